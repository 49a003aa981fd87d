package coldwall.spec;

import coldwall.junction.Junction;
import coldwall.solver.Solver;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A validated comparison: one junction, the cold temperatures to visit, and how to solve it.
 *
 * @param junction the junction; its cold temperature is that of the hot bath until a point sets it
 * @param hot the hot temperature as it was given
 * @param cold the cold temperatures as they were given, ascending
 * @param length the box length as it was given
 * @param mass the particle mass as it was given
 * @param classicalSolver how to solve it classically, null if not asked for
 * @param quantumSolver how to solve it quantum-mechanically, null if not asked for
 * @param seed of everything random
 * @param units of all output
 */
public record CompareSpec(
    Junction junction,
    Quantity hot,
    List<Quantity> cold,
    Quantity length,
    Quantity mass,
    @Nullable Solver classicalSolver,
    @Nullable Solver quantumSolver,
    long seed,
    UnitSystem units) {

  public CompareSpec {
    cold = List.copyOf(cold);
  }

  /** The system of units that the input was written in. */
  public UnitSystem inputUnits() {
    return hot.hasUnit() ? UnitSystem.SI : UnitSystem.NATURAL;
  }

  /**
   * A quantity of the input in the units of the output: as typed where the two agree, so that no
   * digit changes on the way.
   */
  public double shown(Quantity quantity) {
    return units == inputUnits()
        ? quantity.value()
        : units.fromNatural(quantity.dimension(), quantity.natural());
  }

  /** Everything that decides the numbers, in one text: equal texts give equal results. */
  public String canonical() {
    return String.join(
        "\n",
        "compare",
        "junction=" + junction,
        "hot=" + hot,
        "cold=" + cold,
        "classical=" + classicalSolver,
        "quantum=" + quantumSolver,
        "seed=" + seed,
        "units=" + units);
  }
}
