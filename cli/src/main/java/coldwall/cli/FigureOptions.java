package coldwall.cli;

import coldwall.chart.Axis.Scale;
import coldwall.input.InvalidInputException;
import coldwall.report.FigureForm;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a figure is drawn. */
final class FigureOptions {
  @Option(
      names = "--width",
      paramLabel = "W",
      description =
          "Width of the figure: column (86mm), page (178mm), slide (254mm) or a length such as"
              + " 120mm (default 5in; 7in for several panels).")
  private @Nullable String width;

  @Option(
      names = "--log",
      paramLabel = "x|y|xy",
      description = "Axes of the figure to be logarithmic (default: as suits the values).")
  private @Nullable String logarithmic;

  @Option(
      names = "--linear",
      paramLabel = "x|y|xy",
      description = "Axes of the figure to be linear.")
  private @Nullable String linear;

  /** What was asked for. */
  FigureForm form() {
    String log = axes("--log", logarithmic);
    String even = axes("--linear", linear);
    return new FigureForm(
        width == null
            ? OptionalDouble.empty()
            : OptionalDouble.of(FigureForm.width("--width", width)),
        scale("x", log, even),
        scale("y", log, even));
  }

  /** Whether anything was asked for. */
  boolean isGiven() {
    return width != null || logarithmic != null || linear != null;
  }

  private static String axes(String name, @Nullable String typed) {
    if (typed != null && !typed.equals("x") && !typed.equals("y") && !typed.equals("xy")) {
      throw InvalidInputException.must(
          name, "be x, y or xy", "\"" + typed + "\"", "write the letters of the axes");
    }
    return typed == null ? "" : typed;
  }

  private static Optional<Scale> scale(String axis, String logarithmic, String linear) {
    if (logarithmic.contains(axis) && linear.contains(axis)) {
      throw new InvalidInputException(
          "--log and --linear must name different axes, but both name "
              + axis
              + "; drop one of the two");
    }
    if (logarithmic.contains(axis)) {
      return Optional.of(Scale.LOGARITHMIC);
    }
    return linear.contains(axis) ? Optional.of(Scale.LINEAR) : Optional.empty();
  }
}
