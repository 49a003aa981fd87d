package coldwall.quantum.steady;

import coldwall.input.InvalidInputException;
import coldwall.quantum.generator.Generator;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.OpenSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be checked of a steady state, none of it corrected: is it unique and positive, has every
 * bath alone the Gibbs state, does its temperature follow from its rates, do the second law and the
 * balance of energy hold, and is the equation within its validity.
 *
 * @param equation the equation that was solved
 * @param checks all answers, the most important first
 * @param baths the numbers of each bath
 * @param state the state; empty if there is none, and then a check says why
 * @param failure the error of solving; empty if there is a state
 */
public record Audit(
    String equation,
    List<Check> checks,
    List<BathNumbers> baths,
    Optional<OpenSteadyState> state,
    Optional<InvalidInputException> failure) {
  public Audit {
    checks = List.copyOf(checks);
    baths = List.copyOf(baths);
  }

  /** Solves and checks; a failure to solve is a violated check, not an error. */
  public static Audit of(OpenSystem system, MasterEquation equation) {
    return of(Generator.of(system, equation), OpenSystemSolver.automatic());
  }

  /** Solves by a method and checks. */
  public static Audit of(Generator generator, OpenSystemSolver solver) {
    try {
      return of(solver.solve(generator));
    } catch (InvalidInputException failure) {
      List<Check> checks = new ArrayList<>();
      checks.add(
          new Check(
              "steady state",
              Check.Verdict.VIOLATED,
              Double.NaN,
              String.valueOf(failure.getMessage()),
              "see there"));
      checks.add(UniquenessCheck.of(generator));
      return new Audit(
          generator.equation().name(),
          checks,
          BathChecks.numbers(generator),
          Optional.empty(),
          Optional.of(failure));
    }
  }

  /** Checks a state. */
  public static Audit of(OpenSteadyState state) {
    Generator generator = state.generator();
    List<Check> checks = new ArrayList<>(withoutRelaxation(state));
    checks.add(StateChecks.relaxation(state));
    return new Audit(
        generator.equation().name(),
        checks,
        BathChecks.numbers(generator),
        Optional.of(state),
        Optional.empty());
  }

  /** The checks of a state but for its relaxation time, which takes far longer than all others. */
  public static List<Check> withoutRelaxation(OpenSteadyState state) {
    Generator generator = state.generator();
    List<Check> checks = new ArrayList<>();
    checks.add(UniquenessCheck.of(state));
    checks.add(StateChecks.positivity(state));
    checks.addAll(BathChecks.gibbs(generator));
    checks.addAll(BathChecks.temperatures(generator));
    checks.addAll(StateChecks.secondLaw(state));
    checks.add(StateChecks.energyBalance(state));
    checks.add(StateChecks.secular(state));
    checks.add(StateChecks.memory(state));
    return List.copyOf(checks);
  }

  /** What does not hold. */
  public List<Check> violations() {
    return checks.stream().filter(check -> check.verdict() == Check.Verdict.VIOLATED).toList();
  }
}
