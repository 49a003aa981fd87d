package coldwall.explorer;

import coldwall.input.InvalidInputException;
import coldwall.settings.Setting;
import coldwall.settings.SpecText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The settings in a request: texts by the names of settings, as one would type them behind flags.
 *
 * @param texts what was given; never empty texts
 */
record Ask(Map<String, String> texts) {
  private static final int LONGEST = 4096;

  /** What stands at {@code settings} of a request. */
  static Ask of(JsonNode request) {
    Map<String, String> texts = new LinkedHashMap<>();
    JsonNode settings = request.path("settings");
    if (!settings.isMissingNode() && !settings.isObject()) {
      throw new Refusal(Refusal.BAD_REQUEST, "settings must be an object of texts, but is not");
    }
    settings
        .properties()
        .forEach(entry -> {
          JsonNode value = entry.getValue();
          if (!value.isTextual() && !value.isNumber()) {
            throw new Refusal(
                Refusal.BAD_REQUEST,
                "every setting must be a text or a number, but "
                    + shown(entry.getKey())
                    + " is not");
          }
          String text = value.asText();
          if (text.length() > LONGEST) {
            throw new Refusal(
                Refusal.BAD_REQUEST,
                "a setting must be at most " + LONGEST + " characters long, but one is longer");
          }
          if (!text.isEmpty()) {
            texts.put(entry.getKey(), text);
          }
        });
    return new Ask(texts);
  }

  /** The same for the parser; names that are none of these settings are refused. */
  SpecText text(List<Setting<?>> settings) {
    Map<String, Setting<?>> byName =
        settings.stream().collect(Collectors.toMap(Setting::name, setting -> setting));
    Map<String, SpecText.Entry> entries = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    settings.forEach(setting -> names.put(setting.name(), setting.name()));
    texts.forEach((name, text) -> {
      if (!byName.containsKey(name)) {
        throw new InvalidInputException(
            shown(name) + " must be a setting here, but there is none of that name; drop it");
      }
      entries.put(name, new SpecText.Entry(name, text, name));
    });
    return new SpecText(entries, names);
  }

  private static String shown(String name) {
    String cut = name.length() > 40 ? name.substring(0, 40) + "..." : name;
    return '"' + cut.replaceAll("[^ -~]", "?") + '"';
  }
}
