package coldwall.quantum.steady;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.generator.Generator;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.OpenSystem;
import coldwall.watch.Watch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steady state L[rho] = 0, Tr rho = 1, of an open system under a master equation. The {@link
 * #automatic} one never forms the matrix of L beyond {@link SteadyMethod#LARGEST_DENSE} levels:
 * cost N^3 a step, memory some tens of N^2. No threshold is absolute; T = 0 is legal.
 *
 * @param method how
 */
public record OpenSystemSolver(SteadyMethod method) {
  /** Up to this size the dense matrix is the fastest way. */
  private static final int SMALL = 12;

  /** A larger error is no solution. */
  private static final double ACCEPTED = 1e-10;

  /** Errors are estimates: a larger one calls for more digits. */
  private static final double SURE = 1e-11;

  /** No digit is right: some other state is steady as well, or nearly so. */
  private static final double LOST = 1e-2;

  /** A smaller one needs no second opinion. */
  private static final double GOOD = 1e-12;

  /**
   * Thermal jumps per unit of the smallest gap from which on jumps are more than a perturbation.
   */
  private static final double STRONG = 30;

  /** Chooses by size and coupling. */
  public static OpenSystemSolver automatic() {
    return new OpenSystemSolver(SteadyMethod.AUTOMATIC);
  }

  /**
   * The steady state.
   *
   * @throws InvalidInputException if it is not unique, if a rate that it needs is not defined, or
   *     if no method finds it to 1e-10
   */
  public OpenSteadyState solve(OpenSystem system, MasterEquation equation) {
    requireMemory(system.size(), equation.isSecular());
    return solve(Generator.of(system, equation));
  }

  /** The steady state of a generator. */
  public OpenSteadyState solve(Generator generator) {
    return solve(generator, Watch.NONE);
  }

  /** The same state, told about on the way where it is found by steps. */
  public OpenSteadyState solve(Generator generator, Watch watch) {
    requireMemory(generator.size(), generator.isSecular());
    if (generator.isSecular() && method == SteadyMethod.AUTOMATIC) {
      ComplexMatrix rho = ComplexMatrix.diagonal(PopulationBalance.stationary(generator));
      return HeatCurrents.of(generator, new Candidate(rho, 0, 0, "populations"));
    }
    return HeatCurrents.of(generator, best(generator, watch));
  }

  private static void requireMemory(int levels, boolean isSecular) {
    WorkEstimate.of(levels, isSecular).requireMemory(levels);
  }

  private Candidate best(Generator generator, Watch watch) {
    PopulationBalance balance = PopulationBalance.of(generator);
    ComplexMatrix start = ComplexMatrix.diagonal(balance.stationary());
    if (Uniqueness.sectors(generator).size() > 1) {
      throw Uniqueness.violation(generator);
    }
    Candidate best = null;
    for (SteadyMethod way : ways(generator, start)) {
      ComplexMatrix from = best == null ? start : best.density();
      Candidate found = find(way, generator, balance, from, watch);
      if (best == null || found.error() < best.error()) {
        best = found;
      }
      if (best.error() <= GOOD) {
        return best;
      }
    }
    if (best == null || best.error() > SURE) {
      best = withMoreDigits(generator, start, best);
    }
    if (best == null || !(best.error() <= ACCEPTED)) {
      if (best != null && best.error() >= LOST) {
        throw Uniqueness.violation(generator);
      }
      throw InvalidInputException.must(
          "the steady state",
          "be found to " + ACCEPTED,
          best == null ? "not looked for" : best.error() + " after " + best.steps() + " steps",
          "cut levels far above the temperatures, weaken the couplings, or keep at most "
              + SteadyMethod.LARGEST_DENSE
              + " levels for the dense method");
    }
    return best;
  }

  private @Nullable Candidate withMoreDigits(
      Generator generator, ComplexMatrix start, @Nullable Candidate best) {
    return method == SteadyMethod.AUTOMATIC && ExtendedEquation.isFor(generator)
        ? new ExtendedEquation(generator, start).solve()
        : best;
  }

  private List<SteadyMethod> ways(Generator generator, ComplexMatrix start) {
    if (method != SteadyMethod.AUTOMATIC) {
      return List.of(method);
    }
    int size = generator.size();
    boolean isSmall =
        size <= (generator.isSecularByFrequency() ? SteadyMethod.LARGEST_DENSE : SMALL);
    if (isSmall) {
      return List.of(SteadyMethod.DENSE);
    }
    List<SteadyMethod> iterations =
        Validity.couplingOverGap(generator, start) < STRONG
            ? List.of(SteadyMethod.SECULAR_ITERATION, SteadyMethod.SYLVESTER_ITERATION)
            : List.of(SteadyMethod.SYLVESTER_ITERATION, SteadyMethod.SECULAR_ITERATION);
    return size <= SteadyMethod.LARGEST_DENSE
        ? List.of(iterations.get(0), iterations.get(1), SteadyMethod.DENSE)
        : iterations;
  }

  private static Candidate iterated(
      String name,
      Preconditioner preconditioner,
      Generator generator,
      ComplexMatrix start,
      Watch watch) {
    Candidate found = new Iteration(generator, preconditioner, name).run(start, watch);
    return generator.size() <= SteadyMethod.LARGEST_DENSE && found.error() <= ACCEPTED
        ? Amplification.honest(generator, preconditioner, found)
        : found;
  }

  private static Candidate dense(Generator generator, ComplexMatrix start) {
    try {
      return new DenseEquation(generator, start).solve();
    } catch (ArithmeticException _) {
      return new Candidate(start, Double.POSITIVE_INFINITY, 0, "dense");
    }
  }

  private static Candidate find(
      SteadyMethod way,
      Generator generator,
      PopulationBalance balance,
      ComplexMatrix start,
      Watch watch) {
    return switch (way) {
      case DENSE -> dense(generator, start);
      case EXTENDED -> new ExtendedEquation(generator, start).solve();
      case SYLVESTER_ITERATION ->
          iterated(
              "sylvester", Preconditioner.sylvester(generator, balance), generator, start, watch);
      case SECULAR_ITERATION, AUTOMATIC ->
          iterated("secular", Preconditioner.secular(generator, balance), generator, start, watch);
    };
  }
}
