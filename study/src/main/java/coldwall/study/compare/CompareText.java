package coldwall.study.compare;

import static java.util.stream.Collectors.joining;

import coldwall.chart.PlainText;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Departure;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.SizeRatio;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The answer of a comparison in a sentence or two, and the reasons for it. */
final class CompareText {
  /** More than so many times the collisions are not worth a number. */
  private static final double MOST_TIMES = 1e4;

  /** An error below this share does not show in the digits of its number. */
  private static final double VISIBLE = 1e-4;

  private final CompareResult result;
  private final Verdict verdict;
  private final Shown shown;

  CompareText(CompareResult result) {
    this.result = result;
    this.verdict = result.verdict();
    this.shown = new Shown(result.units());
  }

  /** Headline and reasons in one plain text. */
  String text() {
    return PlainText.of(headline(), reasons());
  }

  /** The answer in a sentence or two: shape, then size. */
  String headline() {
    return switch (verdict.state()) {
      case INTERRUPTED ->
          Sentence.of("Interrupted: {done} of {all} points are done, and nothing was judged.")
              .with("done", result.cold().size())
              .with("all", result.asked().size())
              .toString();
      case NOTHING_JUDGED ->
          "No verdict: NDTR and departure are judged where T_{c} < T_{h}, and no point is there.";
      case NOT_SOLVED -> notSolved();
      case UNDERFLOW -> underflow();
      case TOO_FEW -> tooFew() + size();
      case ONE_SIDED -> oneSided();
      case NO_CONDUCTANCE ->
          "No verdict: the conductance by which a curve is compared is 0 or could not be solved."
              + size();
      case JUDGED -> judged();
    };
  }

  private String notSolved() {
    String missing =
        result
            .main()
            .filter(curve -> curve.curve().judged().isEmpty())
            .map(curve -> "the " + curve.model().label() + " junction")
            .collect(joining(" and "));
    return Sentence.of("No verdict: {missing} could not be solved at any T_{c} < T_{h}.{other}")
        .with("missing", missing)
        .with(
            "other",
            result.main().allMatch(curve -> curve.curve().judged().isEmpty())
                ? ""
                : " What was solved is shown alone.")
        .toString();
  }

  private String underflow() {
    Optional<CurvePoint> largest =
        result
            .curve(Part.CLASSICAL)
            .flatMap(curve -> curve.curve().judged().stream().max(byCurrent()));
    double cold = largest.map(CurvePoint::coldTemperature).orElse(Double.NaN);
    String quantum =
        curve(Part.QUANTUM).curve().judged().stream()
            .filter(point -> largest.isEmpty() || point.coldTemperature() == cold)
            .mapToDouble(point -> point.solved().logCurrent())
            .filter(Double::isFinite)
            .mapToObj(this::powerOfTen)
            .findFirst()
            .orElse("below the range of double-precision numbers");
    return largest
        .map(point ->
            Sentence.of(
                    "No verdict: classical {classical}, quantum practically 0 ({quantum}) at T_{c} ="
                        + " {cold}.")
                .with("classical", shown.text(Dimension.POWER, point.current().value()))
                .with("quantum", quantum)
                .with("cold", shown.temperature(cold))
                .toString())
        .orElse("No verdict: the quantum current is practically 0 (" + quantum + ").");
  }

  private static Comparator<CurvePoint> byCurrent() {
    return Comparator.comparingDouble(point -> point.current().value());
  }

  private String powerOfTen(double logCurrent) {
    double unit = StrictMath.log10(result.units().fromNatural(Dimension.POWER, 1));
    String symbol = result.units().symbol(Dimension.POWER);
    return "about 10^{"
        + Math.round(logCurrent + unit)
        + "}"
        + (symbol.isEmpty() ? "" : " " + symbol);
  }

  private String tooFew() {
    String falling =
        result
            .main()
            .flatMap(curve ->
                curve.curve().judged().stream()
                    .filter(point -> isFalling(point.solved().slope()))
                    .map(point ->
                        Sentence.of("{mechanics} G = {slope} at T_{c} = {cold}")
                            .with("mechanics", curve.model().part().mechanics())
                            .with(
                                "slope",
                                shown.text(
                                    Dimension.POWER_PER_TEMPERATURE,
                                    point.solved().slope().value()))
                            .with("cold", shown.temperature(point.coldTemperature()))
                            .toString()))
            .collect(joining(", "));
    return Sentence.of(
            "No verdict: too few points to judge, {few} below T_{h} of at least {least}.{falling}")
        .with("few", result.main().mapToInt(curve -> curve.curve().judged().size()).min().orElse(0))
        .with("least", CurveAnalysis.FEWEST_POINTS)
        .with(
            "falling",
            falling.isEmpty()
                ? ""
                : " Where they are, a current falls as the cold side is cooled: " + falling + ".")
        .toString();
  }

