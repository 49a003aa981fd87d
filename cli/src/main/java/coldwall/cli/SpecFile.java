package coldwall.cli;

import coldwall.input.InvalidInputException;
import coldwall.settings.YamlFile;
import coldwall.store.TypedPath;
import coldwall.store.record.StorageFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A spec file as a user names it. */
final class SpecFile {
  /** The name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private SpecFile() {}

  /**
   * Reads it.
   *
   * @throws InvalidInputException if it is not there, cannot be read, or is no spec file
   */
  static YamlFile read(String file, InputStream in) {
    try {
      if (file.equals(STANDARD_INPUT)) {
        return YamlFile.read(in, "standard input");
      }
      Path path = TypedPath.of("the spec file", file);
      if (!Files.exists(path)) {
        throw notReadable(
            file, "does not exist", "coldwall init compare > " + file + " writes one");
      }
      if (Files.isDirectory(path)) {
        throw notReadable(file, "is a folder", "name a file in it");
      }
      try (InputStream stream = Files.newInputStream(path)) {
        return YamlFile.read(stream, file);
      }
    } catch (IOException failure) {
      throw notReadable(
          file, "is not (" + StorageFailure.said(failure) + ")", "check its permissions");
    }
  }

  private static InvalidInputException notReadable(String file, String fault, String remedy) {
    return new InvalidInputException(
        "the spec file " + file + " must be a file that can be read, but " + fault + "; " + remedy);
  }
}
