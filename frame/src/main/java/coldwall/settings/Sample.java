package coldwall.settings;

import coldwall.settings.Form.Bound;
import coldwall.settings.SpecText.Entry;
import coldwall.units.Dimension;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What could have been written instead, in the way of what was: with units beside units, bare
 * beside bare numbers.
 *
 * @param unit behind each number; empty for none
 */
record Sample(String unit) {

  static Sample of(Entry entry, Dimension dimension) {
    boolean hasUnit = entry.text().codePoints().anyMatch(Sample::isOfAUnit);
    return new Sample(hasUnit ? usualUnit(dimension) : "");
  }

  /** Numbers have an e themselves. */
  private static boolean isOfAUnit(int codePoint) {
    return Character.isLetter(codePoint) && codePoint != 'e' && codePoint != 'E';
  }

  private static String usualUnit(Dimension dimension) {
    return switch (dimension) {
      case LENGTH -> "nm";
      case MASS -> "u";
      case ENERGY -> "meV";
      default -> dimension.unit();
    };
  }

  String amount(Bound bound) {
    return switch (bound) {
      case NONE, AT_LEAST_ZERO -> "give a number such as " + numbers(",", "5");
      case POSITIVE -> "give a number such as " + numbers(",", "2");
      case SHARE -> "give a share such as " + numbers(",", "0.5");
    };
  }

  String list(Bound bound) {
    return "give values such as "
        + (bound == Bound.AT_LEAST_ZERO || bound == Bound.NONE
            ? numbers(",", "0", "0.5", "1")
            : numbers(",", "0.5", "1", "2"));
  }

  /** A number of values between two ends. */
  String range(String from, String to, int count) {
    return numbers(":", from, to) + ":" + count;
  }

  private String numbers(String between, String... numbers) {
    return Arrays.stream(numbers).map(number -> number + unit).collect(Collectors.joining(between));
  }
}
