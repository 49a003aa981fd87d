package coldwall.settings;

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
record SettingTree(Map<String, Setting<?>> leaves, Map<String, SettingTree> branches) {

  static SettingTree of(List<Setting<?>> keys) {
    return level(keys, 0);
  }

  private static SettingTree level(List<Setting<?>> keys, int depth) {
    Map<String, Setting<?>> leaves = new LinkedHashMap<>();
    Map<String, List<Setting<?>>> below = new LinkedHashMap<>();
    for (Setting<?> key : keys) {
      String[] segments = key.path().split("\\.", -1);
      if (segments.length == depth + 1) {
        leaves.put(segments[depth], key);
      } else {
        below.computeIfAbsent(segments[depth], _ -> new ArrayList<>()).add(key);
      }
    }
    Map<String, SettingTree> branches = new LinkedHashMap<>();
    below.forEach((name, inner) -> branches.put(name, level(inner, depth + 1)));
    return new SettingTree(leaves, branches);
  }
}
