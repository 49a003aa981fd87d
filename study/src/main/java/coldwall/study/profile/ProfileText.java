package coldwall.study.profile;

import coldwall.chart.PlainText;
import coldwall.classical.Rest;
import coldwall.frame.CellState;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.quantum.population.LevelMixture;
import coldwall.study.curve.Thermality;
import coldwall.study.profile.ProfileResult.Classical;
import coldwall.study.profile.ProfileResult.Quantum;
import coldwall.system.Junction;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;

/** Says what a profile found in plain words, every statement with its number. */
final class ProfileText {
  /** Up to here the classical picture is called good, as in a verdict. */
  private static final double TOLERATED = 0.1;

  /** Sums of some hundred shares of 1. */
  private static final double ROUNDING = 1e-13;

  /** A share of time worth a clause. */
  private static final double NOTABLE = 0.01;

  private final ProfileResult result;
  private final Shown shown;
  private final Junction junction;

  ProfileText(ProfileResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
    this.junction = result.junction();
  }

  /** Headline and sentences in one plain text. */
  String text() {
    return PlainText.of(headline(), sentences());
  }

  /** The answer in one sentence. */
  String headline() {
    Classical classical = result.classical();
    Quantum quantum = result.quantum();
    if (classical != null && quantum != null) {
      return classical.rest() == Rest.NONE ? compared(classical) : resting(classical, quantum);
    }
    if (classical != null) {
      return Sentence.of("The classical particle has the kinetic temperature {temperature}{where}.")
          .with("temperature", temperature(classical.kineticTemperature()))
          .with(
              "where",
              classical.rest() == Rest.NONE ? " at every x" : ": it " + rest(classical.rest()))
          .toString();
    }
    if (quantum != null) {
      return Sentence.of(
              "The quantum particle has the mean energy {energy}; its ground state holds {share}.")
          .with("energy", inGroundEnergies(quantum.state().meanEnergy()))
          .with("share", Display.percent(quantum.state().population(1)))
          .toString();
    }
    return result.state() == CellState.NOT_COMPUTED
        ? "Interrupted: not everything was computed, and nothing was judged."
        : "Part of it failed, and nothing was judged.";
  }

  private String resting(Classical classical, Quantum quantum) {
    return Sentence.of(
            "The classical particle {rests} and has no energy; the quantum particle keeps the mean"
                + " energy {energy}.")
        .with("rests", rest(classical.rest()))
        .with("energy", inGroundEnergies(quantum.state().meanEnergy()))
        .toString();
  }

  private String compared(Classical classical) {
    Estimate difference = result.difference();
    String differ = Shown.percent(difference);
    if (difference.value() - 3 * difference.uncertainty() <= TOLERATED) {
      return Sentence.of(
              "Classical and quantum particle are nearly alike: level by level, their distributions"
                  + " differ by {difference}.")
          .with("difference", differ)
          .toString();
    }
    String differing =
        Sentence.of(
                "Classical and quantum particle differ: level by level, their distributions differ"
                    + " by {difference}")
            .with("difference", differ)
            .toString();
    return classical.belowLevels().value() < NOTABLE
        ? differing + "."
        : Sentence.of(
                "{differing}; classically {share} of the time is spent below E_{1}/4, where there"
                    + " is no quantum state.")
            .with("differing", differing)
            .with("share", Shown.percent(classical.belowLevels()))
            .toString();
  }

  private static String rest(Rest rest) {
    return switch (rest) {
      case NONE -> "flies";
      case HOT_WALL -> "is at rest at the hot wall";
      case COLD_WALL -> "is at rest at the cold wall";
      case EITHER_WALL -> "is at rest at one of the walls";
      case SINKING -> "loses its last energy in ever slower flights";
    };
  }