  private static boolean isFalling(Estimate slope) {
    return slope.value() < -Departure.SIGMAS * slope.uncertainty();
  }

  private String oneSided() {
    CurveAnalysis only = result.curves().getFirst();
    return Sentence.of(
            "No verdict, because no {missing} junction was asked for to compare with; there is"
                + " {ndtr} on this range.")
        .with("missing", only.model().isClassical() ? "quantum" : "classical")
        .with("ndtr", only.hasNdtr() ? "NDTR" : "no NDTR")
        .toString();
  }

  private String judged() {
    boolean classical = curve(Part.CLASSICAL).hasNdtr();
    boolean quantum = curve(Part.QUANTUM).hasNdtr();
    Departure departure = departure();
    String largest = Shown.percent(departure.largest());
    if (Boolean.TRUE.equals(verdict.trusted())) {
      return Sentence.of(
              "The classical prediction can be trusted on this range in its shape: divided by their"
                  + " conductances, the curves depart by at most {largest} at the points"
                  + " computed.{size}")
          .with("largest", largest)
          .with("size", size())
          .toString();
    }
    if (verdict.trusted() == null) {
      return Sentence.of(
              "It cannot be told whether the classical prediction can be trusted:"
                  + " {why}.{settled}{size}")
          .with("why", undecided(departure))
          .with("settled", settled(departure))
          .with("size", size())
          .toString();
    }
    if (classical && !quantum) {
      return (curve(Part.QUANTUM).ndtrOrThrow().foundAtZero()
              ? "Do not trust the classical prediction: on this range its NDTR does not survive"
                  + " quantum mechanics, which has NDTR at lower T_{c} only."
              : "Do not trust the classical prediction: its NDTR does not survive quantum mechanics"
                  + " on this range.")
          + size();
    }
    if (!classical && quantum) {
      return "Do not trust the classical prediction: it misses an NDTR that the quantum junction"
          + " has on this range."
          + size();
    }
    return Sentence.of(
            "Do not trust the classical prediction: {who}, but in shape it departs from the quantum"
                + " one by up to {largest}.{size}")
        .with("who", classical ? "both mechanics have NDTR" : "neither mechanics has NDTR")
        .with("largest", largest)
        .with("size", size())
        .toString();
  }

  private String undecided(Departure departure) {
    return departure.isDecided()
        ? "a fall of one curve may be hidden in the errors of the other"
        : Sentence.of(
                "the departure of its shape from the quantum one is {undecided} at T_{c} = {cold},"
                    + " and {tolerated} are tolerated")
            .with("undecided", Shown.percent(departure.undecided()))
            .with("cold", shown.temperature(departure.undecidedCold()))
            .with("tolerated", Display.percent(Departure.TOLERATED))
            .toString();
  }

  /** What would tell: more collisions where curves are sampled. */
  private String settled(Departure departure) {
    if (!result.isSampled()) {
      return " The numerical errors of the currents are too large there: more levels, or another"
          + " method, would tell.";
    }
    Estimate open = departure.undecided();
    double margin = Math.abs(open.value() - Departure.TOLERATED);
    double times = StrictMath.pow(Departure.SIGMAS * open.uncertainty() / margin, 2);
    return !(times <= MOST_TIMES)
        ? " More collisions a point would tell."
        : Sentence.of(" About {times} times as many collisions a point would tell.")
            .with("times", Display.number(Math.max(2, Math.ceil(times))))
            .toString();
  }

  private String size() {
    SizeRatio size = verdict.size();
    if (!size.isKnown()) {
      return "";
    }
    String template =
        size.isFree()
            ? " Its size is not judged, as the strength of a bath is free: here J_{q}/J_{c} is"
                + " {ratio}."
            : size.isWithin(Departure.TOLERATED)
                ? " Its size agrees: J_{q}/J_{c} is {ratio}."
                : " Its size does not agree: J_{q}/J_{c} is {ratio}.";
    return Sentence.of(template).with("ratio", ratios(size)).toString();
  }

  private static String ratios(SizeRatio size) {
    String lowest = ratio(size.lowest());
    String highest = ratio(size.highest());
    return (lowest.equals(highest) ? lowest : lowest + " to " + highest)
        + (size.vanishes() ? ", and without bound where the classical current is 0" : "");
  }

  /** Of two currents, with its error if that shows. */
  static String ratio(Estimate ratio) {
    boolean shows = ratio.uncertainty() > VISIBLE * Math.abs(ratio.value());
    return shows ? Shown.plusMinus(ratio) : Display.number(ratio.value());
  }

  /** Why, in more sentences. */
  List<String> reasons() {
    return new ReasonText(result).reasons();
  }

  private Departure departure() {
    return Objects.requireNonNull(verdict.departure());
  }

  private CurveAnalysis curve(Part part) {
    return result.curve(part).orElseThrow();
  }
}
