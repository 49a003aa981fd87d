package coldwall.study.correspondence;

import static coldwall.frame.RowType.number;

import coldwall.frame.RowType;
import coldwall.frame.Sentence;
import coldwall.quantum.generator.MasterEquation;
import coldwall.solver.Solver;
import coldwall.solver.SteadyState;
import coldwall.study.input.BoxSettings;
import coldwall.study.soft.SoftEquations;
import coldwall.study.soft.WeakCoupling;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Coupling;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.Potential;
import coldwall.system.QuantumWall;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import coldwall.system.SpectralDensity;
import coldwall.system.Wall;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.List;

/** One microscopic rule, and its currents by both mechanics. */
sealed interface Pair {

  /** In tables, legends and messages. */
  String label();

  /** In files. */
  String name();

  /** xi/L; NaN for a contact at the wall. */
  double layer();

  /** Both currents, E_1 = m = 1. */
  Currents at(double hot, double cold);

  /**
   * Both currents.
   *
   * @param quantum by the master equation
   * @param classical what it must become when nothing is quantum any more
   */
  record Currents(Estimate quantum, double classical) {
    static final RowType<Currents> TYPE =
        new RowType<>(
            List.of(
                number("quantum_current", currents -> currents.quantum.value()),
                number("quantum_uncertainty", currents -> currents.quantum.uncertainty()),
                number("classical_current", Currents::classical)),
            numbers -> new Currents(new Estimate(numbers[0], numbers[1]), numbers[2]));

    Estimate ratio() {
      return quantum.times(1 / classical);
    }
  }

  /**
   * Layers, Davies equation against the classical limit of weak coupling: both linear in lambda,
   * which is 1. The baths are strictly Ohmic, so that no cutoff stands between the mechanics.
   */
  record Layers(double layer, SoftEquations equations) implements Pair {
    @Override
    public String label() {
      return Sentence.of("layers of {layer} L").with("layer", Display.number(layer)).toString();
    }

    @Override
    public String name() {
      return "layers";
    }

    @Override
    public Currents at(double hot, double cold) {
      SoftJunction junction = junction(layer, 1, hot, cold);
      return new Currents(
          equations.solve(junction, new MasterEquation.Davies()).current(),
          WeakCoupling.conductance(junction) * (hot - cold));
    }

    static SoftJunction junction(double layer, double coupling, double hot, double cold) {
      double length = BoxSettings.UNIT_LENGTH;
      SpectralDensity density = new SpectralDensity.Drude(coupling, Double.POSITIVE_INFINITY);
      return new SoftJunction(
          new Particle(1),
          new Box(length),
          new Potential.Flat(),
          List.of(
              new SoftContact(new Coupling.Layer(Wall.START, layer * length), density, hot),
              new SoftContact(new Coupling.Layer(Wall.END, layer * length), density, cold)));
    }
  }

  /**
   * wall-flux against maxwell walls of one accommodation a, times (2 - a)/2: an energy eigenstate
   * does not remember which wall it left, a classical particle does.
   */
  record Walls(double accommodation, Solver classical, Solver quantum) implements Pair {
    @Override
    public String label() {
      return Sentence.of("wall-flux, maxwell; accommodation {accommodation}")
          .with("accommodation", Display.number(accommodation))
          .toString();
    }

    @Override
    public String name() {
      return "walls";
    }

    @Override
    public double layer() {
      return Double.NaN;
    }

    @Override
    public Currents at(double hot, double cold) {
      Junction junction = junction(hot, cold);
      SteadyState waves = quantum.solve(junction);
      return new Currents(
          waves.current(), (2 - accommodation) / 2 * classical.solve(junction).current().value());
    }

    private Junction junction(double hot, double cold) {
      return Junction.symmetric(
          1,
          BoxSettings.UNIT_LENGTH,
          hot,
          cold,
          new ClassicalWall.Maxwell(accommodation),
          new QuantumWall.WallFlux(accommodation));
    }
  }
}
