package coldwall.quantum.steady;

import coldwall.input.InvalidInputException;
import coldwall.quantum.LevelCutoff;
import coldwall.solver.Derivative;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
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
 * W^nu_nm p_m), read at the contact with the smaller gross exchange. Valid at T = 0. Order N^3.
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
    return solved(junction).state();
  }

  @Override
  public Derivative differentiate(Junction junction, Direction along) {
    return solved(junction).derivative(along);
  }

  @Override
  public LevelMixture mixture(Junction junction, int levels) {
    return new LevelMixture(
        new Spectrum(junction.particle(), junction.box(), levels),
        DoubleStream.of(populations(junction, levels)).boxed().toList());
  }

  /**
   * The stationary populations of the levels, ground state first.
   *
   * @param junction the junction
   * @param levels how many levels are kept
   */
  static double[] populations(Junction junction, int levels) {
    return system(junction, levels).populations();
  }

  private static LevelSystem system(Junction junction, int levels) {
    return new RateMatrix(junction, levels);
  }

  private Converged solved(Junction junction) {
    return switch (cutoff) {
      case LevelCutoff.Fixed(int levels) when levelsAreParameter(junction) ->
          Converged.parameter(system(junction, levels), levels);
      case LevelCutoff.Fixed(int levels) -> fixed(junction, levels);
      case LevelCutoff.Automatic(OptionalDouble largestProposal)
          when levelsAreParameter(junction) -> {
        double reach = largestProposal.orElse(PROPOSAL_TEMPERATURES * junction.hotterTemperature());
        int levels = levelsUpTo(junction, reach);
        yield Converged.parameter(system(junction, levels), levels);
      }
      case LevelCutoff.Automatic _ -> converged(junction);
    };
  }

  /** A given cutoff beside one that is enough, or beside another one if none that can be had is. */
  private static Converged fixed(Junction junction, int levels) {
    LevelSystem system = system(junction, levels);
    double reach = FIRST_GUESS_TEMPERATURES * junction.hotterTemperature();
    int enough = more(LevelCutoff.upTo(reach, junction.groundEnergy()) + 1);
    if (levels >= enough) {
      return Converged.parameter(system, levels);
    }
    int most = levels > LevelCutoff.MOST * 4 / 5 ? levels * 4 / 5 : LevelCutoff.MOST;
    return new Converged(system, system(junction, Math.min(enough, most)), levels, true);
  }

  private static Converged converged(Junction junction) {
    int levels = levelsUpTo(junction, FIRST_GUESS_TEMPERATURES * junction.hotterTemperature()) + 1;
    LevelSystem coarse = system(junction, levels);
    while (true) {
      levels = withinLimit(more(levels), junction);
      Converged found = new Converged(system(junction, levels), coarse, levels, false);
      if (found.change() <= CONVERGED * found.system().flow().gross()) {
        return found;
      }
      coarse = found.system();
    }
  }

  private static int more(int levels) {
    return (int) Math.min(levels + levels / 4 + 2L, Integer.MAX_VALUE);
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

  @Override
  public boolean isStatistical() {
    return false;
  }

  @Override
  public String method() {
    return "pauli";
  }
}
