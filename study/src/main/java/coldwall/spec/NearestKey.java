package coldwall.spec;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which setting, or which name, somebody probably meant who wrote another. */
final class NearestKey {
  private static final int LONGEST = 100;

  private NearestKey() {}

  /** The setting whose path is meant by this one, if one is near enough. */
  static Optional<Key> to(String path, List<Key> keys) {
    return keys.stream()
        .filter(_ -> path.length() <= LONGEST)
        .min(Comparator.comparingInt(key -> distance(path, key)))
        .filter(key -> isNear(path, distance(path, key)));
  }

  /** The name that is meant by this one, if one is near enough. */
  static Optional<String> name(String typed, List<String> names) {
    return names.stream()
        .filter(_ -> typed.length() <= LONGEST)
        .min(Comparator.comparingInt(name -> edits(typed, name)))
        .filter(name -> isNear(typed, edits(typed, name)));
  }

  /** A third of the characters may be wrong. */
  private static boolean isNear(String typed, int distance) {
    return distance <= Math.max(1, typed.length() / 3);
  }

  /** The name of a flag, or a path with a level missing or to spare, is as good as the path. */
  private static int distance(String path, Key key) {
    if (key.path().endsWith("." + path) || path.endsWith("." + key.path())) {
      return 0;
    }
    return Math.min(edits(path, key.path()), edits(path, key.name()));
  }

  /** Levenshtein's distance: how many letters must be changed, put in or left out. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
