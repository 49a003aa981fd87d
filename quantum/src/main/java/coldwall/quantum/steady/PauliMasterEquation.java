package coldwall.quantum.steady;

import coldwall.input.InvalidInputException;
import coldwall.linalg.StationaryDistribution;
import coldwall.quantum.LevelCutoff;
import coldwall.quantum.contact.JumpRates;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Spectrum;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * The steady state of a particle in a box with contact baths. Their Lindblad operators are jumps
 * |m&gt;&lt;n| with rates W_mn, so that the populations obey the Pauli equation
 *
 * <pre>
 * dp_m/dt = sum_nu sum_n (W^nu_mn p_n - W^nu_nm p_m)
 * </pre>
 *
 * and coherences decay [BreuerPetruccione2002]. The stationary populations come from GTH
 * elimination; the current is the net sum over pairs J_nu = sum_{m&gt;n} (E_m - E_n)(W^nu_mn p_n -
 * W^nu_nm p_m). Valid at T = 0. Order N^3.
 *
 * @param cutoff how many levels are kept
 */
public record PauliMasterEquation(LevelCutoff cutoff) implements QuantumSolver {
  /** The largest energy of a Metropolis proposal, in temperatures of the hotter bath. */
  public static final double PROPOSAL_TEMPERATURES = 20;

  /** Relative to the gross energy exchange of the weaker contact; a few hundred roundings. */
  private static final double CONVERGED = 1e-13;

  /** exp(-42) = 6e-19: the first guess leaves out less than a rounding error. */
  private static final double FIRST_GUESS_TEMPERATURES = 42;

  /** Levels by convergence. */
  public static PauliMasterEquation automatic() {
    return new PauliMasterEquation(new LevelCutoff.Automatic(OptionalDouble.empty()));
  }

  /** Exactly this many levels. */
  public static PauliMasterEquation withLevels(int levels) {
    return new PauliMasterEquation(new LevelCutoff.Fixed(levels));
  }

  @Override
  public SteadyState solve(Junction junction) {
    return switch (cutoff) {
      case LevelCutoff.Fixed(int levels) -> fixed(junction, levels);
      case LevelCutoff.Automatic(OptionalDouble largestProposal)
          when levelsAreParameter(junction) -> {
        double reach = largestProposal.orElse(PROPOSAL_TEMPERATURES * junction.hotterTemperature());
        yield fixed(junction, levelsUpTo(junction, reach));
      }
      case LevelCutoff.Automatic _ -> converged(junction);
    };
  }

  /**
   * The stationary populations of the levels, ground state first.
   *
   * @param junction the junction
   * @param levels how many levels are kept
   */
  static double[] populations(Junction junction, int levels) {
    Spectrum spectrum = new Spectrum(junction.particle(), junction.box(), levels);
    return StationaryDistribution.of(
        rates(junction.hot(), spectrum).plus(rates(junction.cold(), spectrum)), levels);
  }

  @Override
  public LevelMixture mixture(Junction junction, int levels) {
    return new LevelMixture(
        new Spectrum(junction.particle(), junction.box(), levels),
        DoubleStream.of(populations(junction, levels)).boxed().toList());
  }

  private static SteadyState fixed(Junction junction, int levels) {
    Exchange exchange = exchange(junction, levels);
    return state(exchange, exchange.rounding(), levels);
  }

  private static SteadyState converged(Junction junction) {
    int levels = levelsUpTo(junction, FIRST_GUESS_TEMPERATURES * junction.hotterTemperature()) + 1;
    Exchange coarse = exchange(junction, levels);
    while (true) {
      levels = withinLimit(levels + levels / 4 + 2, junction);
      Exchange fine = exchange(junction, levels);
      double change = Math.abs(fine.throughWeakerContact() - coarse.throughWeakerContact());
      if (change <= CONVERGED * Math.min(fine.hotGross, fine.coldGross)) {
        return state(fine, change + fine.rounding(), levels);
      }
      coarse = fine;
    }
  }

  private static SteadyState state(Exchange exchange, double error, int levels) {
    return SteadyState.of(
        exchange.fromHot, exchange.fromCold, error, Diagnostic.of(Diagnostic.LEVELS, levels));
  }

  private static boolean levelsAreParameter(Junction junction) {
    return junction.hot().quantumWall().levelsAreParameter()
        || junction.cold().quantumWall().levelsAreParameter();
  }

  /** The number of levels with E_n at most this energy; at least 2. */
  private static int levelsUpTo(Junction junction, double energy) {
    return withinLimit(LevelCutoff.upTo(energy, junction.groundEnergy()), junction);
  }

  private static int withinLimit(int levels, Junction junction) {
    if (levels > LevelCutoff.MOST) {
      throw InvalidInputException.must(
          "the number of levels that the hotter bath calls for",
          "be at most " + LevelCutoff.MOST,
          levels + " (E_1 = " + junction.groundEnergy() + ")",
          "lower the temperatures or shorten the box: here the junction is classical, or give a"
              + " fixed number of levels");
    }
    return levels;
  }

  private static JumpRates rates(Contact contact, Spectrum spectrum) {
    return JumpRates.of(contact.quantumWall(), spectrum, contact.temperature());
  }

  private static Exchange exchange(Junction junction, int levels) {
    Spectrum spectrum = new Spectrum(junction.particle(), junction.box(), levels);
    JumpRates hot = rates(junction.hot(), spectrum);
    JumpRates cold = rates(junction.cold(), spectrum);
    double[] populations = StationaryDistribution.of(hot.plus(cold), levels);
    double fromHot = 0;
    double fromCold = 0;
    double hotGross = 0;
    double coldGross = 0;
    for (int n = 1; n < levels; n++) {
      for (int m = n + 1; m <= levels; m++) {
        double gap = spectrum.gap(m, n);
        double up = populations[n - 1];
        double down = populations[m - 1];
        fromHot += gap * (hot.rate(m, n) * up - hot.rate(n, m) * down);
        fromCold += gap * (cold.rate(m, n) * up - cold.rate(n, m) * down);
        hotGross += gap * (hot.rate(m, n) * up + hot.rate(n, m) * down);
        coldGross += gap * (cold.rate(m, n) * up + cold.rate(n, m) * down);
      }
    }
    return new Exchange(fromHot, fromCold, hotGross, coldGross);
  }

  @Override
  public boolean isStatistical() {
    return false;
  }

  @Override
  public String method() {
    return "pauli";
  }

  /** Net and gross energy exchanged with each bath per unit time. */
  private record Exchange(double fromHot, double fromCold, double hotGross, double coldGross) {

    /** The net currents are differences of gross flows, each right to a few roundings. */
    double rounding() {
      return 4 * Math.ulp(1.0) * (hotGross + coldGross);
    }

    /** The current where it is least hidden by a fast exchange to and fro. */
    double throughWeakerContact() {
      return hotGross <= coldGross ? fromHot : -fromCold;
    }
  }
}
