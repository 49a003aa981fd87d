package coldwall.study.curve;

import coldwall.frame.held.View;
import coldwall.units.Estimate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A straight line through ln y against ln x, by least squares.
 *
 * <p>If every y has an error, the points are weighted by it and the error of the exponent follows
 * from theirs. Otherwise all weigh the same, and the error follows from the scatter about the line:
 * for computed numbers that is curvature, not noise, so {@link #localExponent} at the ends of the
 * range says more.
 *
 * @param exponent d ln y / d ln x of the line; its uncertainty is NaN for two points without errors
 * @param scatter chi squared per degree of freedom where the points have errors, else the root mean
 *     square relative deviation from the line; NaN for two points
 * @param points what was fitted, by ascending x
 */
public record PowerLaw(Estimate exponent, double scatter, List<Point> points) {
  /** A line can always be drawn through two points. */
  private static final int PARAMETERS = 2;

  /** A value above 0 at an x above 0, with its standard error, 0 if it has none. */
  public record Point(double x, double y, double error) {
    private double logX() {
      return StrictMath.log(x);
    }

    private double logY() {
      return StrictMath.log(y);
    }

    /** The error of ln y. */
    private double relativeError() {
      return error / y;
    }

    private boolean isUsable() {
      return x > 0 && y > 0 && x <= Double.MAX_VALUE && y <= Double.MAX_VALUE;
    }
  }

  /** Fits the points that a logarithm can show; the exponent is NaN if they are fewer than two. */
  public static PowerLaw fit(List<Point> all) {
    int[] usable = IntStream.range(0, all.size()).filter(i -> all.get(i).isUsable()).toArray();
    List<Point> points = new View<>(usable.length, i -> all.get(usable[i]));
    if (points.size() < PARAMETERS) {
      return new PowerLaw(Estimate.NONE, Double.NaN, points);
    }
    boolean weighted = points.stream().allMatch(point -> point.error > 0);
    LeastSquares line =
        LeastSquares.line(
            points.stream()
                .map(point ->
                    new LeastSquares.Point(
                        point.logX(), point.logY(), weighted ? point.relativeError() : 1))
                .toList());
    // Two points lie on their line: 0/0, not rounding over 0.
    double perFreedom = line.freedom() == 0 ? Double.NaN : line.chiSquared() / line.freedom();
    Estimate slope = line.coefficient(1);
    double error = weighted ? slope.uncertainty() : slope.uncertainty() * Math.sqrt(perFreedom);
    return new PowerLaw(
        new Estimate(slope.value(), error), weighted ? perFreedom : Math.sqrt(perFreedom), points);
  }

  /**
   * d ln y / d ln x at one of the points: of the parabola through it and its neighbours, at an end
   * through the nearest three, or of the line through two. NaN where that is not known.
   */
  public static Estimate localExponent(List<Point> all, int i) {
    List<Point> near =
        all.subList(
            Math.clamp(i - 1, 0, Math.max(0, all.size() - 3)),
            Math.clamp(i + 2, Math.min(3, all.size()), all.size()));
    if (near.size() < PARAMETERS || !near.stream().allMatch(Point::isUsable)) {
      return Estimate.NONE;
    }
    return Slope.at(
        all.get(i).logX(),
        near.stream().mapToDouble(Point::logX).toArray(),
        near.stream().map(point -> new Estimate(point.logY(), point.relativeError())).toList());
  }
}
