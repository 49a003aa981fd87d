package coldwall.spark;

import coldwall.frame.Stage;
import coldwall.input.InvalidInputException;
import coldwall.run.RowWriter;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The folder into which workers write rows, in any file system that Hadoop knows. A file has its
 * name only when it is whole.
 */
final class RowFolder implements Serializable {
  private static final long serialVersionUID = 1;

  /** Before the names of files that are not whole. */
  private static final String HIDDEN = ".";

  private final String folder;
  private final RowWriter.Target target;
  private final Chunks chunks;
  private final SerializableConfiguration configuration;

  private RowFolder(
      String folder, RowWriter.Target target, Chunks chunks, Configuration configuration) {
    this.folder = folder;
    this.target = target;
    this.chunks = chunks;
    this.configuration = new SerializableConfiguration(configuration);
  }

  /**
   * Finds where it is; not touched.
   *
   * @throws InvalidInputException if Hadoop knows no such place
   */
  static RowFolder of(RowWriter.Target target, Chunks chunks) {
    Configuration configuration = SparkHadoopUtil.get().newConfiguration(new SparkConf());
    try {
      Path typed = new Path(target.folder());
      Path whole = typed.getFileSystem(configuration).makeQualified(typed);
      return new RowFolder(whole.toString(), target, chunks, configuration);
    } catch (IOException | RuntimeException unknown) {
      throw refused(target.folder(), unknown);
    }
  }

  private static InvalidInputException refused(String folder, Exception failure) {
    return InvalidInputException.must(
        "the folder of --rows",
        "be one that Hadoop reads and writes",
        folder + " (" + Objects.requireNonNullElse(failure.getMessage(), failure.toString()) + ")",
        "correct it, or give Spark what that file system needs");
  }

  Chunks chunks() {
    return chunks;
  }

  private FileSystem files() throws IOException {
    FileSystem files = path().getFileSystem(configuration.value());
    // Files of this machine would have a hidden one beside each; Parquet has sums of its own.
    files.setWriteChecksum(false);
    return files;
  }

  private Path path() {
    return new Path(folder);
  }

  /**
   * The files that are there already.
   *
   * @throws InvalidInputException if there are rows of another run, or a damaged file
   */
  List<WrittenChunk> there() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int number = 0; number < chunks.count(); number++) {
      numbers.put(chunks.name(number), number);
    }
    List<WrittenChunk> there = new ArrayList<>();
    for (FileStatus file : list()) {
      String name = file.getPath().getName();
      if (Chunks.isParquet(name)) {
        there.add(
            Optional.ofNullable(numbers.get(name))
                .flatMap(number -> read(file.getPath(), number))
                .orElseThrow(() -> ofAnother(name)));
      }
    }
    return there;
  }

  private InvalidInputException ofAnother(String name) {
    return InvalidInputException.must(
        "the folder of --rows",
        "be empty or hold rows of the same run",
        folder + ", whose " + name + " is of another one",
        "choose another folder");
  }

  private Optional<WrittenChunk> read(Path file, int number) {
    String fingerprint = target.told().getOrDefault(RowWriter.FINGERPRINT, "");
    try {
      return RowFile.read(number, fingerprint, file, configuration.value());
    } catch (IOException | RuntimeException damaged) {
      throw InvalidInputException.must(
          "the files of --rows",
          "be whole",
          file + " (" + damaged.getMessage() + ")",
          "remove it and start the same command again");
    }
  }

  private List<FileStatus> list() {
    try {
      FileSystem files = files();
      return files.exists(path()) ? List.of(files.listStatus(path())) : List.of();
    } catch (IOException refusal) {
      throw refused(folder, refusal);
    }
  }

  /** Makes it, if it is not there. */
  void make() {
    try {
      if (!files().mkdirs(path())) {
        throw new IOException("it cannot be made");
      }
    } catch (IOException refusal) {
      throw refused(folder, refusal);
    }
  }

  /** Solves points and writes their rows: all of them, or no file. */
  WrittenChunk write(Stage stage, Batch batch) throws IOException {
    FileSystem files = files();
    Path whole = new Path(path(), chunks.name(batch.number()));
    Path begun = new Path(path(), HIDDEN + whole.getName() + "." + UUID.randomUUID());
    boolean isThere = false;
    try {
      WrittenChunk written =
          RowFile.write(stage, batch, target.told(), begun, configuration.value());
      isThere = files.rename(begun, whole);
      // Somebody else may have been faster, with the same bytes.
      if (!isThere && !files.exists(whole)) {
        throw new IOException(begun + " cannot be named " + whole);
      }
      return written;
    } finally {
      if (!isThere) {
        files.delete(begun, false);
      }
    }
  }

  /**
   * The whole of it, without what killed workers left behind.
   *
   * @throws InvalidInputException if not all files are to be seen from here
   */
  RowWriter.Written finished(int failed) {
    int seen = 0;
    long bytes = 0;
    for (FileStatus file : list()) {
      String name = file.getPath().getName();
      if (Chunks.isParquet(name)) {
        seen++;
        bytes += file.getLen();
      } else if (name.startsWith(HIDDEN) && Chunks.isParquet(name.replaceFirst("\\.[^.]*$", ""))) {
        delete(file.getPath());
      }
    }
    if (seen < chunks.count()) {
      throw InvalidInputException.must(
          "the folder of --rows",
          "be one that all workers and this machine see",
          folder + ", where of " + chunks.count() + " files only " + seen + " are seen from here",
          "choose a shared folder, or another file system such as hdfs:");
    }
    return new RowWriter.Written(folder, seen, chunks.points(), failed, bytes);
  }

  private void delete(Path begun) {
    try {
      files().delete(begun, false);
    } catch (IOException _) {
      // It is hidden and harms nobody.
    }
  }
}
