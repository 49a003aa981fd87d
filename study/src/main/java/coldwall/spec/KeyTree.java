package coldwall.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of a study as they nest in a file.
 *
 * @param leaves the settings of this level, by their names here
 * @param branches the levels below, by their names
 */
record KeyTree(Map<String, Key> leaves, Map<String, KeyTree> branches) {

  static KeyTree of(List<Key> keys) {
    return level(keys, 0);
  }

  private static KeyTree level(List<Key> keys, int depth) {
    Map<String, Key> leaves = new LinkedHashMap<>();
    Map<String, List<Key>> below = new LinkedHashMap<>();
    for (Key key : keys) {
      String[] segments = key.path().split("\\.", -1);
      if (segments.length == depth + 1) {
        leaves.put(segments[depth], key);
      } else {
        below.computeIfAbsent(segments[depth], _ -> new ArrayList<>()).add(key);
      }
    }
    Map<String, KeyTree> branches = new LinkedHashMap<>();
    below.forEach((name, inner) -> branches.put(name, level(inner, depth + 1)));
    return new KeyTree(leaves, branches);
  }
}
