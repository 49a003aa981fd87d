package coldwall.report.axis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an axis has ticks, and what they say.
 *
 * @param ticks in ascending order
 * @param exponent the power of ten that the labels leave out, 0 if none
 */
public record Ticks(List<Tick> ticks, int exponent) {
  private static final int[] DECADE_STEPS = {1, 2, 5, 10, 20, 50, 100, 200};

  /** More than rounding can do to the ratio of two ticks, and less than a picture shows. */
  private static final double SLACK = 1e-9;

  private static final int MOST_DECADE_LABELS = 7;

  /**
   * One tick.
   *
   * @param value where
   * @param label its text; empty for a minor tick
   */
  public record Tick(double value, String label) {
    public boolean isMajor() {
      return !label.isEmpty();
    }
  }

  public Ticks {
    ticks = List.copyOf(ticks);
  }

  /** A round distance between ticks: {@code digit * 10^power}, cut into {@code parts}. */
  record Step(int digit, int power, int parts) {
    /** About {@code count} steps over the span. */
    static Step over(double span, int count) {
      int power = (int) Math.floor(StrictMath.log10(span / count));
      double rest = span / count / StrictMath.pow(10, power);
      if (rest <= 1 + SLACK) {
        return new Step(1, power, 5);
      }
      if (rest <= 2 + SLACK) {
        return new Step(2, power, 4);
      }
      return rest <= 5 + SLACK ? new Step(5, power, 5) : new Step(1, power + 1, 5);
    }

    double minor() {
      return digit * StrictMath.pow(10, power) / parts;
    }
  }

  /** About {@code count} ticks with numbers, or one for each power of ten. */
  public static Ticks of(Ruler ruler, int count) {
    return switch (ruler.scale()) {
      case LINEAR -> linear(ruler.range(), count);
      case LOGARITHMIC -> logarithmic(ruler.range(), count);
    };
  }

  static Ticks linear(AxisRange range, int count) {
    Step step = Step.over(range.upper() - range.lower(), count);
    int exponent = leftOut(Math.max(Math.abs(range.lower()), Math.abs(range.upper())));
    double slack = 1e-6 * step.minor();
    long first = (long) Math.ceil((range.lower() - slack) / step.minor());
    long last = (long) Math.floor((range.upper() + slack) / step.minor());
    List<Tick> ticks = new ArrayList<>();
    for (long k = first; k <= last; k++) {
      boolean isMajor = k % step.parts == 0;
      ticks.add(new Tick(k * step.minor(), isMajor ? label(k, step, exponent) : ""));
    }
    return new Ticks(ticks, exponent);
  }

  private static int leftOut(double largest) {
    int exponent = (int) Math.floor(StrictMath.log10(largest));
    return exponent >= 4 || exponent <= -3 ? exponent : 0;
  }

  private static String label(long k, Step step, int exponent) {
    return BigDecimal.valueOf(k / step.parts * step.digit)
        .scaleByPowerOfTen(step.power - exponent)
        .setScale(Math.max(0, exponent - step.power))
        .toPlainString()
        .replace('-', '\u2212');
  }

  static Ticks logarithmic(AxisRange range, int count) {
    int first = (int) Math.ceil(StrictMath.log10(range.lower()) - SLACK);
    int last = (int) Math.floor(StrictMath.log10(range.upper()) + SLACK);
    if (last - first >= 1) {
      return new Ticks(decades(first, last, range), 0);
    }
    List<Tick> digits = digits(first - 1, last, range);
    long labels = digits.stream().filter(Tick::isMajor).count();
    return labels >= 2 ? new Ticks(digits, 0) : linear(range, count);
  }

  private static List<Tick> decades(int first, int last, AxisRange range) {
    int step = 1;
    for (int i = 0; i < DECADE_STEPS.length && (last - first) / step >= MOST_DECADE_LABELS; i++) {
      step = DECADE_STEPS[i];
    }
    int minor = step <= 5 ? 1 : step / 5;
    List<Tick> ticks = new ArrayList<>();
    for (int power = first - 1; power <= last; power++) {
      boolean isMajor = Math.floorMod(power, step) == 0;
      if (isMajor || Math.floorMod(power, minor) == 0) {
        add(StrictMath.pow(10, power), isMajor ? "10^{" + power + "}" : "", range, ticks);
      }
      for (int digit = 2; step == 1 && digit <= 9; digit++) {
        add(digit * StrictMath.pow(10, power), "", range, ticks);
      }
    }
    return ticks;
  }

  private static List<Tick> digits(int first, int last, AxisRange range) {
    List<Tick> ticks = new ArrayList<>();
    for (int power = first; power <= last; power++) {
      for (int digit = 1; digit <= 9; digit++) {
        boolean isMajor = digit == 1 || digit == 2 || digit == 5;
        String label = isMajor ? digitLabel(digit, power) : "";
        add(digit * StrictMath.pow(10, power), label, range, ticks);
      }
    }
    return ticks;
  }

  private static String digitLabel(int digit, int power) {
    if (power >= -3 && power <= 3) {
      return BigDecimal.valueOf(digit).scaleByPowerOfTen(power).toPlainString();
    }
    return (digit == 1 ? "" : digit + "\u00d7") + "10^{" + power + "}";
  }

  private static void add(double value, String label, AxisRange range, List<Tick> ticks) {
    if (value >= range.lower() * (1 - SLACK) && value <= range.upper() * (1 + SLACK)) {
      ticks.add(new Tick(value, label));
    }
  }
}
