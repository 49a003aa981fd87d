package coldwall.study.compare;

import static java.util.stream.Collectors.joining;

import coldwall.chart.PlainText;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.Model;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Ndtr;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sentences of a comparison, every statement with its number. */
final class CompareText {
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

  /** The answer in one sentence. */
  String headline() {
    return switch (verdict.state()) {
      case INTERRUPTED ->
          Sentence.of("Interrupted: {done} of {all} points are done, and nothing was judged.")
              .with("done", result.cold().size())
              .with("all", result.asked().size())
              .toString();
      case NOTHING_JUDGED ->
          "No verdict: NDTR and departure are judged where T_{c} < T_{h}, and no point is there.";
      case ONE_SIDED -> oneSided();
      case NOT_SOLVED ->
          "No verdict: the conductance by which a curve is compared could not be solved.";
      case UNDERFLOW -> "No verdict: the currents are too small for double-precision numbers.";
      case JUDGED -> judged();
    };
  }

  private String oneSided() {
    CurveAnalysis only = result.curves().getFirst();
    return Sentence.of(
            "No verdict, because no {missing} junction was solved to compare with; there is {ndtr}"
                + " on this range.")
        .with("missing", only.model().isClassical() ? "quantum" : "classical")
        .with("ndtr", only.hasNdtr() ? "NDTR" : "no NDTR")
        .toString();
  }

  private String judged() {
    boolean classical = curve(Part.CLASSICAL).hasNdtr();
    boolean quantum = curve(Part.QUANTUM).hasNdtr();
    String largest = Shown.percent(departure().largest());
    if (Boolean.TRUE.equals(verdict.trusted())) {
      return Sentence.of(
              "The classical prediction can be trusted on this range: it departs from the quantum"
                  + " one by at most {largest}.")
          .with("largest", largest)
          .toString();
    }
    if (classical && !quantum) {
      return "Do not trust the classical prediction: its NDTR does not survive quantum mechanics"
          + " on this range.";
    }
    if (!classical && quantum) {
      return "Do not trust the classical prediction: it misses an NDTR that the quantum junction"
          + " has on this range.";
    }
    return Sentence.of(
            "Do not trust the classical prediction: {who}, but it departs from the quantum one by"
                + " up to {largest}.")
        .with("who", classical ? "both mechanics have NDTR" : "neither mechanics has NDTR")
        .with("largest", largest)
        .toString();
  }

  /** Why, in more sentences. */
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    if (verdict.state() == Verdict.State.INTERRUPTED
        || verdict.state() == Verdict.State.NOTHING_JUDGED) {
      return reasons;
    }
    boolean both = verdict.departure() != null;
    result.main().map(this::ndtr).forEach(reasons::add);
    if (both) {
      reasons.add(departed(departure()));
    }
    if (result.curve(Part.QUANTUM).isPresent()) {
      reasons.add(scales());
    }
    if (both) {
      reasons.add(device(curve(Part.CLASSICAL), curve(Part.QUANTUM)));
    }
    if (result.otherBaths().findAny().isPresent()) {
      reasons.add(otherBaths());
    }
    return reasons;
  }

  private String ndtr(CurveAnalysis curve) {
    Ndtr ndtr = curve.ndtrOrThrow();
    Model model = curve.model();
    String who = model.part().title() + " (" + model.walls() + "): ";
    if (!ndtr.found()) {
      return who + "no NDTR: the current does not fall significantly as the cold side is cooled.";
    }
    return who
        + Sentence.of(
                "NDTR below T_{c} = {peak} ({share} T_{h}): from its peak, {current}, the current"
                    + " falls by {depth} at T_{c} = {foot}{further}.")
            .with("peak", shown.text(Dimension.TEMPERATURE, ndtr.peakCold()))
            .with("share", Display.number(ndtr.peakCold().value() / model.hotTemperature()))
            .with("current", shown.text(Dimension.POWER, ndtr.peakCurrent()))
            .with("depth", Display.percent(ndtr.depth().value()))
            .with("foot", shown.temperature(ndtr.lowestCold()))
            .with(
                "further",
                ndtr.lowestCold() == 0 || Double.isNaN(ndtr.depthAtZero())
                    ? ""
                    : ", and by " + Display.percent(ndtr.depthAtZero()) + " down to T_{c} = 0");
  }

  private String departed(Departure departure) {
    String scaled = "With each curve divided by its own conductance at T_{c} → T_{h}, the two ";
    if (!departure.isKnown()) {
      return scaled + "cannot be compared: a current is too small for a double-precision number.";
    }
    String largest =
        Shown.percent(departure.largest())
            + " at T_{c} = "
            + shown.temperature(departure.atCold())
            + ".";
    return departure.exceedsTolerance()
        ? scaled
            + Sentence.of(
                    "agree within {tolerated} above T_{c} = {below}; the largest difference is ")
                .with("tolerated", Display.percent(Departure.TOLERATED))
                .with("below", shown.temperature(departure.belowCold()))
            + largest
        : scaled + "differ by at most " + largest;
  }

  private String scales() {
    double groundEnergy = result.setup().junction().groundEnergy();
    double gap = result.setup().junction().crossoverTemperature();
    String scales =
        Sentence.of(
                "The scales: E_{1} = {ground}, crossover temperature E_{2} - E_{1} = {gap}, T_{h} ="
                    + " {hot} E_{1}")
            .with("ground", shown.temperature(groundEnergy))
            .with("gap", shown.temperature(gap))
            .with("hot", Display.number(result.hot() / groundEnergy))
            .toString();
    double end = verdict.plateauEnd();
    if (Double.isNaN(end)) {
      return scales + ".";
    }
    return scales
        + Sentence.of(
                "; the quantum current stays within 1 % of its low-temperature value up to T_{c} ="
                    + " {end} = {share} (E_{2} - E_{1}){why}")
            .with("end", shown.temperature(end))
            .with("share", Display.number(end / gap))
            .with(
                "why",
                end < gap
                    ? ": a colder bath can no longer lift the particle out of its ground state,"
                        + " which still touches both walls."
                    : ".");
  }

  private static String device(CurveAnalysis classical, CurveAnalysis quantum) {
    if (!classical.hasNdtr()) {
      return "The classical junction offers a device no NDTR to rely on here.";
    }
    if (!quantum.hasNdtr()) {
      return "A device that relies on the classical NDTR would not work in this junction.";
    }
    return Sentence.of(
            "A device that relies on the classical NDTR would find {quantum} of depth instead of"
                + " {classical}.")
        .with("quantum", Display.percent(quantum.ndtrOrThrow().depth().value()))
        .with("classical", Display.percent(classical.ndtrOrThrow().depth().value()))
        .toString();
  }

  private String otherBaths() {
    return result
        .otherBaths()
        .map(curve ->
            curve.model().walls()
                + " "
                + (curve.hasNdtr()
                    ? Display.percent(curve.ndtrOrThrow().depth().value()) + " NDTR"
                    : "no NDTR"))
        .collect(joining(", ", "Other quantum baths: ", "."));
  }

  private Departure departure() {
    return Objects.requireNonNull(verdict.departure());
  }

  private CurveAnalysis curve(Part part) {
    return result.curve(part).orElseThrow();
  }
}
