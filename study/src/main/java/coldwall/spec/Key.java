package coldwall.spec;

import java.util.List;
import java.util.stream.Stream;

/**
 * One setting of a spec, however it is written: as the flag {@code --gamma-hot} or at {@code
 * junction.hot.gamma} of a file.
 *
 * @param name the flag without its dashes; what the parsers ask for
 * @param path where it stands in a file, dots between the levels
 * @param label stands for its value in the help
 * @param description for the help, without its default's context where that differs by study
 * @param isForOneSide whether the help names it only beside the setting for both sides
 */
public record Key(
    String name, String path, String label, String description, boolean isForOneSide) {

  /** A setting of its own. */
  static List<Key> one(String name, String path, String label, String description) {
    return List.of(new Key(name, path, label, description, false));
  }

  /** A setting of the junction, for both sides at once or for each. */
  static List<Key> sided(String name, String label, String description) {
    return Stream.of(
            new Key(
                name,
                "junction." + name,
                label,
                description + " Also --" + name + "-hot, --" + name + "-cold for one side.",
                false),
            new Key(name + "-hot", "junction.hot." + name, label, description, true),
            new Key(name + "-cold", "junction.cold." + name, label, description, true))
        .toList();
  }
}
