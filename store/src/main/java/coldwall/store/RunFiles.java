package coldwall.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import coldwall.input.InvalidInputException;
import coldwall.store.record.Checksum;
import coldwall.store.record.StorageFailure;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  static final String LOCK = ".lock";
  static final String UNFINISHED = ".unfinished";
  private static final String DAMAGED = ".damaged-";
  private static final Pattern PRODUCT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  /** Writes one file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException, SQLException;
  }

  /**
   * The files of a folder that a run may be written to; nothing is created.
   *
   * @throws InvalidInputException if it may not
   */
  static RunFiles usable(Path typed) {
    RunFiles files = new RunFiles(typed.toAbsolutePath().normalize());
    Path folder = files.folder;
    if (!Files.isDirectory(folder) && Files.exists(folder, NOFOLLOW_LINKS)) {
      throw files.unusable("be a folder", kind(folder));
    }
    if (folder.toString().contains("?")) {
      // DuckDB ends the name of its log there.
      throw files.unusable("have no question mark in its path", folder);
    }
    files.requireWritable();
    if (Files.isDirectory(folder)) {
      new FolderMark(files).require();
    }
    return files;
  }

  /** Whether a name is one that a run gives to what follows from its results. */
  static boolean isProduct(String name) {
    return PRODUCT.matcher(name).matches() && !name.startsWith(RESULTS) && !name.contains(DAMAGED);
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

  boolean holdsARun() {
    try {
      return names().stream().anyMatch(name -> name.equals(DOCUMENT) || name.startsWith(RESULTS));
    } catch (IOException failure) {
      throw StorageFailure.of(folder, failure);
    }
  }

  /**
   * Creates the folder and its parents.
   *
   * @return the outermost folder that was not there
   */
  Optional<Path> create() throws IOException {
    Optional<Path> firstNew = Optional.empty();
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      firstNew = Optional.of(at);
    }
    Files.createDirectories(folder);
    return firstNew;
  }

  /** Deletes what a run makes before its first point, and the folders if nothing else is there. */
  void deleteNew(Path outermost) {
    try {
      for (String name : List.of(LOG, RESULTS, LOCK)) {
        Files.deleteIfExists(path(name));
      }
      Path end = outermost.getParent();
      for (Path at = folder; at != null && !at.equals(end); at = at.getParent()) {
        Files.delete(at);
      }
    } catch (IOException _) {
      // Something else has come there: it stays.
    }
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

  /**
   * Makes a file whole before it gets its name.
   *
   * @return its SHA-256
   */
  String write(String name, Content content) throws IOException, SQLException {
    Path made = unfinished().resolve(name);
    MessageDigest digest = Checksum.digest();
    // Not a channel: an interrupt would close it.
    try (FileOutputStream out = new FileOutputStream(made.toFile())) {
      content.writeTo(new DigestOutputStream(out, digest));
      out.getFD().sync();
    }
    return Checksum.of(digest);
  }

  /**
   * Gives a file that was made its name. What has that name already is kept under another one, if
   * it is not known to be this run's.
   *
   * @param ours the SHA-256 of what may be replaced
   * @return the new name of what was in the way
   */
  Optional<String> moveIntoPlace(String name, Set<String> ours) throws IOException {
    Optional<String> aside =
        holds(name, ours) || !isThere(name) ? Optional.empty() : Optional.of(setAside(name));
    Files.move(
        unfinished().resolve(name),
        path(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    return aside;
  }

  /** Whether a file has one of these SHA-256. */
  boolean holds(String name, Set<String> sums) throws IOException {
    return isRegular(name) && sums.contains(Checksum.of(path(name)));
  }

  /** Whether there is anything of this name, be it a link to nothing. */
  boolean isThere(String name) {
    return Files.exists(path(name), NOFOLLOW_LINKS);
  }

  /**
   * Whether there is a file of this name. Opening anything else might wait forever, or write
   * elsewhere; the results file alone may be a link.
   */
  boolean isRegular(String name) {
    return name.equals(RESULTS)
        ? Files.isRegularFile(path(name))
        : Files.isRegularFile(path(name), NOFOLLOW_LINKS);
  }

  /** What is there under a name of a file, but is none. */
  Optional<String> irregular() {
    return Stream.of(LOCK, RESULTS, LOG, DOCUMENT)
        .map(this::irregular)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The same of one file. */
  Optional<String> irregular(String name) {
    return isThere(name) && !isRegular(name)
        ? Optional.of(name + " must be a file, but is " + kind(path(name)))
        : Optional.empty();
  }

  private static String kind(Path path) {
    if (Files.isSymbolicLink(path)) {
      return "a link";
    }
    if (Files.isDirectory(path)) {
      return "a folder";
    }
    return Files.isRegularFile(path) ? "a file" : "a pipe or device";
  }

  /**
   * Renames a damaged file, and with results.duckdb its log, so that nothing overwrites them.
   *
   * @return the new name of the file, such as results.duckdb.damaged-1
   */
  String setAside(String name) throws IOException {
    String aside = freeName(name);
    for (String ending : endings(name)) {
      Files.move(path(name + ending), path(aside + ending), StandardCopyOption.ATOMIC_MOVE);
    }
    return aside;
  }

  /** Copies a file to the next free name for a damaged one, and leaves it where it is. */
  String copyAside(String name) throws IOException {
    String aside = freeName(name);
    for (String ending : endings(name)) {
      Files.copy(path(name + ending), path(aside + ending));
    }
    return aside;
  }

  /** Copies the results file with its log. What is no file is no log, and might be waited for. */
  void copyRows(RunFiles to) throws IOException {
    Files.copy(results(), to.results());
    if (isRegular(LOG)) {
      Files.copy(path(LOG), to.path(LOG));
    }
  }

  /** A results file goes with its log. */
  private List<String> endings(String name) {
    return Stream.of("", LOG_ENDING)
        .filter(ending -> ending.isEmpty() || name.equals(RESULTS))
        .filter(ending -> isThere(name + ending))
        .toList();
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

  List<String> names() throws IOException {
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
