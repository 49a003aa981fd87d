package coldwall.settings;

import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Where something stands in a file.
 *
 * @param file the file's name
 * @param line from 1
 * @param column from 1, in characters
 */
record Place(String file, int line, int column) {

  static Place of(String file, Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  @Override
  public String toString() {
    return file + ", line " + line + ", column " + column;
  }
}
