package coldwall.quantum.population;

import coldwall.input.InvalidInputException;
import coldwall.quantum.LevelCutoff;
import coldwall.solver.Derivative;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import coldwall.watch.Watch;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The steady state of a particle in a box with contact baths. Their Lindblad operators are jumps
 * |m&gt;&lt;n| with rates W_mn, so that the populations obey the Pauli equation
 *
 * <pre>
 * dp_m/dt = sum_nu sum_n (W^nu_mn p_n - W^nu_nm p_m)
 * </pre>
 *
 * and coherences decay [BreuerPetruccione2002]. Baths whose jumps forget where they came from need
 * no matrix and have no limit ({@link SeparableJunction}), Metropolis baths beside each other or
 * such a one take order N ({@link MetropolisChain}); all others go through GTH elimination, order
 * N^3. Valid at T = 0.
 *
 * @param cutoff how many levels are kept
 */
public record PauliMasterEquation(LevelCutoff cutoff) implements QuantumSolver {
  /** The largest energy of a Metropolis proposal, in temperatures of the hotter bath. */
  public static final double PROPOSAL_TEMPERATURES = 20;

  /** Relative to the gross energy exchange of the weaker contact; a few hundred roundings. */
  private static final double CONVERGED = 1e-13;

  /** The sums over levels go as its square, which a double must hold. */
  private static final double MOST_TEMPERATURE = 1e100;

  /** exp(-42) = 6e-19: the first guess leaves out less than a rounding error. */
  private static final double FIRST_GUESS_TEMPERATURES = 42;

