package coldwall.explorer;

import coldwall.frame.StudyKind;
import coldwall.settings.Setting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The same request as somebody would write it elsewhere: as a command, and as a spec file. */
final class Words {
  private static final Pattern BARE = Pattern.compile("[A-Za-z0-9.,:_+/-]+");
  private static final Pattern PLAIN_YAML = Pattern.compile("[A-Za-z0-9.][A-Za-z0-9._+-]*");

  private Words() {}

  /** As in {@code compare --hot 20}. */
  static String command(StudyKind kind, Ask ask) {
    StringBuilder text = new StringBuilder(kind.name());
    for (Setting<?> setting : kind.settings()) {
      String value = ask.texts().get(setting.name());
      if (value != null) {
        text.append(" --").append(setting.name()).append(' ').append(shell(value));
      }
    }
    return text.toString();
  }

  private static String shell(String value) {
    return BARE.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
  }

  /** As {@code coldwall run} reads it. */
  static String yaml(StudyKind kind, Ask ask) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Setting<?> setting : kind.settings()) {
      String value = ask.texts().get(setting.name());
      if (value != null) {
        put(tree, setting.path(), value);
      }
    }
    StringBuilder text = new StringBuilder("study: " + kind.name() + "\n");
    write(text, "", tree);
    return text.toString();
  }

  @SuppressWarnings("unchecked") // Only this function puts trees into the tree.
  private static void put(Map<String, Object> tree, String path, String value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      tree.put(path, value);
    } else {
      Object branch = tree.computeIfAbsent(path.substring(0, dot), _ -> new LinkedHashMap<>());
      put((Map<String, Object>) branch, path.substring(dot + 1), value);
    }
  }

  private static void write(StringBuilder text, String indent, Map<?, ?> tree) {
    tree.forEach((name, value) -> {
      text.append(indent).append(name).append(':');
      if (value instanceof Map<?, ?> branch) {
        text.append('\n');
        write(text, indent + "  ", branch);
      } else {
        text.append(' ').append(scalar(value.toString())).append('\n');
      }
    });
  }

  private static String scalar(String value) {
    return PLAIN_YAML.matcher(value).matches()
        ? value
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
