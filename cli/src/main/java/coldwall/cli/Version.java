package coldwall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of Coldwall, as the build wrote it down. */
final class Version implements IVersionProvider {

  static String number() {
    try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(stream, "version.properties is missing"));
      return properties.getProperty("version");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static String text() {
    return "coldwall " + number();
  }

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
