package coldwall.report.canvas;

/** Numbers with few places behind the point and no exponent, as SVG and PDF read them. */
public final class ShortNumber {
  private static final int BASE = 10;
  private static final long[] PARTS_OF_A_UNIT = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};

  /** Of the last place: what lies halfway is rounded up, whatever the last bits of a number say. */
  private static final double HALFWAY = 0.5 + 1e-6;

  private ShortNumber() {}

  /** How many of the last place a number is; at most six places. */
  static long parts(double number, int places) {
    return (long) Math.floor(PARTS_OF_A_UNIT[places] * number + HALFWAY);
  }

  /** A number with so many places at most. */
  public static String text(double number, int places) {
    return text(parts(number, places), places);
  }

  /** So many of the last place; without zeros that say nothing. */
  static String text(long parts, int places) {
    long unit = PARTS_OF_A_UNIT[places];
    long size = Math.abs(parts);
    String sign = parts < 0 ? "-" : "";
    String whole = size >= unit || size == 0 ? Long.toString(size / unit) : "";
    long rest = size % unit;
    if (rest == 0) {
      return sign + whole;
    }
    while (rest % BASE == 0) {
      rest /= BASE;
      unit /= BASE;
    }
    // With the unit in front, the zeros behind the point are there as well.
    return sign + whole + "." + Long.toString(unit + rest).substring(1);
  }
}
