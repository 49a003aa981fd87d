package coldwall.study.profile;

import coldwall.classical.Rest;
import coldwall.frame.CellState;
import coldwall.quantum.population.LevelMixture;
import coldwall.study.curve.Model;
import coldwall.study.curve.Solved;
import coldwall.study.curve.Thermality;
import coldwall.study.input.Setup;
import coldwall.system.Junction;
import coldwall.system.Spectrum;
import coldwall.units.Estimate;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a profile found.
 *
 * @param setup the junction that was asked about
 * @param cold its cold temperature as it was given
 * @param units of all output
 * @param classical the classical steady state, null if not asked for or not finished
 * @param quantum the quantum one, likewise
 * @param levels ground state first; none if nothing was found
 * @param state what is known of all that was asked for
 */
record ProfileResult(
    Setup setup,
    Quantity cold,
    UnitSystem units,
    @Nullable Classical classical,
    @Nullable Quantum quantum,
    List<Level> levels,
    CellState state) {
  /** Smaller probabilities are not shown to people. */
  static final double LEAST = 1e-6;

  ProfileResult {
    levels = List.copyOf(levels);
  }

  /** A run that was cut short, or that could not solve everything. */
  static ProfileResult nothing(Setup setup, Quantity cold, UnitSystem units, CellState state) {
    return new ProfileResult(setup, cold, units, null, null, List.of(), state);
  }

  /** Whatever was asked for. */
  static ProfileResult of(
      Setup setup,
      Quantity cold,
      UnitSystem units,
      @Nullable Classical classical,
      @Nullable Quantum quantum) {
    return new ProfileResult(
        setup,
        cold,
        units,
        classical,
        quantum,
        levels(setup.junction(), classical, quantum),
        CellState.SOLVED);
  }

  private static List<Level> levels(
      Junction junction, @Nullable Classical classical, @Nullable Quantum quantum) {
    int count =
        quantum == null
            ? Objects.requireNonNull(classical).levelShares.size() - 2
            : quantum.state.spectrum().levels();
    Spectrum spectrum = Spectrum.of(junction, count);
    LevelMixture hot = LevelMixture.thermal(spectrum, junction.hot().temperature());
    LevelMixture cold = LevelMixture.thermal(spectrum, junction.cold().temperature());
    return IntStream.rangeClosed(1, count)
        .mapToObj(n ->
            new Level(
                n,
                spectrum.energy(n),
                quantum == null ? Double.NaN : quantum.state.population(n),
                quantum == null || n == count ? Double.NaN : quantum.state.pairTemperature(n),
                classical == null ? Estimate.NONE : classical.share(n),
                hot.population(n),
                cold.population(n)))
        .toList();
  }

  /** Where a number of one of the mechanics is missing: nothing if it was not asked for. */
  private String missing(boolean asked) {
    return asked ? state.or("-") : "-";
  }

  String missingClassical() {
    return missing(setup.classical() != null);
  }

  String missingQuantum() {
    return missing(setup.quantum() != null);
  }

  /** The mechanics that were found, the classical one first. */
  List<Inside> found() {
    return Stream.<@Nullable Inside>of(classical, quantum).filter(Objects::nonNull).toList();
  }

  Junction junction() {
    return setup.junction();
  }

  /** Up to the last level with a probability that is shown. */
  List<Level> shownLevels() {
    int last =
        levels.stream()
            .filter(level -> level.largest() >= LEAST)
            .mapToInt(Level::number)
            .max()
            .orElse(0);
    return levels.subList(0, last);
  }

  /**
   * The total variation distance between the quantum populations and the classical shares of time
   * in the bins of the levels: 0 if equal, 1 if nothing is common. What the classical particle does
   * below the lowest bin has no quantum counterpart and counts in full. NaN if one is missing.
   */
  Estimate difference() {
    if (classical == null || quantum == null) {
      return Estimate.NONE;
    }
    Estimate below = classical.belowLevels();
    Estimate above = classical.levelShares.getLast();
    double sum = below.value() + above.value();
    double noise = below.uncertainty() + above.uncertainty();
    for (Level level : levels) {
      sum += Math.abs(level.population - level.classical.value());
      noise += level.classical.uncertainty();
    }
    return new Estimate(sum / 2, noise / 2);
  }

  /**
   * One level.
   *
   * @param number n, from 1
   * @param energy E_n
   * @param population p_n; NaN if no quantum junction was solved
   * @param pairTemperature that of n and n + 1; NaN likewise, and for the last one
   * @param classical the share of time in its bin; NaN if no classical junction was solved
   * @param hotThermal the canonical population at T_h
   * @param coldThermal the canonical population at T_c
   */
  record Level(
      int number,
      double energy,
      double population,
      double pairTemperature,
      Estimate classical,
      double hotThermal,
      double coldThermal) {

    /** The largest of its probabilities that are known. */
    double largest() {
      return DoubleStream.of(population, classical.value(), hotThermal, coldThermal)
          .filter(probability -> !Double.isNaN(probability))
          .max()
          .orElse(0);
    }
  }

  /** What can be said of the particle in either mechanics. */
  sealed interface Inside {

    /** The junction and how it was solved. */
    Model model();

    /** The steady state. */
    Solved solved();

    /** The mean energy over time. */
    Estimate meanEnergy();

    /** How far from thermal the distribution of energies or levels is. */
    Thermality thermality();

    /** The share of time in level n, from 1 on. */
    Estimate share(int n);

    /** The share of time below the bin of level 1: less than half a quantum of action. */
    Estimate belowLevels();

    /** L times the density at x/L, 1 where it is uniform; NaN where it is not finite. */
    double density(double position);

    /** The kinetic temperature of particles found at x/L; NaN where none is found. */
    Estimate kineticTemperature(double position);

    /** Twice the mean energy, which is the temperature of a classical particle. */
    default Estimate kineticTemperature() {
      return meanEnergy().times(2);
    }
  }

  /**
   * The classical steady state.
   *
   * @param rest where the particle is at rest, if it is
   * @param energyFromHot the mean energy of a flight that leaves the hot wall; NaN at rest
   * @param energyFromCold the same of the cold wall
   * @param roundTripRate collisions with each wall per unit time
   * @param energies where the distribution over energies is looked at, ascending
   * @param below the share of time below each of them
   * @param levelShares the share of time below the bins of the levels, in each, and above them
   */
  record Classical(
      Model model,
      Solved solved,
      Rest rest,
      Estimate meanEnergy,
      Estimate energyFromHot,
      Estimate energyFromCold,
      Estimate roundTripRate,
      List<Double> energies,
      List<Estimate> below,
      List<Estimate> levelShares,
      Thermality thermality)
      implements Inside {

    @Override
    public Estimate share(int n) {
      return levelShares.get(n);
    }

    @Override
    public Estimate belowLevels() {
      return levelShares.getFirst();
    }

    @Override
    public double density(double position) {
      boolean atHot = position == 0 && rest != Rest.COLD_WALL;
      boolean atCold = position == 1 && rest != Rest.HOT_WALL;
      return switch (rest) {
        case NONE, SINKING -> 1;
        case HOT_WALL, COLD_WALL, EITHER_WALL -> atHot || atCold ? Double.NaN : 0;
      };
    }

    @Override
    public Estimate kineticTemperature(double position) {
      return density(position) == 0 ? Estimate.NONE : kineticTemperature();
    }
  }

  /**
   * The quantum steady state.
   *
   * @param state its populations
   */
  record Quantum(Model model, Solved solved, LevelMixture state, Thermality thermality)
      implements Inside {

    static Quantum of(Model model, Solved solved, LevelMixture state) {
      Junction junction = model.junction();
      return new Quantum(
          model,
          solved,
          state,
          Thermality.of(
              array(state),
              temperature -> array(LevelMixture.thermal(state.spectrum(), temperature)),
              junction,
              Estimate.exact(Thermality.temperature(state, junction.hotterTemperature())),
              0));
    }

    private static double[] array(LevelMixture mixture) {
      return mixture.populations().stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public Estimate meanEnergy() {
      return Estimate.exact(state.meanEnergy());
    }

    @Override
    public Estimate share(int n) {
      return Estimate.exact(state.population(n));
    }

    @Override
    public Estimate belowLevels() {
      return Estimate.exact(0);
    }

    @Override
    public double density(double position) {
      return state.at(position).density();
    }

    @Override
    public Estimate kineticTemperature(double position) {
      return Estimate.exact(2 * state.at(position).energy());
    }
  }
}
