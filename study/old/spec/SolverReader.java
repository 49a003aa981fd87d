package coldwall.spec;

import coldwall.classical.ClassicalSolver;
import coldwall.classical.MaxwellFormula;
import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.classical.operator.CollisionOperator;
import coldwall.quantum.LevelCutoff;
import coldwall.quantum.steady.PauliMasterEquation;
import coldwall.solver.Solver;
import coldwall.settings.SpecText.Entry;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.units.Dimension;
import java.util.Optional;

/** Reads how a junction is to be solved. */
final class SolverReader {
  private static final long DEFAULT_COLLISIONS = 4_000_000;

  private final SpecReader reader;
  private final long seed;

  SolverReader(SpecReader reader, long seed) {
    this.reader = reader;
    this.seed = seed;
  }

  ClassicalSolver classical(Junction junction) {
    boolean hasFormula = isMaxwell(junction.hot()) && isMaxwell(junction.cold());
    Optional<Entry> method = reader.find("method");
    String methods = hasFormula ? "exact, operator, monte-carlo" : "operator, monte-carlo";
    return switch (method.map(Entry::text).orElse(hasFormula ? "exact" : "operator")) {
      case String name when name.equals("exact") && hasFormula -> new MaxwellFormula();
      case "operator" -> new CollisionOperator();
      case "monte-carlo" -> new EventDrivenMonteCarlo(seed, effort());
      default ->
          throw method
              .orElseThrow()
              .must("be one of " + methods + " for these walls", "choose one of these");
    };
  }

  Solver quantum(JunctionReader junctionReader, Junction junction) {
    Optional<Entry> levels = reader.find("levels").filter(entry -> !entry.text().equals("auto"));
    return levels
        .map(entry ->
            PauliMasterEquation.withLevels(
                (int)
                    SpecReader.wholeNumber(
                        entry, entry.text(), LevelCutoff.FEWEST, LevelCutoff.MOST)))
        .orElseGet(() ->
            new PauliMasterEquation(
                new LevelCutoff.Automatic(junctionReader.largestProposal(junction))));
  }

  private static boolean isMaxwell(Contact contact) {
    return contact.classicalWall() instanceof ClassicalWall.Maxwell;
  }

  private Effort effort() {
    Optional<Entry> precision = reader.find("precision");
    if (precision.isPresent()) {
      double share =
          reader.read(precision.get(), precision.get().text(), Dimension.DIMENSIONLESS).value();
      if (!(share >= Effort.Precision.FINEST && share < 1)) {
        throw precision
            .get()
            .must(
                "be at least " + Effort.Precision.FINEST + " and below 1",
                "give a relative error such as 1e-3");
      }
      return new Effort.Precision(share);
    }
    return new Effort.Collisions(
        reader
            .find("collisions")
            .map(entry ->
                SpecReader.wholeNumber(
                    entry, entry.text(), Effort.Collisions.FEWEST, Effort.MOST_COLLISIONS))
            .orElse(DEFAULT_COLLISIONS));
  }
}
