package coldwall.study.curve;

import java.util.ArrayList;
import java.util.List;

/**
 * A computed curve as it is drawn: between two points the cubic that has their currents and their
 * slopes (Hermite), in ln T_c on a logarithmic axis, else in sqrt(T_c), in which the current of
 * Maxwell walls is a parabola. Next to a point without a slope it is a parabola, or a line.
 */
public final class SmoothCurve {
  /** A curve of more points is smooth as it is. */
  private static final int MANY = 500;

  /** So many pieces of a whole curve look smooth on paper. */
  private static final int SMOOTH = 300;

  private static final int FEWEST_PIECES = 4;

  private SmoothCurve() {}

  /**
   * A value of the curve.
   *
   * @param cold T_c
   * @param current J
   * @param slope dJ/d(T_h - T_c)
   */
  public record Knot(double cold, double current, double slope) {
    private double parameter(boolean isLogarithmic) {
      return isLogarithmic ? StrictMath.log(cold) : Math.sqrt(cold);
    }

    private static double cold(double parameter, boolean isLogarithmic) {
      return isLogarithmic ? StrictMath.exp(parameter) : parameter * parameter;
    }

    /** dJ/dx of the parameter x. */
    private double rise(boolean isLogarithmic) {
      return -slope * (isLogarithmic ? cold : 2 * Math.sqrt(cold));
    }
  }

  /** The points of a curve and its peak, and values between them. */
  public static List<Knot> of(CurveAnalysis analysis, boolean isLogarithmic) {
    List<Knot> knots = new ArrayList<>();
    for (CurvePoint point : analysis.curve().points()) {
      Solved solved = point.solved();
      knots.add(
          new Knot(point.coldTemperature(), solved.current().value(), solved.slope().value()));
    }
    if (analysis.model().isSampled() || knots.size() > MANY) {
      return knots;
    }
    if (analysis.ndtr() != null && analysis.ndtr().hasPeak()) {
      addPeak(knots, analysis.ndtr());
    }
    return between(knots, isLogarithmic);
  }

  private static void addPeak(List<Knot> knots, Ndtr ndtr) {
    double cold = ndtr.peakCold().value();
    int place = 0;
    while (place < knots.size() && knots.get(place).cold < cold) {
      place++;
    }
    if (place == knots.size() || knots.get(place).cold > cold) {
      knots.add(place, new Knot(cold, ndtr.peakCurrent().value(), 0));
    }
  }

  private static List<Knot> between(List<Knot> knots, boolean isLogarithmic) {
    int pieces = Math.max(FEWEST_PIECES, SMOOTH / Math.max(1, knots.size() - 1));
    List<Knot> all = new ArrayList<>();
    for (int i = 0; i < knots.size(); i++) {
      Knot to = knots.get(i);
      boolean isJoined = i > 0 && (!isLogarithmic || knots.get(i - 1).cold > 0);
      if (isJoined) {
        for (int piece = 1; piece < pieces; piece++) {
          all.add(at((double) piece / pieces, knots.get(i - 1), to, isLogarithmic));
        }
      }
      all.add(to);
    }
    return all;
  }

  private static Knot at(double share, Knot from, Knot to, boolean isLogarithmic) {
    double start = from.parameter(isLogarithmic);
    double width = to.parameter(isLogarithmic) - start;
    double rise = to.current - from.current;
    double end = finite(to.rise(isLogarithmic) * width, rise);
    double begin = finite(from.rise(isLogarithmic) * width, 2 * rise - end);
    if (!Double.isFinite(to.rise(isLogarithmic))) {
      end = 2 * rise - begin;
    }
    double left = 1 - share;
    double cubic = left * (limited(begin, rise) - rise) - share * (limited(end, rise) - rise);
    double current = from.current + share * rise + share * left * cubic;
    double cold = Knot.cold(start + share * width, isLogarithmic);
    return new Knot(cold, current, Double.NaN);
  }

  /**
   * No steeper than keeps a cubic between its ends [FritschCarlson1980], where it is to turn
   * nowhere.
   */
  private static double limited(double slope, double rise) {
    return slope * rise > 0 && Math.abs(slope) > 3 * Math.abs(rise) ? 3 * rise : slope;
  }

  private static double finite(double value, double otherwise) {
    return Double.isFinite(value) ? value : otherwise;
  }
}
