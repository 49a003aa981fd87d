package coldwall.settings;

import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What somebody probably meant who wrote another name. */
public final class Nearest {
  private static final int LONGEST = 100;

  private Nearest() {}

  /** The setting whose path is meant by this one, if one is near enough. */
  static Optional<? extends Setting<?>> key(String path, List<Setting<?>> keys) {
    return keys.stream()
        .filter(_ -> path.length() <= LONGEST)
        .min(
            Comparator.<Setting<?>>comparingInt(key -> distance(path, key))
                // A path that is nearly whole is more than the end of another.
                .thenComparingInt(key -> edits(path, key.path())))
        .filter(key -> isNear(path, distance(path, key)));
  }

  /**
   * What to do about a name that is none of these: a question whether the nearest one was meant, or
   * this remedy if none is near.
   */
  public static String remedy(String typed, List<String> names, String otherwise) {
    return names.stream()
        .filter(_ -> typed.length() <= LONGEST)
        .min(Comparator.comparingInt(name -> edits(typed, name)))
        .filter(name -> isNear(typed, edits(typed, name)))
        .map(name -> "did you mean " + name + "?")
        .orElse(otherwise);
  }

  /** The same number with the unit that was meant, if one is near enough. */
  static Optional<String> unit(String text, Dimension dimension) {
    String typed = Quantity.unitIn(text);
    String number = text.substring(0, text.length() - typed.length()).strip();
    List<String> units = typed.isEmpty() ? List.of() : Quantity.units(dimension);
    return units.stream()
        .filter(unit ->
            unit.equalsIgnoreCase(typed) || (typed.length() > 1 && typed.length() <= LONGEST))
        .min(
            Comparator.comparing((String unit) -> !unit.equalsIgnoreCase(typed))
                .thenComparingInt(unit -> edits(typed, unit)))
        .filter(unit -> unit.equalsIgnoreCase(typed) || edits(typed, unit) == 1)
        .map(unit -> number + unit);
  }

  /** A third of the characters may be wrong. */
  private static boolean isNear(String typed, int distance) {
    return distance <= Math.max(1, typed.length() / 3);
  }

  /**
   * The name of a flag, a path with a level missing or to spare, and most of a path are as good as
   * the path.
   */
  private static int distance(String path, Setting<?> key) {
    boolean isMostOfIt = key.path().startsWith(path) && 2 * path.length() > key.path().length();
    if (isMostOfIt || key.path().endsWith("." + path) || path.endsWith("." + key.path())) {
      return 0;
    }
    return Math.min(edits(path, key.path()), edits(path, key.name()));
  }

  /** How many letters must be changed, put in, left out or exchanged with the next one. */
  private static int edits(String from, String to) {
    int[][] edits = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        edits[i][j] = Math.min(i, j) == 0 ? i + j : fewest(edits, i, j, from, to);
      }
    }
    return edits[from.length()][to.length()];
  }

  private static int fewest(int[][] edits, int i, int j, String from, String to) {
    boolean isSame = from.charAt(i - 1) == to.charAt(j - 1);
    int fewest = edits[i - 1][j - 1] + (isSame ? 0 : 1);
    fewest = Math.min(fewest, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean isExchange =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return isExchange ? Math.min(fewest, 1 + edits[i - 2][j - 2]) : fewest;
  }
}
