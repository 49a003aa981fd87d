package coldwall.cli.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A manual page in the language of man(7), from the same descriptions that make the help. */
public final class ManPage {
  private static final String OF_EVERY_COMMAND = "help|version";

  private final StringBuilder page = new StringBuilder();
  private final Frame frame;

  private ManPage(Frame frame) {
    this.frame = frame;
  }

  /**
   * What is said around the commands.
   *
   * @param version of the program, with its name
   * @param about what it is for
   * @param units how quantities are written; not said again at each command
   * @param exitStatus what commands end with
   */
  public record Frame(String version, String about, String units, String exitStatus) {}

  /** The page. */
  public static String of(CommandLine program, Frame frame) {
    ManPage manual = new ManPage(frame);
    manual.head();
    manual.section("COMMANDS");
    program.getSubcommands().values().forEach(command -> manual.command(command.getCommandSpec()));
    manual.section("EXIT STATUS");
    manual.line(escaped(frame.exitStatus()));
    manual.section("ENVIRONMENT");
    manual.item("\\fBCOLDWALL_JAVA_HOME\\fR", "The JDK to run on, 25 or later.");
    manual.item("\\fBCOLDWALL_DEBUG\\fR", "If set, a bug is shown with where it happened.");
    manual.section("FILES");
    manual.item("\\fIruns/\\fR", "Where runs are put unless --out says otherwise, a folder each.");
    return manual.page.toString();
  }

  private void head() {
    line(".TH COLDWALL 1 \"\" \"" + escaped(frame.version()) + "\"");
    section("NAME");
    line("coldwall \\- heat through a nanoscale junction, classically and quantum\\-mechanically");
    section("SYNOPSIS");
    line("\\fBcoldwall\\fR \\fICOMMAND\\fR [\\fIFLAGS\\fR]");
    section("DESCRIPTION");
    line(escaped(frame.about()));
    line(".PP");
    line(escaped(frame.units()));
  }

  private void command(CommandSpec command) {
    line(".SS coldwall " + escaped(command.name()));
    line(described(command.usageMessage().description()));
    for (ArgSpec word : command.positionalParameters()) {
      item("\\fI" + escaped(word.paramLabel()) + "\\fR", described(word.description()));
    }
    for (OptionSpec option : command.options()) {
      if (!option.hidden() && !option.longestName().substring(2).matches(OF_EVERY_COMMAND)) {
        item(flag(option), described(option.description()));
      }
    }
    examples(List.of(command.usageMessage().footer()));
  }

  private static String flag(OptionSpec option) {
    String value = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
    return "\\fB" + escaped(option.longestName()) + "\\fR" + value;
  }

  private String described(String[] lines) {
    return Arrays.stream(lines)
        .filter(line -> !line.isBlank() && !line.equals(frame.units()))
        .map(ManPage::escaped)
        .collect(Collectors.joining("\n.PP\n"));
  }

  private void examples(List<String> footer) {
    List<String> lines = footer.stream().filter(line -> !line.isBlank()).toList();
    if (!lines.isEmpty()) {
      line(".PP");
      line(".nf");
      lines.forEach(text -> line(escaped(text)));
      line(".fi");
    }
  }

  private void section(String name) {
    line(".SH " + name);
  }

  private void item(String tag, String text) {
    line(".TP");
    line(tag);
    line(text);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  /** A text that roff prints as it is, also where it looks like a request. */
  private static String escaped(String text) {
    String plain =
        text.replace("$$", "$").replace("\\", "\\e").replace("-", "\\-").replace("%%", "%");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
