package coldwall.quantum.population;

import coldwall.input.InvalidInputException;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.steady.OpenSystemSolver;
import coldwall.solver.Derivative;
import coldwall.solver.Diagnostic;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;

/**
 * The Davies equation of a particle between two baths that shake the walls of its box ({@link
 * OpenSystem#shaken}): the coupling operators and spectra of the baths are known, so that beside
 * the currents it tells how far weak coupling can be trusted, by jumps over the smallest level gap
 * and over the memory of the baths [Davies1974]. No two levels of the box are degenerate: its
 * populations are those of the Pauli equation, which also says how many levels are needed and how
 * the current changes.
 *
 * @param populations solves the Pauli equation
 */
public record DaviesEquation(QuantumSolver populations) implements QuantumSolver {

  @Override
  public SteadyState solve(Junction junction) {
    check(junction);
    return solved(junction, populations.solve(junction));
  }

  private static SteadyState solved(Junction junction, SteadyState pauli) {
    int levels = (int) pauli.diagnostic(Diagnostic.LEVELS);
    SteadyState found =
        OpenSystemSolver.automatic()
            .solve(OpenSystem.shaken(junction, levels), new MasterEquation.Davies())
            .summary();
    double cutoff = pauli.current().uncertainty();
    List<Estimate> currents =
        found.currents().stream()
            .map(own -> new Estimate(own.value(), own.uncertainty() + cutoff))
            .toList();
    List<Diagnostic> diagnostics = new ArrayList<>(found.diagnostics());
    pauli.diagnostics().stream()
        .filter(one -> one.name().equals(Diagnostic.TRUNCATION))
        .forEach(diagnostics::add);
    return new SteadyState(currents, diagnostics);
  }

  @Override
  public Derivative differentiate(Junction junction, Direction along) {
    check(junction);
    Derivative pauli = populations.differentiate(junction, along);
    return new Derivative(solved(junction, pauli.state()), pauli.slope());
  }

  @Override
  public boolean isLong(Junction junction) {
    return populations.isLong(junction);
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidInputException if a bath has no coupling operator
   */
  @Override
  public void check(Junction junction) {
    if (!OpenSystem.isShaken(junction)) {
      throw InvalidInputException.must(
          "a bath under the Davies equation",
          "be wall-force, which couples by an operator",
          junction.hot().quantumWall().name() + " and " + junction.cold().quantumWall().name(),
          "take wall-force at both walls, or the Pauli equation");
    }
    populations.check(junction);
  }

  @Override
  public void checkMixture(Junction junction) {
    check(junction);
    populations.checkMixture(junction);
  }

  @Override
  public LevelMixture mixture(Junction junction, int levels) {
    check(junction);
    return populations.mixture(junction, levels);
  }

  @Override
  public boolean isStatistical() {
    return false;
  }

  @Override
  public String method() {
    return "davies";
  }
}
