package coldwall.settings;

import java.util.List;

/**
 * One value in a YAML file.
 *
 * @param segments of its path, as in junction, hot, temperature
 * @param places of the segments
 * @param value where its value starts
 * @param isList whether it is a list
 * @param isNested whether that list holds lists, the rows of a matrix
 * @param text its value as it was typed; the items of a list joined by commas; empty if there is
 *     none
 */
record YamlSetting(
    List<String> segments,
    List<Place> places,
    Place value,
    boolean isList,
    boolean isNested,
    String text) {
  YamlSetting {
    segments = List.copyOf(segments);
    places = List.copyOf(places);
  }

  /** Its whole path, dots between the segments. */
  String path() {
    return String.join(".", segments);
  }

  /** The path of its first levels. */
  String path(int levels) {
    return String.join(".", segments.subList(0, levels));
  }

  boolean isEmpty() {
    return text.isBlank();
  }
}
