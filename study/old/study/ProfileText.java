package coldwall.study;

import coldwall.chart.PlainText;
import coldwall.classical.Rest;
import coldwall.quantum.steady.LevelMixture;
import coldwall.system.Junction;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a profile found in plain words, every statement with its number. */
final class ProfileText {
  /** Up to here the classical picture is called good, as in a verdict. */
  private static final double TOLERATED = 0.1;

  /** Sums of some hundred shares of 1. */
  private static final double ROUNDING = 1e-13;

  /** A share of time worth a clause. */
  private static final double NOTABLE = 0.01;

  private final ProfileResult result;
  private final Display display;
  private final Junction junction;

  ProfileText(ProfileResult result) {
    this.result = result;
    this.display = new Display(result.spec().units());
    this.junction = result.spec().junction();
  }

  /** Headline and sentences in one plain text. */
  String text() {
    return Stream.concat(Stream.of(headline()), sentences().stream())
        .map(PlainText::of)
        .collect(Collectors.joining(" "));
  }

  String headline() {
    ClassicalProfile classical = result.classical();
    QuantumProfile quantum = result.quantum();
    if (classical != null && quantum != null) {
      return both(classical, quantum);
    }
    if (classical != null) {
      return "The classical particle has the kinetic temperature "
          + withError(classical.kineticTemperature(), Dimension.TEMPERATURE)
          + (classical.rest() == Rest.NONE ? " at every x." : ": " + rest(classical.rest()) + ".");
    }
    if (quantum != null) {
      return "The quantum particle has the mean energy "
          + inGroundEnergies(quantum.state().meanEnergy())
          + "; its ground state holds "
          + Display.percent(quantum.state().population(1))
          + ".";
    }
    return "Interrupted: nothing was solved.";
  }

