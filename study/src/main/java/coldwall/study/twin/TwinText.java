package coldwall.study.twin;

import static java.util.stream.Collectors.joining;

import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.study.curve.Ndtr;
import coldwall.study.input.PotentialText;
import coldwall.study.soft.Validity;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The sentences of a twin study, every statement with its number. */
final class TwinText {
  private final TwinResult result;
  private final Shown shown;

  TwinText(TwinResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** The answer in one sentence. */
  String headline() {
    if (!result.isComplete()) {
      return "Interrupted: nothing was judged.";
    }
    return Sentence.of("From one Hamiltonian: {classical}; {quantum}.")
        .with("classical", verdict(Equation.KRAMERS, "the classical current"))
        .with("quantum", verdict(Equation.JUDGED, "the quantum current") + within())
        .toString();
  }

  /** What the verdict leaves out. */
  private String within() {
    return result.ndtr(Equation.JUDGED).isEmpty() || result.invalidPoints(Equation.JUDGED).isEmpty()
        ? ""
        : Sentence.of(" at the {valid} of {all} points where its equation is valid")
            .with("valid", result.validPoints(Equation.JUDGED).size())
            .with("all", result.size())
            .toString();
  }

  private String verdict(Equation equation, String who) {
    Optional<Ndtr> ndtr = result.ndtr(equation);
    if (ndtr.isEmpty()) {
      int valid = result.validPoints(equation).size();
      return Sentence.of("{who} is not judged ({valid} of {all} points are within its validity)")
          .with("who", who)
          .with("valid", valid)
          .with("all", result.size())
          .toString();
    }
    return ndtr.get().found()
        ? Sentence.of("{who} falls by {depth} as the cold bath is cooled below {peak} T_{h}")
            .with("who", who)
            .with("depth", Shown.percent(ndtr.get().depth()))
            .with("peak", Display.number(ndtr.get().peakCold().value() / result.hot()))
            .toString()
        : Sentence.of("{who} does not fall as the cold bath is cooled").with("who", who).toString();
  }

  /** The answer in more sentences. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(junction());
    if (result.isComplete()) {
      paragraphs.add(classical());
      simulated().ifPresent(paragraphs::add);
      paragraphs.add(quantum());
      paragraphs.add(validity());
      paragraphs.addAll(impossible());
      weakCoupling().ifPresent(paragraphs::add);
      correspondence().ifPresent(paragraphs::add);
    }
    return paragraphs;
  }

  private String junction() {
    TwinSettings settings = result.settings();
    return Sentence.of(
            "One particle in a box of length {length}, between a hot bath at x = 0 (T_{h} = {hot})"
                + " and a cold one at x = L. It feels each bath within a layer of thickness xi at"
                + " its wall (xi/L = {layers}), with the coupling lambda = {couplings}.{potential}"
                + " Particle, layers, baths and couplings are the same in both mechanics: no rule was chosen"
                + " for one of them alone. One expects more heat to flow the colder the cold bath"
                + " is. Where less flows instead, one speaks of negative differential thermal"
                + " resistance (NDTR); here that is asked from {warmest} T_{h} down to {coldest}"
                + " T_{h}.")
        .with("length", shown.text(Dimension.LENGTH, settings.length().natural()))
        .with("hot", shown.temperature(result.hot()))
        .with("layers", both(settings.thickness(0) / length(), settings.thickness(1) / length()))
        .with("couplings", both(settings.coupling(0), settings.coupling(1)))
        .with(
            "potential",
            PotentialText.further(
                settings.junction().potential(), settings.junction().box(), shown))
        .with("warmest", Display.number(result.share(result.size() - 1)))
        .with("coldest", Display.number(result.share(0)))
        .toString();
  }

  private double length() {
    return result.settings().length().natural();
  }

  private static String both(double hot, double cold) {
    return hot == cold
        ? Display.number(hot)
        : Display.number(hot) + " hot and " + Display.number(cold) + " cold";
  }

  private String classical() {
    Optional<Ndtr> ndtr = result.ndtr(Equation.KRAMERS);
    if (ndtr.isEmpty() || !ndtr.get().found()) {
      return "Classically (Kramers equation) "
          + (ndtr.isEmpty()
              ? "too few points could be computed to judge."
              : "no current of these"
                  + " points lies below that of a colder bath by more than its error.");
    }
    return Sentence.of(
            "Classically (Kramers equation) the largest current of these points, {peak}, flows at"
                + " T_{c} = {cold}; at {foot} it is {depth} less. {why}")
        .with("peak", shown.text(Dimension.POWER, ndtr.get().peakCurrent()))
        .with("cold", shown.temperature(ndtr.get().peakCold().value()))
        .with("foot", shown.temperature(ndtr.get().lowestCold()))
        .with("depth", Shown.percent(ndtr.get().depth()))
        .with("why", freezing())
        .toString();
  }

  /** How hot the particle itself is, and the limit in which it keeps what it has. */
  private String freezing() {
    int coldest = result.validPoints(Equation.KRAMERS).getFirst();
    TwinPoint cold = result.at(Equation.KRAMERS, coldest);
    TwinPoint peak = result.at(Equation.KRAMERS, warmestBelowPeak());
    String where =
        Sentence.of(
                "At the coldest point computed the particle itself is as cold as {temperature} (mean p^{2}/m),"
                    + " against {warm} at the peak, and is found at x = {place} L on the mean,"
                    + " against {middle} L: the cold layer takes its energy, and slow as it leaves"
                    + " that layer, it takes long to fetch more from the hot one.")
            .with("temperature", shown.temperature(cold.temperature()))
            .with("warm", shown.temperature(peak.temperature()))
            .with("place", Display.number(cold.place()))
            .with("middle", Display.number(peak.place()))
            .toString();
    double weak = result.weakCoupling(coldest);
    return Double.isNaN(weak)
        ? where
        : Sentence.of(
                "{where} Were friction so weak that the particle kept its energy through a layer,"
                    + " {weak} would flow there, {ratio} times the current computed.")
            .with("where", where)
            .with("weak", shown.text(Dimension.POWER, weak))
            .with("ratio", Display.number(weak / cold.current().value()))
            .toString();
  }

  private int warmestBelowPeak() {
    double peak = result.ndtr(Equation.KRAMERS).orElseThrow().peakCold().value();
    return IntStream.range(0, result.size())
        .filter(point -> result.cold(point) <= peak)
        .max()
        .orElse(0);
  }

  private Optional<String> simulated() {
    double deviation = result.largestDeviation();
    return Double.isNaN(deviation)
        ? Optional.empty()
        : Optional.of(
            Sentence.of(
                    "A Langevin simulation of the same particle misses the computed classical"
                        + " currents by at most {deviation} of its standard errors.")
                .with("deviation", Display.number(deviation))
                .toString());
  }

  private String quantum() {
    List<Integer> valid = result.validPoints(Equation.JUDGED);
    if (valid.isEmpty()) {
      return Sentence.of(
              "Quantum-mechanically nothing is claimed: the {judged} equation is outside of its"
                  + " validity at every point.")
          .with("judged", shortName(Equation.JUDGED))
          .toString();
    }
    Optional<Ndtr> ndtr = result.ndtr(Equation.JUDGED);
    int coldest = valid.getFirst();
    return Sentence.of(
            "Quantum-mechanically ({judged} equation) {current} flows at {cold}, the"
                + " coldest point within its validity{share}.{fall}{beside}")
        .with("judged", shortName(Equation.JUDGED))
        .with("current", shown.text(Dimension.POWER, result.current(Equation.JUDGED, coldest)))
        .with("cold", shown.temperature(result.cold(coldest)))
        .with(
            "share",
            share(coldest).map(", %s of the classical current there"::formatted).orElse(""))
        .with("fall", ndtr.map(this::fall).orElse(""))
        .with("beside", beside(coldest))
        .toString();
  }

  private String beside(int point) {
    return result.at(Equation.BESIDE, point).isKnown()
        ? Sentence.of(" The {other} equation{only}, gives {beside}.")
            .with("other", shortName(Equation.BESIDE))
            .with(
                "only",
                result.quantum(Equation.BESIDE).isSecular()
                    ? ", which holds for weak coupling only"
                    : ", which holds for stronger coupling too")
            .with("beside", shown.text(Dimension.POWER, result.current(Equation.BESIDE, point)))
            .toString()
        : "";
  }

  /** The quantum current over the classical one, where both are known. */
  private Optional<String> share(int point) {
    double share = result.current(Equation.JUDGED, point) / result.current(Equation.KRAMERS, point);
    return Double.isNaN(share) ? Optional.empty() : Optional.of(Display.number(share));
  }

  private String fall(Ndtr ndtr) {
    return ndtr.found()
        ? Sentence.of(" It falls by {depth} from its peak at {peak}.")
            .with("depth", Shown.percent(ndtr.depth()))
            .with("peak", shown.temperature(ndtr.peakCold().value()))
            .toString()
        : " There it never falls as the cold bath is cooled.";
  }

  private String validity() {
    String where =
        List.of(Equation.JUDGED, Equation.BESIDE).stream().map(this::outside).collect(joining(" "));
    return Sentence.of(
            "A quantum equation of this kind is believed here while jump rate times bath memory is"
                + " at most {rate} (here up to {memory}), and, for the {whole} one, while the"
                + " energy shifts by the baths, which it leaves out, would change its current by at"
                + " most {most} (here {least} to {shift}); for {secular}, while jump rate over smallest"
                + " level gap is at most {rate} (here up to {gap}). {where}")
        .with("rate", Display.number(Validity.LARGEST_RATE))
        .with("memory", largest(i -> result.at(Equation.JUDGED, i).rateTimesMemory()))
        .with("most", Display.percent(Validity.LARGEST_SHIFT))
        .with("least", Display.percent(shifts().min().orElse(Double.NaN)))
        .with("shift", Display.percent(shifts().max().orElse(Double.NaN)))
        .with("whole", result.settings().equation().withCoherences().brief())
        .with("secular", result.quantum(secular()).title())
        .with("gap", largest(i -> result.at(secular(), i).rateOverGap()))
        .with("where", where)
        .toString();
  }

  private DoubleStream shifts() {
    return IntStream.range(0, result.size())
        .mapToDouble(result::shiftChange)
        .filter(Double::isFinite);
  }

  private String largest(IntToDoubleFunction value) {
    return Display.number(
        IntStream.range(0, result.size())
            .mapToDouble(value)
            .filter(Double::isFinite)
            .max()
            .orElse(Double.NaN));
  }

  private String outside(Equation equation) {
    List<Integer> points = result.invalidPoints(equation);
    return points.isEmpty()
        ? Sentence.of("The {who} equation holds at every point.")
            .with("who", shortName(equation))
            .toString()
        : Sentence.of(
                "The {who} equation is outside of its validity at {count} of {all} points, from"
                    + " {from} to {to}: not drawn, not judged.")
            .with("who", shortName(equation))
            .with("count", points.size())
            .with("all", result.size())
            .with("from", shown.temperature(result.cold(points.getFirst())))
            .with("to", shown.temperature(result.cold(points.getLast())))
            .toString();
  }

  private String shortName(Equation equation) {
    return result.quantum(equation).title();
  }

  /** The one that takes transitions apart. */
  private Equation secular() {
    return result.withCoherences() == Equation.JUDGED ? Equation.BESIDE : Equation.JUDGED;
  }

  /** What no steady state can have is told of, never mended. */
  private List<String> impossible() {
    List<Integer> negative = judged(TwinPoint::isNegative);
    List<Integer> backwards = judged(point -> point.current().value() < 0);
    List<String> told = new ArrayList<>();
    if (!negative.isEmpty()) {
      double lowest =
          negative.stream()
              .mapToDouble(i -> result.at(Equation.JUDGED, i).lowestEigenvalue())
              .min()
              .orElse(Double.NaN);
      told.add(
          Sentence.of(
                  "The state of the {who} equation is no density matrix at {count} of {all} points:"
                      + " it has negative eigenvalues, down to {lowest}. Nothing was cut off; a"
                      + " point is believed while they are small against what the equation leaves"
                      + " out.")
              .with("who", shortName(Equation.JUDGED))
              .with("count", negative.size())
              .with("all", result.size())
              .with("lowest", Display.number(lowest))
              .toString());
    }
    if (!backwards.isEmpty()) {
      told.add(
          Sentence.of(
                  "By the {who} equation heat flows from cold to hot at {count} of {all} points,"
                      + " which the second law forbids: it is not believed there.")
              .with("who", shortName(Equation.JUDGED))
              .with("count", backwards.size())
              .with("all", result.size())
              .toString());
    }
    return told;
  }

  private List<Integer> judged(Predicate<TwinPoint> is) {
    return IntStream.range(0, result.size())
        .filter(point -> is.test(result.at(Equation.JUDGED, point)))
        .boxed()
        .toList();
  }

  private Optional<String> weakCoupling() {
    int warmest = result.size() - 1;
    double weak = result.weakCoupling(warmest);
    double ratio = result.current(Equation.KRAMERS, warmest) / weak;
    return Double.isNaN(ratio)
        ? Optional.empty()
        : Optional.of(
            Sentence.of(
                    "In the limit of weak coupling the classical current is linear in the bias, so"
                        + " that nothing freezes; at the smallest bias computed that limit is {weak},"
                        + " and the Kramers equation gives {ratio} of it.")
                .with("weak", shown.text(Dimension.POWER, weak))
                .with("ratio", Display.number(ratio))
                .toString());
  }

  private Optional<String> correspondence() {
    int warmest = result.size() - 1;
    return share(warmest)
        .filter(_ -> result.isValid(Equation.JUDGED, warmest))
        .map(share ->
            Sentence.of(
                    "At the smallest bias the quantum current is {share} of the classical one."
                        + " They need to agree only where the thermal wavelength is short"
                        + " against the layers; here 1/(xi sqrt(m T_{h})) = {wavelength}.")
                .with("share", share)
                .with("wavelength", Display.number(result.wavelengthOverLayer()))
                .toString());
  }
}
