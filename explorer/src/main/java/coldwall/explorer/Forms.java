package coldwall.explorer;

import coldwall.frame.StudyKind;
import coldwall.settings.Form;
import coldwall.settings.Setting;
import java.util.List;
import java.util.Map;

/** Studies and their settings, from which the page makes its forms. */
final class Forms {
  private Forms() {}

  static Map<String, Object> of(StudyKind kind) {
    Map<String, Object> json = Json.map();
    json.put("name", kind.name());
    json.put("summary", kind.summary());
    json.put("examples", kind.examples());
    json.put("settings", of(kind.settings()));
    return json;
  }

  static List<Map<String, Object>> of(List<Setting<?>> settings) {
    return settings.stream().<Map<String, Object>>map(Forms::setting).toList();
  }

  private static Map<String, Object> setting(Setting<?> setting) {
    Map<String, Object> json = Json.map();
    json.put("name", setting.name());
    json.put("path", setting.path());
    json.put("label", setting.label());
    json.put("description", setting.description());
    json.put("default", setting.standard().words());
    json.put("sample", setting.standard().sample());
    json.put("general", setting.general().map(Setting::name).orElse(""));
    json.put("insteadOf", setting.insteadOf().orElse(""));
    json.put("choices", choices(setting.form()));
    json.put("canBeUnused", setting.canBeUnused());
    json.put("bound", bound(setting.form()));
    json.put("several", setting.form() instanceof Form.Choices);
    return json;
  }

  /** What lists of numbers may hold, for sliders; empty for other forms. */
  private static String bound(Form<?> form) {
    if (!(form instanceof Form.Numbers numbers)) {
      return "";
    }
    return switch (numbers.bound()) {
      case POSITIVE -> "positive";
      case SHARE -> "share";
      case AT_LEAST_ZERO -> "at least zero";
      case NONE -> "any";
    };
  }

  private static List<String> choices(Form<?> form) {
    return switch (form) {
      case Form.Choice choice -> choice.names();
      case Form.Choices(List<String> names) -> names;
      default -> List.of();
    };
  }
}
