package coldwall.study.compare;

import static java.util.stream.Collectors.joining;

import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Departure;
import coldwall.study.curve.Model;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Ndtr;
import coldwall.study.curve.SizeRatio;
import coldwall.study.curve.Solved;
import coldwall.study.soft.Validity;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Why a comparison ends as it does: every statement with its number and where it holds. */
final class ReasonText {
  /** A truncation below this share of the current does not show in its digits. */
  private static final double VISIBLE = 1e-4;

  private final CompareResult result;
  private final Verdict verdict;
  private final Shown shown;

  ReasonText(CompareResult result) {
    this.result = result;
    this.verdict = result.verdict();
    this.shown = new Shown(result.units());
  }

  /** Why, in more sentences. */
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    Verdict.State state = verdict.state();
    result.potential().ifPresent(reasons::add);
    if (state == Verdict.State.INTERRUPTED || state == Verdict.State.NOTHING_JUDGED) {
      return reasons;
    }
    reasons.addAll(warnings());
    if (state == Verdict.State.UNDERFLOW || state == Verdict.State.TOO_FEW) {
      reasons.add(scales());
      return reasons;
    }
    result.main().filter(curve -> curve.ndtr() != null).map(this::ndtr).forEach(reasons::add);
    result
        .main()
        .filter(curve -> curve.ndtr() != null)
        .findFirst()
        .map(this::searched)
        .ifPresent(reasons::add);
    boolean both = verdict.departure() != null;
    if (both) {
      reasons.add(departed(departure()));
    }
    sizes().ifPresent(reasons::add);
    if (result.curve(Part.QUANTUM).isPresent() || result.mainBeyond().isPresent()) {
      reasons.add(scales());
    }
    if (state == Verdict.State.NOT_SOLVED || result.mainBeyond().isPresent()) {
      reasons.add(regime());
    }
    if (both) {
      reasons.add(device(curve(Part.CLASSICAL), curve(Part.QUANTUM)));
    }
    if (result.otherBaths().anyMatch(curve -> curve.ndtr() != null)) {
      reasons.add(otherBaths());
    }
    return reasons;
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    truncated().ifPresent(warnings::add);
    weakness().ifPresent(warnings::add);
    result
        .beyond()
        .forEach((model, why) -> {
          if (model.part().isMain()) {
            warnings.add(model.label() + ": " + why + ".");
          }
        });
    if (verdict.size().isKnown() && result.isOneSidedAsymmetry()) {
      warnings.add(
          "Only one of the two mechanics has equal walls at both ends: the curves are of two"
              + " different junctions.");
    }
    return warnings;
  }

  private Optional<String> truncated() {
    return result.curve(Part.QUANTUM).stream()
        .flatMap(curve -> curve.curve().judged().stream())
        .filter(point -> truncation(point) > VISIBLE)
        .max(Comparator.comparingDouble(ReasonText::truncation))
        .map(point ->
            Sentence.of(
                    "The {levels} levels that were given are not enough: at T_{c} = {cold} the"
                        + " quantum current would change by {share} of itself with more.")
                .with("levels", Display.number(point.solved().levels()))
                .with("cold", shown.temperature(point.coldTemperature()))
                .with("share", Display.percent(truncation(point)))
                .toString());
  }

  /** How weak the coupling is, where that is known. */
  private Optional<String> weakness() {
    List<Solved> known =
        result.curve(Part.QUANTUM).stream()
            .flatMap(curve -> curve.curve().judged().stream())
            .map(CurvePoint::solved)
            .filter(solved -> !Double.isNaN(solved.rateOverGap()))
            .toList();
    long weak =
        known.stream()
            .filter(solved -> solved.rateOverGap() <= Validity.LARGEST_RATE)
            .filter(solved -> solved.rateTimesMemory() <= Validity.LARGEST_RATE)
            .count();
    String template =
        "The Davies equation holds while jumps are rare, at most {most} of them in the time 1/gap of"
            + " the smallest level gap (here up to {gap}) and in the memory time 1/(2 pi T) of a bath"
            + " (here {least} and more; at T_{c} = 0 it has no end): so it is at {weak} of {all}"
            + " points below T_{h}.{strong}";
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Sentence.of(template)
                .with("most", Display.number(Validity.LARGEST_RATE))
                .with("gap", Display.number(extreme(known, Solved::rateOverGap).getMax()))
                .with("least", Display.number(extreme(known, Solved::rateTimesMemory).getMin()))
                .with("weak", weak)
                .with("all", known.size())
                .with(
                    "strong",
                    weak == known.size()
                        ? ""
                        : " Elsewhere the quantum curve is that of the equation, not of a particle:"
                            + " weaken the coupling.")
                .toString());
  }

  private static DoubleSummaryStatistics extreme(
      List<Solved> known, ToDoubleFunction<Solved> value) {
    return known.stream().mapToDouble(value).summaryStatistics();
  }

  private static double truncation(CurvePoint point) {
    return point.solved().truncation() / Math.abs(point.current().value());
  }

  private String ndtr(CurveAnalysis curve) {
    Ndtr ndtr = curve.ndtrOrThrow();
    Model model = curve.model();
    String who = model.part().title() + " (" + model.walls() + "): ";
    if (!ndtr.found()) {
      return who + noNdtr(ndtr);
    }
    String template =
        ndtr.peakAtEdge()
            ? "NDTR up to T_{c} = {peak} ({share} T_{h}), the highest asked for, where the current"
                + " still rises: its peak lies above. From {current} there the current falls by"
                + " {depth} at T_{c} = {foot}{further}."
            : "NDTR below T_{c} = {peak} ({share} T_{h}): from its peak, {current}, the current"
                + " falls by {depth} at T_{c} = {foot}{further}.";
    return who
        + Sentence.of(template)
            .with("peak", shown.text(Dimension.TEMPERATURE, ndtr.peakCold()))
            .with("share", Display.number(ndtr.peakCold().value() / model.hotTemperature()))
            .with("current", shown.text(Dimension.POWER, ndtr.peakCurrent()))
            .with("depth", Shown.percent(ndtr.depth()))
            .with("foot", shown.temperature(ndtr.lowestCold()))
            .with("further", further(curve, ndtr));
  }

  private static String noNdtr(Ndtr ndtr) {
    double hidden = Departure.SIGMAS * ndtr.depth().uncertainty();
    return Sentence.of(
            "no NDTR on this range: the current does not fall significantly as the cold side is"
                + " cooled.{hidden}{below}")
        .with(
            "hidden",
            hidden > VISIBLE
                ? " A fall of less than " + Display.percent(hidden) + " would not show."
                : "")
        .with(
            "below",
            ndtr.foundAtZero()
                ? " Below the range it falls by "
                    + Display.percent(ndtr.depthAtZero())
                    + " of its largest value, down to T_{c} = 0."
                : "")
        .toString();
  }

  private String further(CurveAnalysis curve, Ndtr ndtr) {
    boolean hasZero = result.judged(curve).findFirst().orElse(0) == 0;
    if (hasZero || Double.isNaN(ndtr.depthAtZero())) {
      return result.edge(curve, ndtr.lowestCold());
    }
    return result.edge(curve, ndtr.lowestCold())
        + ", and by "
        + Display.percent(ndtr.depthAtZero())
        + " down to T_{c} = 0";
  }

  private String searched(CurveAnalysis any) {
    boolean isComputed = result.main().anyMatch(curve -> !curve.model().isSampled());
    return Sentence.of("Searched from T_{c} = {lowest} to {highest}{how}.")
        .with("lowest", shown.temperature(result.judged(any).min().orElse(Double.NaN)))
        .with("highest", shown.temperature(result.judged(any).max().orElse(Double.NaN)))
        .with(
            "how",
            (isComputed
                    ? ": computed curves at their points and, by the sign of dJ/dT_{c}, between them"
                    : "")
                + (result.isSampled()
                    ? (isComputed ? "; " : ": ") + "simulated curves at their points only"
                    : ""))
        .toString();
  }

  private String departed(Departure departure) {
    String scaled = "With each curve divided by its own conductance at T_{c} → T_{h}, the two ";
    String largest =
        Sentence.of("{largest} at T_{c} = {cold}{edge}.")
            .with("largest", Shown.percent(departure.largest()))
            .with("cold", shown.temperature(departure.atCold()))
            .with("edge", result.edge(curve(Part.QUANTUM), departure.atCold()))
            .toString();
    if (!departure.exceeds()) {
      return scaled
          + (departure.isDecided()
              ? "differ by at most "
              : "do not differ significantly by more than is tolerated; the least uncertain"
                  + " difference is ")
          + largest;
    }
    String template =
        !departure.belowCold().isKnown()
            ? "still differ by more than {tolerated} at the highest T_{c} below T_{h}; the largest"
                + " difference is "
            : result.isSampled()
                ? "differ by more than {tolerated} up to T_{c} = {below}, with no significant"
                    + " departure above; the largest difference is "
                : "agree within {tolerated} above T_{c} = {below}; the largest difference is ";
    String tolerated = Display.percent(Departure.TOLERATED);
    Sentence sentence = Sentence.of(template).with("tolerated", tolerated);
    if (departure.belowCold().isKnown()) {
      sentence.with("below", shown.temperature(departure.belowCold().value()));
    }
    return scaled + sentence + largest;
  }

  private Optional<String> sizes() {
    SizeRatio size = verdict.size();
    if (!size.isKnown()) {
      return Optional.empty();
    }
    CurveAnalysis quantum = curve(Part.QUANTUM);
    return Optional.of(
        Sentence.of(
                "Size: the quantum current over the classical one, J_{q}/J_{c}, is least, {lowest},"
                    + " at T_{c} = {lowestCold}{lowestEdge}, and largest, {highest}, at T_{c} ="
                    + " {highestCold}{highestEdge}{unbounded}.{why}")
            .with("lowest", CompareText.ratio(size.lowest()))
            .with("lowestCold", shown.temperature(size.lowestCold()))
            .with("lowestEdge", result.edge(quantum, size.lowestCold()))
            .with("highest", CompareText.ratio(size.highest()))
            .with("highestCold", shown.temperature(size.highestCold()))
            .with("highestEdge", result.edge(quantum, size.highestCold()))
            .with(
                "unbounded",
                size.vanishes() ? "; where the classical current is 0 it has no bound" : "")
            .with("why", why(size))
            .toString());
  }

  private static String why(SizeRatio size) {
    if (size.isFree()) {
      return " The strength of a bath is free and scales the current, so this ratio is a choice.";
    }
    return Double.isNaN(size.limit())
        ? ""
        : " Far above E_{1} it tends to (2 - a)/2 = "
            + Display.number(size.limit())
            + ": an energy eigenstate does not remember which wall it left.";
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

  /** From closed forms alone: the thermal wavelength h/sqrt(2 pi m T) is 2 sqrt(E_1/(pi T)) L. */
  private String regime() {
    double ratio = result.setup().junction().groundEnergy() / result.hot();
    return Sentence.of(
            "The thermal wavelength at T_{h} is {share} of the box: there the particle is"
                + " {regime}.")
        .with("share", Display.percent(2 * Math.sqrt(ratio / Math.PI)))
        .with("regime", ratio < 0.01 ? "classical" : "a wave")
        .toString();
  }

  private String device(CurveAnalysis classical, CurveAnalysis quantum) {
    if (!classical.hasNdtr()) {
      return "The classical junction offers a device no NDTR to rely on, on this range.";
    }
    Ndtr ndtr = quantum.ndtrOrThrow();
    if (!quantum.hasNdtr()) {
      return ndtr.foundAtZero()
          ? Sentence.of(
                  "A device that relies on the classical NDTR would have to work below T_{c} ="
                      + " {lowest}, down to 0: there the quantum current falls by {depth}.")
              .with("lowest", shown.temperature(result.judged(quantum).min().orElse(Double.NaN)))
              .with("depth", Display.percent(ndtr.depthAtZero()))
              .toString()
          : "A device that relies on the classical NDTR would not work in this junction on this"
              + " range.";
    }
    return Sentence.of(
            "A device that relies on the classical NDTR would find {quantum} of depth instead of"
                + " {classical}.")
        .with("quantum", Shown.percent(ndtr.depth()))
        .with("classical", Shown.percent(classical.ndtrOrThrow().depth()))
        .toString();
  }

  private String otherBaths() {
    Stream<String> beyond =
        result.beyond().keySet().stream()
            .filter(model -> !model.part().isMain())
            .map(model -> model.walls() + " beyond what can be solved");
    Stream<String> solved =
        result
            .otherBaths()
            .map(curve ->
                curve.model().walls()
                    + " "
                    + (curve.ndtr() == null
                        ? "not solved"
                        : curve.hasNdtr()
                            ? Display.percent(curve.ndtrOrThrow().depth().value()) + " NDTR"
                            : "no NDTR"));
    return Stream.concat(solved, beyond).collect(joining(", ", "Other quantum baths: ", "."));
  }

  private Departure departure() {
    return Objects.requireNonNull(verdict.departure());
  }

  private CurveAnalysis curve(Part part) {
    return result.curve(part).orElseThrow();
  }
}
