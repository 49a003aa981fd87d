package coldwall.store;

import coldwall.junction.InvalidInputException;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one run. It is only ever written whole: files are made beside it and moved in when
 * all of them are there. A folder that holds anything but the same run is never touched.
 */
public final class RunFolder {
  private static final String DOCUMENT = "run.json";

  private final Path folder;

  private RunFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Checks, before any work is done, that a run with this fingerprint may be written here.
   *
   * @throws InvalidInputException if it may not
   */
  public static RunFolder claim(Path folder, String fingerprint) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
      throw unusable(folder, "be a folder", "a file");
    }
    if (Files.isDirectory(absolute) && !isEmpty(absolute)) {
      requireSameRun(folder, absolute, fingerprint);
    }
    requireWritable(folder, absolute);
    return new RunFolder(absolute);
  }

  /** The folder's path, absolute. */
  public Path path() {
    return folder;
  }

  /**
   * Writes all files of the run, replacing those of an earlier one.
   *
   * @param files contents by file name
   * @throws InvalidInputException if the file system does not take them
   */
  public void write(Map<String, byte[]> files) {
    Path parent = folder.getParent();
    @Nullable Path made = null;
    try {
      Files.createDirectories(parent);
      made = Files.createTempDirectory(parent, "." + folder.getFileName() + "-");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(made.resolve(file.getKey()), file.getValue());
      }
      moveIntoPlace(made);
    } catch (IOException failure) {
      throw new InvalidInputException(
          "the run folder "
              + folder
              + " must take the results, but the file system says: "
              + failure.getMessage()
              + "; free some space or choose another folder with --out");
    } finally {
      delete(made);
    }
  }

  private void moveIntoPlace(Path made) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(made)) {
      for (Path file : files.sorted().toList()) {
        Files.move(
            file,
            folder.resolve(file.getFileName()),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException failure) {
      throw unusable(folder, "be readable", "not (" + failure.getMessage() + ")");
    }
  }

  private static void requireSameRun(Path asTyped, Path folder, String fingerprint) {
    Path document = folder.resolve(DOCUMENT);
    if (!Files.exists(document)) {
      throw unusable(asTyped, "be empty or hold an earlier run", "a folder with other files");
    }
    try {
      JsonNode run = JsonMapper.builder().build().readTree(document.toFile());
      if (!run.path("fingerprint").asText().equals(fingerprint)) {
        throw unusable(
            asTyped, "hold the same run if it holds one", "the folder of another run or version");
      }
    } catch (JacksonException damaged) {
      throw unusable(asTyped, "hold a readable run.json", "a folder with a damaged one");
    } catch (IOException failure) {
      throw unusable(asTyped, "be readable", "not (" + failure.getMessage() + ")");
    }
  }

  private static void requireWritable(Path asTyped, Path folder) {
    Path existing = folder;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
      throw unusable(asTyped, "be in a place that can be written to", "not: see " + existing);
    }
  }

  private static InvalidInputException unusable(Path folder, String rule, String value) {
    return InvalidInputException.must(
        "the run folder " + folder, rule, value, "choose another folder with --out");
  }

  private static void delete(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException _) {
      // The run is written, or has failed for a reason that matters more.
    }
  }
}
