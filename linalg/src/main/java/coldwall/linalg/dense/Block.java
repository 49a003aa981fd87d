package coldwall.linalg.dense;

/**
 * A rectangular part of a matrix, not a copy.
 *
 * @param matrix of which it is a part
 * @param row its first row
 * @param column its first column
 * @param rows how many rows
 * @param columns how many columns
 */
public record Block(ComplexMatrix matrix, int row, int column, int rows, int columns) {

  /** The whole matrix. */
  public static Block of(ComplexMatrix matrix) {
    return new Block(matrix, 0, 0, matrix.rows(), matrix.columns());
  }

  /** Some columns of this block; they count from its first one. */
  public Block columns(int from, int to) {
    return new Block(matrix, row, column + from, rows, to - from);
  }

  /** A part of this block; rows and columns count from its first ones. */
  public Block part(int fromRow, int toRow, int fromColumn, int toColumn) {
    return new Block(
        matrix, row + fromRow, column + fromColumn, toRow - fromRow, toColumn - fromColumn);
  }

  int offset() {
    return matrix.index(row, column);
  }

  /** The distance of columns in the data, in complex numbers. */
  int stride() {
    return matrix.rows();
  }

  int rows(Form form) {
    return form == Form.PLAIN ? rows : columns;
  }

  int columns(Form form) {
    return form == Form.PLAIN ? columns : rows;
  }
}
