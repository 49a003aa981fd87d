package coldwall.report;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Figure;
import coldwall.input.InvalidInputException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a figure is drawn, which changes none of its numbers.
 *
 * @param width on paper in 1/96 inch; empty for the usual one
 * @param across the spacing of the horizontal axes; empty for what suits the values
 * @param up the spacing of the vertical axes
 */
public record FigureForm(OptionalDouble width, Optional<Scale> across, Optional<Scale> up) {
  /** 5 inches for one panel, 7 for several. */
  public static final FigureForm USUAL =
      new FigureForm(OptionalDouble.empty(), Optional.empty(), Optional.empty());

  private static final double UNITS_PER_INCH = 96;
  private static final double MILLIMETRES_PER_INCH = 25.4;
  private static final double NARROWEST = 80;
  private static final double WIDEST = 1000;

  /** Up to here a figure is for paper, and beyond for a wall. */
  private static final double WIDEST_ON_PAPER = 200;

  /** On paper the letters have 8.6, 7.6 and 7 points: journals ask for 7 to 9. */
  private static final double UNIT_ON_PAPER = 0.72;

  /** How many units of the picture a slide is wide: letters of 18 points on 10 inches. */
  private static final double SLIDE_OF_ONE = 640;

  private static final double SLIDE_OF_MANY = 896;

  private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(mm|cm|in|pt)");

  /**
   * A width as it is typed.
   *
   * @param name what the user calls it
   * @param text {@code column}, {@code page}, {@code slide} or a length
   * @return in 1/96 inch
   */
  public static double width(String name, String text) {
    double millimetres =
        switch (text) {
          case "column" -> 86;
          case "page" -> 178;
          case "slide" -> 254;
          default -> length(text);
        };
    if (!(millimetres >= NARROWEST && millimetres <= WIDEST)) {
      throw InvalidInputException.must(
          name,
          "be column, page, slide or a length from 80mm to 1000mm",
          "\"" + text + "\"",
          "write column (86mm), page (178mm), slide (254mm) or a length like 86mm or 3.4in");
    }
    return millimetres * UNITS_PER_INCH / MILLIMETRES_PER_INCH;
  }

  private static double length(String text) {
    Matcher length = LENGTH.matcher(text);
    if (!length.matches()) {
      return Double.NaN;
    }
    double unit =
        switch (length.group(2)) {
          case "mm" -> 1;
          case "cm" -> 10;
          case "in" -> MILLIMETRES_PER_INCH;
          default -> MILLIMETRES_PER_INCH / 72;
        };
    return unit * Double.parseDouble(length.group(1));
  }

  /** The size of a unit of the picture, in 1/96 inch, at a width. */
  static double unit(double width, boolean isSingle) {
    boolean isOnPaper = width <= WIDEST_ON_PAPER * UNITS_PER_INCH / MILLIMETRES_PER_INCH;
    return isOnPaper ? UNIT_ON_PAPER : width / (isSingle ? SLIDE_OF_ONE : SLIDE_OF_MANY);
  }

  /** The figure on these axes. */
  Figure applied(Figure figure) {
    return new Figure(
        figure.panels().stream().map(panel -> panel.spaced(across, up)).toList(), figure.caption());
  }
}