  /** The answer in more sentences. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    Classical classical = result.classical();
    Quantum quantum = result.quantum();
    if (classical != null) {
      sentences.add("Classical (" + classical.model().walls() + "): " + classical(classical));
    }
    if (quantum != null) {
      sentences.add(quantum(quantum));
    }
    if (classical != null && classical.rest() == Rest.NONE) {
      sentences.add("The classical energies: " + thermality(classical.thermality()));
    }
    if (quantum != null) {
      sentences.add("The quantum populations: " + thermality(quantum.thermality()));
    }
    if (!sentences.isEmpty()) {
      sentences.add(scales());
    }
    return sentences;
  }

  private String classical(Classical classical) {
    return switch (classical.rest()) {
      case NONE -> flying(classical);
      case SINKING ->
          "both walls only ever take energy, so that the particle sinks towards E = 0 for ever, in"
              + " flights that cross the whole box. There is no steady state to show.";
      default ->
          Sentence.of(
                  "it {rests}, which sent it off with no speed at all. Its density is a single"
                      + " point there, and J = 0.")
              .with("rests", rest(classical.rest()))
              .toString();
    };
  }

  private String flying(Classical classical) {
    return Sentence.of(
            "it crosses the box at constant speed, so it is equally often at every x, and its"
                + " kinetic temperature m⟨v^{2}⟩ is {temperature} at every x: nothing inside the box"
                + " says which end is hot. It leaves the hot wall with {fromHot} and the cold wall"
                + " with {fromCold} on average{over}. At {rate} round trips{per} it carries J ="
                + " {current}.")
        .with("temperature", temperature(classical.kineticTemperature()))
        .with("fromHot", temperature(classical.energyFromHot()))
        .with("fromCold", temperature(classical.energyFromCold()))
        .with("over", hasUnit(Dimension.TEMPERATURE) ? " (over k_{B})" : "")
        .with("rate", shown.text(Dimension.RATE, classical.roundTripRate()))
        .with("per", hasUnit(Dimension.RATE) ? "" : " a unit of time")
        .with("current", shown.text(Dimension.POWER, classical.solved().current()))
        .toString();
  }

  private String quantum(Quantum quantum) {
    LevelMixture.Local middle = quantum.state().at(0.5);
    LevelMixture.Local wall = quantum.state().at(0);
    return Sentence.of(
            "Quantum ({walls}, {levels} levels): the mean energy is {energy}, the first E_{1} of"
                + " which cannot be taken. The particle avoids the walls and is found alike on both"
                + " sides of the middle, whichever end is hot; in the middle its density is"
                + " {density} times the uniform one, and its kinetic temperature is {middle} there"
                + " and {wall} at the walls. It carries J = {current}.")
        .with("walls", quantum.model().walls())
        .with("levels", quantum.state().spectrum().levels())
        .with("energy", inGroundEnergies(quantum.state().meanEnergy()))
        .with("density", Display.number(middle.density()))
        .with("middle", shown.temperature(2 * middle.energy()))
        .with("wall", shown.temperature(2 * wall.energy()))
        .with("current", shown.text(Dimension.POWER, quantum.solved().current()))
        .toString();
  }

  private String thermality(Thermality thermality) {
    String sampled =
        thermality.uncertainty() < NOTABLE / 100
            ? ""
            : " (sampling alone brings about " + Display.number(thermality.uncertainty()) + ")";
    if (Double.isNaN(thermality.hotWeight())) {
      return Sentence.of(
              "their total variation distance to the thermal state of both baths is"
                  + " {distance}{sampled}.")
          .with(
              "distance", thermality.toHot() < ROUNDING ? "0" : Display.number(thermality.toHot()))
          .with("sampled", sampled)
          .toString();
    }
    return Sentence.of(
            "their mean is that of the temperature {temperature}, but they are thermal at no"
                + " temperature. The total variation distance is {toHot} to the thermal state of"
                + " the hot bath, {toCold} to that of the cold bath and {toNearest} to the nearest"
                + " one, at {nearest}{sampled}; {mixture}.")
        .with("temperature", temperature(thermality.temperature()))
        .with("toHot", Display.number(thermality.toHot()))
        .with("toCold", Display.number(thermality.toCold()))
        .with("toNearest", Display.number(thermality.toNearest()))
        .with("nearest", shown.temperature(thermality.nearestTemperature()))
        .with("sampled", sampled)
        .with("mixture", mixture(thermality))
        .toString();
  }

  private static String mixture(Thermality thermality) {
    String hot = Display.percent(thermality.hotWeight());
    return thermality.isMixture()
        ? Sentence.of("they are a mixture of the two baths' thermal states, {hot} hot")
            .with("hot", hot)
            .toString()
        : Sentence.of(
                "the best mixture of the two baths' thermal states, {hot} hot, is at {distance}")
            .with("hot", hot)
            .with("distance", Display.number(thermality.toMixture()))
            .toString();
  }

  private String scales() {
    double hot = junction.hot().temperature();
    double cold = junction.cold().temperature();
    return Sentence.of(
            "The scales: E_{1} = {ground}, crossover temperature E_{2} - E_{1} = {crossover}, T_{h}"
                + " = {hot} = {hotShare}, T_{c} = {cold} = {coldShare}.")
        .with("ground", shown.temperature(junction.groundEnergy()))
        .with("crossover", shown.temperature(junction.crossoverTemperature()))
        .with("hot", shown.temperature(hot))
        .with("hotShare", inGroundEnergies(hot))
        .with("cold", shown.temperature(cold))
        .with("coldShare", inGroundEnergies(cold))
        .toString();
  }

  private String inGroundEnergies(double energy) {
    return Display.number(energy / junction.groundEnergy()) + " E_{1}";
  }

  /** Energies are told as temperatures too. */
  private String temperature(Estimate natural) {
    return shown.text(Dimension.TEMPERATURE, natural);
  }

  private boolean hasUnit(Dimension dimension) {
    return !result.units().symbol(dimension).isEmpty();
  }
}
