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

/**
 * The folder of one run. All files are made in a hidden folder inside it and moved into place when
 * they are there, run.json last. A folder that holds anything but the same run is never touched;
 * what a crash left of the same run is replaced.
 */
public final class ClaimedFolder {
  private static final String DOCUMENT = "run.json";
  private static final String UNFINISHED = ".unfinished-";

  private final Path folder;
  private final Path unfinished;
  private final boolean holdsCompleteRun;

  private ClaimedFolder(Path folder, String fingerprint, boolean holdsCompleteRun) {
    this.folder = folder;
    this.unfinished = folder.resolve(UNFINISHED + fingerprint);
    this.holdsCompleteRun = holdsCompleteRun;
  }

  /**
   * Checks, before any work is done, that a run with this fingerprint may be written here.
   *
   * @throws InvalidInputException if it may not
   */
  public static ClaimedFolder claim(Path folder, String fingerprint) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
      throw unusable(folder, "be a folder", "a file");
    }
    requireWritable(folder, absolute);
    ClaimedFolder claimed = new ClaimedFolder(absolute, fingerprint, false);
    if (!Files.isDirectory(absolute)
        || isEmpty(absolute)
        || Files.isDirectory(claimed.unfinished)) {
      return claimed;
    }
    JsonNode run = earlierRun(folder, absolute);
    if (!run.path("fingerprint").asText().equals(fingerprint)) {
      throw unusable(
          folder, "hold the same run if it holds one", "the folder of another run or version");
    }
    return new ClaimedFolder(absolute, fingerprint, run.path("status").asText().equals("complete"));
  }

  /** The folder's path, absolute. */
  public Path path() {
    return folder;
  }

  /** Whether the same run stands here already, and finished. */
  public boolean holdsCompleteRun() {
    return holdsCompleteRun;
  }

  /**
   * Writes all files of the run, replacing those of an earlier one.
   *
   * @param files contents by file name
   * @throws InvalidInputException if the file system does not take them
   */
  public void write(Map<String, byte[]> files) {
    try {
      Files.createDirectories(unfinished);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(unfinished.resolve(file.getKey()), file.getValue());
      }
      for (String name : files.keySet()) {
        if (!name.equals(DOCUMENT)) {
          moveIntoPlace(name);
        }
      }
      moveIntoPlace(DOCUMENT);
    } catch (IOException failure) {
      throw new InvalidInputException(
          "the run folder "
              + folder
              + " must take the results, but the file system says: "
              + failure.getMessage()
              + "; free some space or choose another folder with --out");
    } finally {
      deleteUnfinished();
    }
  }

  private void moveIntoPlace(String name) throws IOException {
    Files.move(
        unfinished.resolve(name),
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException failure) {
      throw unusable(folder, "be readable", "not (" + failure.getMessage() + ")");
    }
  }

  private static JsonNode earlierRun(Path asTyped, Path folder) {
    Path document = folder.resolve(DOCUMENT);
    if (!Files.exists(document)) {
      throw unusable(asTyped, "be empty or hold an earlier run", "a folder with other files");
    }
    try {
      return JsonMapper.builder().build().readTree(document.toFile());
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

  private void deleteUnfinished() {
    try (Stream<Path> files = Files.list(unfinished)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(unfinished);
    } catch (IOException _) {
      // The run is written, or has failed for a reason that matters more.
    }
  }
}