  private String both(ClassicalProfile classical, QuantumProfile quantum) {
    if (classical.rest() != Rest.NONE) {
      return "The classical particle "
          + rest(classical.rest())
          + " and has no energy; the quantum particle keeps the mean energy "
          + inGroundEnergies(quantum.state().meanEnergy())
          + ".";
    }
    Estimate difference = result.difference();
    String differ = percent(difference);
    if (difference.value() - 3 * difference.uncertainty() <= TOLERATED) {
      return "Classical and quantum particle are nearly alike: level by level, their distributions"
          + " differ by "
          + differ
          + ".";
    }
    String nowhere =
        classical.belowLevels().value() < NOTABLE
            ? "."
            : "; classically "
                + percent(classical.belowLevels())
                + " of the time is spent below E_{1}/4, where there is no quantum state.";
    return "Classical and quantum particle differ: level by level, their distributions differ by "
        + differ
        + nowhere;
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

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    ClassicalProfile classical = result.classical();
    QuantumProfile quantum = result.quantum();
    if (classical != null) {
      sentences.add(
          "Classical ("
              + classical.contender().walls()
              + "): "
              + (classical.rest() == Rest.NONE ? flying(classical) : resting(classical.rest())));
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

  private String flying(ClassicalProfile classical) {
    String temperature = withError(classical.kineticTemperature(), Dimension.TEMPERATURE);
    String flights =
        "it crosses the box at constant speed, so it is equally often at every x, and its kinetic"
            + " temperature m⟨v^{2}⟩ is "
            + temperature
            + " at every x: nothing inside the box says which end is hot. ";
    return flights
        + "It leaves the hot wall with "
        + withError(classical.energyFromHot(), Dimension.TEMPERATURE)
        + " and the cold wall with "
        + withError(classical.energyFromCold(), Dimension.TEMPERATURE)
        + " on average"
        + temperatureUnits()
        + ". At "
        + withError(classical.roundTripRate(), Dimension.RATE)
        + " round trips"
        + (display.system().symbol(Dimension.RATE).isEmpty() ? " a unit of time" : "")
        + " it carries J = "
        + current(classical.point())
        + ".";
  }

  private String resting(Rest rest) {
    return switch (rest) {
      case SINKING ->
          "both walls only ever take energy, so that the particle sinks towards E = 0 for ever, in"
              + " flights that cross the whole box. There is no steady state to show.";
      default ->
          "it "
              + rest(rest)
              + ", which sent it off with no speed at all. Its density is a single point there, and"
              + " J = 0.";
    };
  }

  private String quantum(QuantumProfile quantum) {
    LevelMixture.Local middle = quantum.state().at(0.5);
    LevelMixture.Local wall = quantum.state().at(0);
    return "Quantum ("
        + quantum.contender().walls()
        + ", "
        + quantum.state().spectrum().levels()
        + " levels): the mean energy is "
        + inGroundEnergies(quantum.state().meanEnergy())
        + ", the first E_{1} of which cannot be taken. The particle avoids the walls and is found"
        + " alike on both sides of the middle, whichever end is hot; in the middle its density is "
        + Display.number(middle.density())
        + " times the uniform one, and its kinetic temperature is "
        + temperature(2 * middle.energy())
        + " there and "
        + temperature(2 * wall.energy())
        + " at the walls. It carries J = "
        + current(quantum.point())
        + ".";
  }

  private String thermality(Thermality thermality) {
    String sampled =
        thermality.uncertainty() == 0 || thermality.uncertainty() < NOTABLE / 100
            ? ""
            : " (sampling alone brings about " + Display.number(thermality.uncertainty()) + ")";
    if (Double.isNaN(thermality.hotWeight())) {
      return "their total variation distance to the thermal state of both baths is "
          + (thermality.toHot() < ROUNDING ? "0" : Display.number(thermality.toHot()))
          + sampled
          + ".";
    }
    return "their mean is that of the temperature "
        + withError(thermality.temperature(), Dimension.TEMPERATURE)
        + ", but they are thermal at no temperature. The total variation distance is "
        + Display.number(thermality.toHot())
        + " to the thermal state of the hot bath, "
        + Display.number(thermality.toCold())
        + " to that of the cold bath and "
        + Display.number(thermality.toNearest())
        + " to the nearest one, at "
        + temperature(thermality.nearestTemperature())
        + sampled
        + "; "
        + mixture(thermality)
        + ".";
  }

  private static String mixture(Thermality thermality) {
    String share = Display.percent(thermality.hotWeight());
    return thermality.isMixture()
        ? "they are a mixture of the two baths' thermal states, " + share + " hot"
        : "the best mixture of the two baths' thermal states, "
            + share
            + " hot, is at "
            + Display.number(thermality.toMixture());
  }

  private String scales() {
    double groundEnergy = junction.groundEnergy();
    return "The scales: E_{1} = "
        + temperature(groundEnergy)
        + ", crossover temperature E_{2} - E_{1} = "
        + temperature(junction.crossoverTemperature())
        + ", T_{h} = "
        + temperature(junction.hot().temperature())
        + " = "
        + Display.number(junction.hot().temperature() / groundEnergy)
        + " E_{1}, T_{c} = "
        + temperature(junction.cold().temperature())
        + " = "
        + Display.number(junction.cold().temperature() / groundEnergy)
        + " E_{1}.";
  }

  private String inGroundEnergies(double energy) {
    return Display.number(energy / junction.groundEnergy()) + " E_{1}";
  }

  /** Energies are told as temperatures. */
  private String temperatureUnits() {
    return display.system().symbol(Dimension.TEMPERATURE).isEmpty() ? "" : " (over k_{B})";
  }

  private String current(CurvePoint point) {
    Estimate current = new Estimate(point.current().fromHot(), point.current().uncertainty());
    return withError(current, Dimension.POWER);
  }

  private static String percent(Estimate share) {
    String value = Display.percent(share.value());
    return isVisible(share) ? value + " ± " + Display.percent(share.uncertainty()) : value;
  }

  private String withError(Estimate estimate, Dimension dimension) {
    String value = display.text(dimension, estimate.value());
    return isVisible(estimate)
        ? value + " ± " + display.text(dimension, estimate.uncertainty())
        : value;
  }

  private static boolean isVisible(Estimate estimate) {
    return estimate.uncertainty() > 1e-4 * Math.abs(estimate.value());
  }

  private String temperature(double value) {
    return display.text(Dimension.TEMPERATURE, value);
  }
}
