package coldwall.quantum.relaxation;

import coldwall.input.InvalidInputException;
import coldwall.linalg.TransientDistribution;
import coldwall.quantum.contact.JumpRates;
import coldwall.quantum.population.LevelMixture;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Spectrum;
import java.util.Arrays;
import java.util.List;

/**
 * How the populations of a junction go in time, from a canonical state at one temperature to the
 * steady state, and what heat the particle takes from both baths on the way (docs/PHYSICS.md 3.11):
 *
 * <pre>
 * dp_m/dt = sum_nu sum_n (W^nu_mn p_n - W^nu_nm p_m),   Q_nu(t) = integral sum_mn (E_m - E_n) W^nu_mn p_n dt
 * </pre>
 *
 * <p>A canonical state has no coherences, and none arise. Populations are positive and right to
 * some 1e-13 of themselves, however small they are and however far rates lie apart ({@link
 * TransientDistribution}); the heats to as much of the gross exchange. Valid at T = 0. Cost: order
 * N^3 for each doubling of the time when made, N^2 for each time asked for.
 */
public final class PopulationEvolution {
  /** A product of so large matrices takes a tenth of a second, and there are dozens. */
  public static final int MOST_LEVELS = 400;

  private static final int HOT = 0;
  private static final int COLD = 1;

  private final LevelMixture start;
  private final TransientDistribution chain;

  private PopulationEvolution(LevelMixture start, TransientDistribution chain) {
    this.start = start;
    this.chain = chain;
  }

  /**
   * What has become of the particle.
   *
   * @param mixture the populations
   * @param hotHeat what it has taken from the hot bath since an earlier time
   * @param coldHeat the same of the cold bath
   */
  public record Reached(LevelMixture mixture, double hotHeat, double coldHeat) {}

  /**
   * From a canonical state on.
   *
   * @param junction the junction
   * @param startTemperature that of the start; at 0 it is the ground state
   * @param levels how many levels are kept: all that are populated, unless the number is a
   *     parameter of the model
   * @param longest the longest time that will be asked for
   * @throws InvalidInputException if there are too many levels
   */
  public static PopulationEvolution of(
      Junction junction, double startTemperature, int levels, double longest) {
    requireFew(levels);
    Spectrum spectrum = Spectrum.of(junction, levels);
    JumpRates hot = rates(junction.hot(), spectrum);
    JumpRates cold = rates(junction.cold(), spectrum);
    return new PopulationEvolution(
        LevelMixture.thermal(spectrum, startTemperature),
        TransientDistribution.of(
            hot.plus(cold), levels, List.of(heats(hot, spectrum), heats(cold, spectrum)), longest));
  }

  /**
   * All levels that are populated up to a temperature, to less than a rounding error.
   *
   * @throws InvalidInputException if there are too many
   */
  public static int levels(double temperature, double groundEnergy) {
    double levels = BathRelaxation.populated(temperature, groundEnergy);
    requireFew(levels);
    return (int) levels;
  }

  /**
   * Asks whether so many levels can be followed.
   *
   * @throws InvalidInputException if not
   */
  public static void requireFew(double levels) {
    if (!(levels <= MOST_LEVELS)) {
      throw InvalidInputException.must(
          "the number of levels that are followed in time",
          "be at most " + MOST_LEVELS,
          levels < Long.MAX_VALUE ? (Object) (long) levels : levels,
          "lower the temperatures, shorten the box or keep fewer levels; so far above E_1 the"
              + " junction is in its classical regime");
    }
  }

  private static JumpRates rates(Contact contact, Spectrum spectrum) {
    return JumpRates.of(contact.quantumWall(), spectrum, contact.temperature());
  }

  /** What a bath gives per unit time to a particle in each level. */
  private static double[] heats(JumpRates rates, Spectrum spectrum) {
    double[] heats = new double[spectrum.levels()];
    for (int n = 1; n <= heats.length; n++) {
      double[] from = rates.from(n);
      for (int m = heats.length; m >= 1; m--) {
        heats[n - 1] += from[m - 1] * spectrum.gap(m, n);
      }
    }
    return heats;
  }

  /**
   * The state at a time, and the heats since another one.
   *
   * @param since from 0 on
   * @param time from there to the longest
   */
  public Reached between(double since, double time) {
    double[] populations = start.populations().stream().mapToDouble(Double::doubleValue).toArray();
    double[] before = chain.after(populations, since).probabilities();
    TransientDistribution.Passed passed = chain.after(before, time - since);
    List<Double> reached = Arrays.stream(passed.probabilities()).boxed().toList();
    return new Reached(
        new LevelMixture(start.spectrum(), reached), passed.gathered(HOT), passed.gathered(COLD));
  }

  /** The state at the start. */
  public LevelMixture start() {
    return start;
  }
}
