package coldwall.store;

import coldwall.input.InvalidInputException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The names in a run folder, and how files come to stand there. */
record RunFiles(Path folder) {
  static final String RESULTS = "results.duckdb";
  static final String LOG_ENDING = ".wal";
  static final String LOG = RESULTS + LOG_ENDING;
  static final String DOCUMENT = "run.json";
  static final String TABLE = "results.csv";
  static final String PARQUET = "results.parquet";
  static final String SUMMARY = "summary.txt";
  private static final String LOCK = ".lock";
  private static final String UNFINISHED = ".unfinished";
  private static final String DAMAGED = ".damaged-";

  /** Writes one file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * The files of a folder that a run may be written to; nothing is created.
   *
   * @throws InvalidInputException if it may not
   */
  static RunFiles usable(Path typed) {
    RunFiles files = new RunFiles(typed.toAbsolutePath().normalize());
    Path folder = files.folder;
    if (folder.toString().contains("?")) {
      throw files.unusable("have no question mark in its path", folder);
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw files.unusable("be a folder", "a file");
    }
    files.requireWritable();
    if (Files.isDirectory(folder) && !files.holdsARun() && files.holdsAny(name -> !isOwn(name))) {
      throw files.unusable("be empty or hold an earlier run", "a folder with other files");
    }
    return files;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path lock() {
    return path(LOCK);
  }

  Path results() {
    return path(RESULTS);
  }

  /** Where things are made before they are moved into place. */
  Path unfinished() {
    return path(UNFINISHED);
  }

  boolean has(String name) {
    return Files.exists(path(name));
  }

  boolean holdsARun() {
    return holdsAny(name -> name.equals(DOCUMENT) || name.startsWith(RESULTS));
  }

  /** Empties the place for unfinished files; only for who holds the folder. */
  void clearUnfinished() throws IOException {
    deleteUnfinished();
    Files.createDirectories(unfinished());
  }

  void deleteUnfinished() {
    try (Stream<Path> files = Files.walk(unfinished())) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    } catch (IOException _) {
      // It is looked for again before the next run, and hides nothing.
    }
  }

  /** Makes a file whole before it gets its name. */
  void write(String name, Content content) throws IOException {
    Path made = unfinished().resolve(name);
    // Not a channel: an interrupt would close it.
    try (FileOutputStream out = new FileOutputStream(made.toFile())) {
      content.writeTo(out);
      out.getFD().sync();
    }
  }

  void moveIntoPlace(String name) throws IOException {
    Files.move(
        unfinished().resolve(name),
        path(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Renames a damaged file and what belongs to it, such as results.duckdb and results.duckdb.wal,
   * so that nothing overwrites them.
   *
   * @return the new name of the file, such as results.duckdb.damaged-1
   */
  String setAside(String name) throws IOException {
    String aside = freeName(name);
    for (String belonging : names()) {
      if (belonging.startsWith(name) && !belonging.contains(DAMAGED)) {
        String newName = aside + belonging.substring(name.length());
        Files.move(path(belonging), path(newName), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    return aside;
  }

  /** Copies a file to the next free name for a damaged one, and leaves it where it is. */
  String copyAside(String name) throws IOException {
    String aside = freeName(name);
    Files.copy(path(name), path(aside));
    return aside;
  }

  InvalidInputException unusable(String rule, Object value) {
    return InvalidInputException.must(
        "the run folder " + folder, rule, value, "choose another folder with --out");
  }

  private String freeName(String name) throws IOException {
    List<String> taken = names();
    int number = 1;
    while (isTaken(taken, name + DAMAGED + number)) {
      number++;
    }
    return name + DAMAGED + number;
  }

  private static boolean isTaken(List<String> names, String name) {
    return names.stream().anyMatch(other -> other.equals(name) || other.startsWith(name + "."));
  }

  private static boolean isOwn(String name) {
    return name.equals(LOCK) || name.startsWith(UNFINISHED) || name.contains(DAMAGED);
  }

  private boolean holdsAny(Predicate<String> wanted) {
    try {
      return names().stream().anyMatch(wanted);
    } catch (IOException failure) {
      throw StorageFailure.of(folder, failure);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  private void requireWritable() {
    Path existing = folder;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
      throw unusable("be in a place that can be written to", "not: see " + existing);
    }
  }
}
