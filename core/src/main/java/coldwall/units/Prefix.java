package coldwall.units;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The prefixes of SI units by thousands [SI2022], for reading and writing alike. */
final class Prefix {
  /** From 1e-30 to 1e30, a factor of a thousand each; a blank where there is none. */
  private static final String SYMBOLS = "qryzafpnµm kMGTPEZYRQ";

  private static final int NONE = SYMBOLS.indexOf(' ');

  /** What keyboards have instead of the micro sign: u, and the Greek letter. */
  private static final String MICRO = "u\u03bc";

  private Prefix() {}

  /** The power of ten that a character in front of a unit stands for. */
  static OptionalInt power(char symbol) {
    int index = MICRO.indexOf(symbol) >= 0 ? NONE - 2 : SYMBOLS.indexOf(symbol);
    return index < 0 || index == NONE ? OptionalInt.empty() : OptionalInt.of(3 * (index - NONE));
  }

  /** The symbol for this power of a thousand, or for the nearest one that has one. */
  static Shown ofThousands(int thousands) {
    int index = Math.clamp(NONE + thousands, 0, SYMBOLS.length() - 1);
    return new Shown(SYMBOLS.substring(index, index + 1).strip(), index - NONE);
  }

  /** A symbol, empty for none, and the power of a thousand that it stands for. */
  record Shown(String symbol, int thousands) {}

  /** All that can stand in front of a unit. */
  static Stream<String> all() {
    return IntStream.concat(SYMBOLS.chars().filter(symbol -> symbol != ' '), MICRO.chars())
        .mapToObj(Character::toString);
  }

  /** The same as one text. */
  static String characters() {
    return all().sorted().collect(Collectors.joining());
  }
}