  /** So many in one matrix take about a second. */
  private static final int MANY_LEVELS = 800;

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
    return solve(junction, Watch.NONE);
  }

  @Override
  public SteadyState solve(Junction junction, Watch watch) {
    return solved(junction, watch).state();
  }

  @Override
  public Derivative differentiate(Junction junction, Direction along) {
    return differentiate(junction, along, Watch.NONE);
  }

  @Override
  public Derivative differentiate(Junction junction, Direction along, Watch watch) {
    return solved(junction, watch).derivative(along);
  }

  @Override
  public boolean isLong(Junction junction) {
    return needsMatrix(junction) && mostLevels(junction) > MANY_LEVELS;
  }

  private double mostLevels(Junction junction) {
    return levelsAreParameter(junction)
        ? parameter(junction)
        : switch (cutoff) {
          case LevelCutoff.Fixed(int levels) -> levels;
          case LevelCutoff.Automatic _ -> more(firstGuess(junction));
        };
  }

  @Override
  public void check(Junction junction) {
    junction.requireEmpty("quantum contact baths");
    if (levelsAreParameter(junction)) {
      requireProposal(junction, parameter(junction));
    } else if (isSeparable(junction)) {
      requireFinite(junction);
    } else if (cutoff instanceof LevelCutoff.Automatic) {
      requireCold(junction);
    }
  }

  @Override
  public void checkMixture(Junction junction) {
    check(junction);
    if (levelsAreParameter(junction)) {
      requireListed(parameter(junction));
    } else if (cutoff instanceof LevelCutoff.Automatic && isSeparable(junction)) {
      requireListed(lastLevel(junction));
    }
  }

  @Override
  public LevelMixture mixture(Junction junction, int levels) {
    requireListed(levels);
    return new LevelMixture(
        Spectrum.of(junction, levels),
        DoubleStream.of(populations(junction, levels)).boxed().toList());
  }

  private static void requireListed(double levels) {
    if (levels > LevelCutoff.MOST_LISTED) {
      throw InvalidInputException.must(
          "the number of populated levels",
          "be at most " + LevelCutoff.MOST_LISTED + " where they are listed one by one",
          levels < Integer.MAX_VALUE ? (int) levels : levels,
          "lower the temperatures or shorten the box: here the particle is classical");
    }
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

  private Converged solved(Junction junction, Watch watch) {
    check(junction);
    if (levelsAreParameter(junction)) {
      int levels = (int) parameter(junction);
      return Converged.parameter(system(junction, levels), levels);
    }
    return switch (cutoff) {
      case LevelCutoff.Fixed(int levels) -> fixed(junction, levels, watch);
      case LevelCutoff.Automatic _ when isSeparable(junction) ->
          Converged.parameter(allLevels(junction), lastLevel(junction));
      case LevelCutoff.Automatic _ -> converged(junction, watch);
    };
  }

  private static LevelSystem system(Junction junction, int levels) {
    return separable(junction, LevelSum.first(levels))
        .or(() -> PauliSystem.ofMetropolis(junction, levels))
        .orElseGet(() -> PauliSystem.byMatrix(junction, levels));
  }

  /** Without a matrix, if both baths allow it. */
  private static Optional<LevelSystem> separable(Junction junction, LevelSum sum) {
    Optional<SeparableBath> hot = SeparableBath.of(junction.hot(), junction);
    Optional<SeparableBath> cold = SeparableBath.of(junction.cold(), junction);
    return hot.isPresent() && cold.isPresent()
        ? Optional.of(new SeparableJunction(junction, hot.get(), cold.get(), sum))
        : Optional.empty();
  }

  private static boolean isSeparable(Junction junction) {
    return SeparableBath.of(junction.hot(), junction).isPresent()
        && SeparableBath.of(junction.cold(), junction).isPresent();
  }

  private static LevelSystem allLevels(Junction junction) {
    double hot = junction.hot().temperature() / junction.groundEnergy();
    double cold = junction.cold().temperature() / junction.groundEnergy();
    return separable(junction, LevelSum.all(Math.max(hot, cold), Math.min(hot, cold)))
        .orElseThrow();
  }

  private static double lastLevel(Junction junction) {
    return LevelSum.last(hotterOverGround(junction));
  }

  private static double hotterOverGround(Junction junction) {
    return junction.hotterTemperature() / junction.groundEnergy();
  }

  /** A given cutoff beside one that is enough, or beside another one if none that can be had is. */
  private static Converged fixed(Junction junction, int levels, Watch watch) {
    LevelSystem system = system(junction, levels);
    if (isSeparable(junction)) {
      return new Converged(system, allLevels(junction), levels, true);
    }
    int enough = more(firstGuess(junction));
    if (levels >= enough) {
      return Converged.parameter(system, levels);
    }
    int most = levels > LevelCutoff.MOST * 4 / 5 ? levels * 4 / 5 : LevelCutoff.MOST;
    int others = Math.min(enough, most);
    watch.reached(shareOfFirst(levels, others));
    return new Converged(system, system(junction, others), levels, true);
  }

  /** Of the work on two matrices with so many levels. */
  private static double shareOfFirst(double first, double second) {
    return 1 / (1 + StrictMath.pow(second / first, 3));
  }

  private static Converged converged(Junction junction, Watch watch) {
    int levels = firstGuess(junction);
    LevelSystem coarse = system(junction, levels);
    while (true) {
      int before = levels;
      levels = more(before);
      if (levels > LevelCutoff.MOST) {
        throw tooHot(junction);
      }
      watch.reached(shareOfFirst(before, levels));
      Converged found = new Converged(system(junction, levels), coarse, levels, false);
      if (found.change() <= CONVERGED * found.system().flow().gross()) {
        return found;
      }
      coarse = found.system();
    }
  }

  private static int firstGuess(Junction junction) {
    double reach = FIRST_GUESS_TEMPERATURES * junction.hotterTemperature();
    return LevelCutoff.upTo(reach, junction.groundEnergy()) + 1;
  }

  private static int more(int levels) {
    return (int) Math.min(levels + levels / 4 + 2L, Integer.MAX_VALUE);
  }

  private static boolean levelsAreParameter(Junction junction) {
    return junction.hot().quantumWall().levelsAreParameter()
        || junction.cold().quantumWall().levelsAreParameter();
  }

  /** The number of levels of a model that has it as a parameter. */
  private double parameter(Junction junction) {
    return switch (cutoff) {
      case LevelCutoff.Fixed(int levels) -> levels;
      case LevelCutoff.Automatic(OptionalDouble largestProposal) ->
          LevelCutoff.upTo(
              largestProposal.orElse(PROPOSAL_TEMPERATURES * junction.hotterTemperature()),
              junction.groundEnergy());
    };
  }

  private static void requireProposal(Junction junction, double levels) {
    int most = needsMatrix(junction) ? LevelCutoff.MOST : LevelCutoff.MOST_WITHOUT_MATRIX;
    if (levels > most) {
      throw InvalidInputException.must(
          "the number of levels up to the largest proposed energy",
          "be at most " + most,
          (long) levels + " (T/E_1 = " + hotterOverGround(junction) + " at the hotter bath)",
          "propose lower energies, give a number of levels, lower the temperatures or shorten the"
              + " box; so far above E_1 the junction is in its classical regime");
    }
  }

  /** Whether a bath has neither steps nor a memory that is lost. */
  private static boolean needsMatrix(Junction junction) {
    return Stream.of(junction.hot(), junction.cold())
        .anyMatch(contact ->
            !(contact.quantumWall() instanceof QuantumWall.Metropolis)
                && SeparableBath.of(contact, junction).isEmpty());
  }

  private static void requireFinite(Junction junction) {
    if (!(hotterOverGround(junction) <= MOST_TEMPERATURE)) {
      throw InvalidInputException.must(
          "the temperature of the hotter bath over E_1",
          "be at most " + MOST_TEMPERATURE,
          hotterOverGround(junction),
          "lower the temperatures or shorten the box");
    }
  }

  private static void requireCold(Junction junction) {
    if (more(firstGuess(junction)) > LevelCutoff.MOST) {
      throw tooHot(junction);
    }
  }

  private static InvalidInputException tooHot(Junction junction) {
    double most = StrictMath.pow((LevelCutoff.MOST - 2) / 1.25 - 1, 2) / FIRST_GUESS_TEMPERATURES;
    return InvalidInputException.must(
        "the temperature of the hotter bath over E_1",
        "be at most "
            + (long) most
            + " for a "
            + matrixBath(junction)
            + " bath, which calls for all populated levels in one matrix",
        hotterOverGround(junction),
        "lower the temperatures, shorten the box, or choose reset or wall-flux, which have no"
            + " limit; so far above E_1 the junction is in its classical regime");
  }

  private static String matrixBath(Junction junction) {
    Contact first =
        SeparableBath.of(junction.hot(), junction).isEmpty() ? junction.hot() : junction.cold();
    return first.quantumWall().name();
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
