package coldwall.settings;

import java.util.List;
import java.util.Map;

/**
 * A spec file to start from: every setting of a study with its description, defaults in force and
 * all else commented out. Running it as it is means the same as the study's command alone.
 */
public final class SpecTemplate {
  private static final int WIDTH = 90;

  private final StringBuilder text = new StringBuilder();

  private SpecTemplate() {}

  /**
   * The file.
   *
   * @param study the name of the study
   * @param summary what it answers
   * @param keys its settings
   */
  public static String of(String study, String summary, List<Setting<?>> keys) {
    SpecTemplate template = new SpecTemplate();
    template.comment("", summary);
    template.comment(
        "",
        "Bare numbers are in natural units (hbar = k_B = 1); with units, as in 10nm and 300K, they are"
            + " SI. Write all of them one way.");
    template.comment(
        "",
        "Take the # away from a setting to use it. What stays behind a # is left to its default, or"
            + " says how the setting would look.");
    template.line("", "study: " + study);
    SettingTree tree = SettingTree.of(keys);
    template.branches("", tree);
    template.leaves("", tree);
    return template.text.toString();
  }

  private void branches(String indent, SettingTree tree) {
    tree.branches()
        .forEach((name, below) -> {
          if (indent.isEmpty()) {
            line("", "");
          }
          line(indent, name + ":");
          leaves(indent + "  ", below);
          branches(indent + "  ", below);
        });
  }

  private void leaves(String indent, SettingTree tree) {
    boolean isAboutSide = false;
    for (Map.Entry<String, Setting<?>> leaf : tree.leaves().entrySet()) {
      Setting<?> key = leaf.getValue();
      if (indent.isEmpty()) {
        line("", "");
      }
      if (!key.isForOneSide()) {
        comment(indent, key.described());
      } else if (!isAboutSide) {
        isAboutSide = true;
        comment(indent, "For this side alone, in place of the setting for both:");
      }
      Standard<?> standard = key.standard();
      line(indent, (standard.isFixed() ? "" : "#") + leaf.getKey() + ": " + standard.sample());
    }
  }

  private void comment(String indent, String words) {
    int width = WIDTH - indent.length();
    String wrapped = words.replaceAll("(.{1," + width + "})(\\s+|$)", indent + "# $1\n");
    text.append(wrapped);
  }

  private void line(String indent, String words) {
    text.append((indent + words).stripTrailing()).append('\n');
  }
}
