package coldwall.report.lettering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The fonts that come with the program: Liberation Sans, as wide as Helvetica. Each is read when a
 * letter of it is first needed.
 */
final class BundledFonts {
  private BundledFonts() {}

  static FontFile of(Face.Style style) {
    return switch (style) {
      case REGULAR -> Regular.FONT;
      case ITALIC -> Italic.FONT;
      case BOLD -> Bold.FONT;
    };
  }

  private static final class Regular {
    static final FontFile FONT = read("Regular");
  }

  private static final class Italic {
    static final FontFile FONT = read("Italic");
  }

  private static final class Bold {
    static final FontFile FONT = read("Bold");
  }

  private static FontFile read(String style) {
    String name = "liberation/LiberationSans-" + style + ".ttf";
    try (InputStream stream = BundledFonts.class.getClassLoader().getResourceAsStream(name)) {
      return new FontFile(Objects.requireNonNull(stream, name).readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
