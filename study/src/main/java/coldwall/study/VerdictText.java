package coldwall.study;

import coldwall.spec.CompareSpec;
import coldwall.study.Contender.Part;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a verdict in plain words, every statement with its number. */
final class VerdictText {
  private final CompareSpec spec;
  private final List<CurveAnalysis> curves;
  private final Display display;
  private final double groundEnergy;

  VerdictText(CompareSpec spec, List<CurveAnalysis> curves) {
    this.spec = spec;
    this.curves = curves;
    this.display = new Display(spec.units());
    this.groundEnergy = spec.junction().groundEnergy();
  }

  String interrupted() {
    int done = curves.getFirst().curve().points().size();
    return "Interrupted: "
        + done
        + " of "
        + spec.cold().size()
        + " points are done, and nothing was judged.";
  }

  String nothingJudged() {
    return "No verdict: NDTR and departure are judged where T_{c} < T_{h}, and no point is there.";
  }

  /** Only one of the two mechanics was solved. */
  String oneSided() {
    CurveAnalysis only = find(Part.CLASSICAL).or(() -> find(Part.QUANTUM)).orElseThrow();
    String missing = only.contender().part() == Part.CLASSICAL ? "quantum" : "classical";
    return "No verdict, because no "
        + missing
        + " junction was solved to compare with; "
        + (only.hasNdtr() ? "there is NDTR on this range." : "there is no NDTR on this range.");
  }

  String headline(@Nullable Boolean trusted, Departure departure) {
    if (trusted == null) {
      return "No verdict: the currents are too small for double-precision numbers.";
    }
    if (trusted) {
      return "The classical prediction can be trusted on this range: it departs from the quantum"
          + " one by at most "
          + percent(departure.largest())
          + ".";
    }
    boolean classical = find(Part.CLASSICAL).orElseThrow().hasNdtr();
    boolean quantum = find(Part.QUANTUM).orElseThrow().hasNdtr();
    if (classical && !quantum) {
      return "Do not trust the classical prediction: its NDTR does not survive quantum mechanics"
          + " on this range.";
    }
    if (!classical && quantum) {
      return "Do not trust the classical prediction: it misses an NDTR that the quantum junction"
          + " has on this range.";
    }
    return "Do not trust the classical prediction: "
        + (classical ? "both mechanics have NDTR" : "neither mechanics has NDTR")
        + ", but it departs from the quantum one by up to "
        + percent(departure.largest())
        + ".";
  }

  List<String> reasons(@Nullable Departure departure, double plateauEnd) {
    List<String> reasons = new ArrayList<>();
    find(Part.CLASSICAL).ifPresent(curve -> reasons.add(ndtr("Classical", curve)));
    find(Part.QUANTUM).ifPresent(curve -> reasons.add(ndtr("Quantum", curve)));
    if (departure != null) {
      reasons.add(departure(departure));
    }
    if (find(Part.QUANTUM).isPresent()) {
      reasons.add(scale(plateauEnd));
    }
    if (departure != null) {
      reasons.add(device());
    }
    if (curves.stream().anyMatch(curve -> curve.contender().part() == Part.OTHER_BATH)) {
      reasons.add(otherBaths());
    }
    return reasons;
  }

  private String ndtr(String mechanics, CurveAnalysis curve) {
    Ndtr ndtr = curve.ndtrOrThrow();
    String who = mechanics + " (" + curve.contender().walls() + "): ";
    if (!ndtr.found()) {
      return who + "no NDTR: the current does not fall significantly as the cold side is cooled.";
    }
    String fall =
        who
            + "NDTR below T_{c} = "
            + withError(ndtr.peakCold(), Dimension.TEMPERATURE)
            + " ("
            + Display.number(ndtr.peakCold().value() / curve.contender().hotTemperature())
            + " T_{h}): from its peak, "
            + withError(ndtr.peakCurrent(), Dimension.POWER)
            + ", the current falls by "
            + Display.percent(ndtr.depth().value())
            + " at T_{c} = "
            + temperature(ndtr.lowestCold());
    return ndtr.lowestCold() == 0
        ? fall + "."
        : fall + ", and by " + Display.percent(ndtr.depthAtZero()) + " down to T_{c} = 0.";
  }

  private String departure(Departure departure) {
    String scaled = "With each curve divided by its own conductance at T_{c} → T_{h}, the two ";
    if (!departure.isKnown()) {
      return scaled + "cannot be compared: a current is too small for a double-precision number.";
    }
    String largest =
        percent(departure.largest()) + " at T_{c} = " + temperature(departure.atCold()) + ".";
    if (!departure.exceedsTolerance()) {
      return scaled + "differ by at most " + largest;
    }
    return scaled
        + "agree within "
        + Display.percent(Departure.TOLERATED)
        + " above T_{c} = "
        + temperature(departure.belowCold())
        + "; the largest difference is "
        + largest;
  }

  private String scale(double plateauEnd) {
    double gap = spec.junction().crossoverTemperature();
    String scales =
        "The scales: E_{1} = "
            + temperature(groundEnergy)
            + ", crossover temperature E_{2} - E_{1} = "
            + temperature(gap)
            + ", T_{h} = "
            + Display.number(spec.junction().hot().temperature() / groundEnergy)
            + " E_{1}";
    if (Double.isNaN(plateauEnd)) {
      return scales + ".";
    }
    return scales
        + "; the quantum current stays within 1 % of its low-temperature value up to T_{c} = "
        + temperature(plateauEnd)
        + " = "
        + Display.number(plateauEnd / gap)
        + " (E_{2} - E_{1})"
        + (plateauEnd < gap
            ? ": a colder bath can no longer lift the particle out of its ground state, which still"
                + " touches both walls."
            : ".");
  }

  private String device() {
    CurveAnalysis classical = find(Part.CLASSICAL).orElseThrow();
    CurveAnalysis quantum = find(Part.QUANTUM).orElseThrow();
    if (!classical.hasNdtr()) {
      return "The classical junction offers a device no NDTR to rely on here.";
    }
    if (!quantum.hasNdtr()) {
      return "A device that relies on the classical NDTR would not work in this junction.";
    }
    return "A device that relies on the classical NDTR would find "
        + Display.percent(quantum.ndtrOrThrow().depth().value())
        + " of depth instead of "
        + Display.percent(classical.ndtrOrThrow().depth().value())
        + ".";
  }

  private String otherBaths() {
    return "Other quantum baths: "
        + curves.stream()
            .filter(curve -> !curve.contender().part().isMain())
            .map(VerdictText::shortly)
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static String shortly(CurveAnalysis curve) {
    return curve.contender().walls()
        + " "
        + (curve.hasNdtr()
            ? Display.percent(curve.ndtrOrThrow().depth().value()) + " NDTR"
            : "no NDTR");
  }

  private static String percent(Estimate share) {
    String value = Display.percent(share.value());
    return share.uncertainty() > 0 && share.uncertainty() > 1e-4 * share.value()
        ? value + " ± " + Display.percent(share.uncertainty())
        : value;
  }

  private String withError(Estimate estimate, Dimension dimension) {
    String value = display.text(dimension, estimate.value());
    boolean visible = estimate.uncertainty() > 1e-4 * Math.abs(estimate.value());
    return visible ? value + " ± " + display.text(dimension, estimate.uncertainty()) : value;
  }

  private String temperature(double value) {
    return display.text(Dimension.TEMPERATURE, value);
  }

  private Optional<CurveAnalysis> find(Part part) {
    return CurveAnalysis.find(curves, part);
  }
}
