package coldwall.cli;

import coldwall.chart.Figure;
import coldwall.cli.terminal.Interruptible;
import coldwall.cli.terminal.Notices;
import coldwall.cli.terminal.Plain;
import coldwall.input.InvalidInputException;
import coldwall.report.FigureForm;
import coldwall.report.FigureRenderer;
import coldwall.run.Overlay;
import coldwall.run.StoredFindings;
import coldwall.store.OutputFile;
import coldwall.store.RunShelf;
import coldwall.store.StoredRun;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coldwall plot}: figures of stored runs, drawn anew. */
@Command(
    name = "plot",
    description = {PlotCommand.SUMMARY, ""},
    footer = {
      "",
      "Examples:",
      "  coldwall plot compare-45 --width column --to figure.pdf",
      "  coldwall plot compare-45 --log xy",
      "  coldwall plot compare-45 compare-7c --to both.svg"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PlotCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Draws the figure of a run anew, in another width, on other axes, in another format; of"
          + " several runs, their curves on one pair of axes with what differs. Solves nothing.";

  private final PrintStream out;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "RUN", arity = "1..*", description = RunName.HELP)
  private List<String> names = List.of();

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "The file, which ends in .svg, .pdf or .png (default plot.pdf). One that Coldwall drew is"
              + " replaced.")
  private String target = "plot.pdf";

  @Option(names = "--force", description = "Replace whatever file is there.")
  private boolean force;

  @Mixin private FigureOptions options = new FigureOptions();

  PlotCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    FigureForm form = options.form();
    String ending = target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!List.of("svg", "pdf", "png").contains(ending)) {
      throw InvalidInputException.must(
          "--to", "end in .svg, .pdf or .png", "\"" + target + "\"", "write such a name");
    }
    OutputFile file = OutputFile.of("--to", target);
    List<Overlay.Run> runs = names.stream().map(this::run).toList();
    Figure figure = runs.size() == 1 ? runs.getFirst().figure() : new Overlay(runs).figure();
    byte[] drawn = drawn(figure, form, ending);
    file.requireReplaceable(
        there -> force || isFigure(there), "add --force to replace it, or choose another place");
    Interruptible.run(() -> file.write(content -> content.write(drawn)));
    out.println(Plain.line(target));
    return Main.DONE;
  }

  private Overlay.Run run(String name) {
    StoredRun stored = RunShelf.read(RunName.folder(name), Notices.of(command));
    return new Overlay.Run(
        stored.name(),
        stored.identity().settings(),
        StoredFindings.of(stored, StoredStudy.of(stored)).report().figure());
  }

  /** Whether a file is a figure of Coldwall; dots do not say whose they are. */
  private static boolean isFigure(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      return text.contains("coldwall-figure-title") || text.contains("/Creator(Coldwall)");
    } catch (IOException _) {
      return false;
    }
  }

  private static byte[] drawn(Figure figure, FigureForm form, String ending) {
    return switch (ending) {
      case "svg" -> FigureRenderer.svg(figure, form).getBytes(StandardCharsets.UTF_8);
      case "png" -> FigureRenderer.png(figure, form);
      default -> FigureRenderer.pdf(figure, form);
    };
  }
}
