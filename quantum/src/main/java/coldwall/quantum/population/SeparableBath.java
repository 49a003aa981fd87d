package coldwall.quantum.population;

import coldwall.solver.Direction;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import java.util.Optional;

/**
 * A bath whose jumps forget where they came from: level n is left at the rate k n^d, for a level
 * drawn from the law t_m ~ m^d exp(-E_m/T). The gain terms of its Pauli equation are of rank one.
 *
 * @param temperature T
 * @param rate k
 * @param degree d: 0 for {@code reset}, 1 for {@code wall-flux}
 * @param hasFreeRate whether k is free or follows from the box
 */
record SeparableBath(double temperature, double rate, int degree, boolean hasFreeRate) {

  /** The bath of this contact, if it is one. */
  static Optional<SeparableBath> of(Contact contact, Junction junction) {
    double temperature = contact.temperature();
    // What is not named here has rates of another kind, and goes through the matrix.
    if (contact.quantumWall() instanceof QuantumWall.Reset(double rate)) {
      return Optional.of(new SeparableBath(temperature, rate, 0, true));
    }
    if (contact.quantumWall() instanceof QuantumWall.WallFlux(double accommodation)) {
      double length = junction.box().length();
      double slowest = Math.PI / (junction.particle().mass() * length);
      return Optional.of(
          new SeparableBath(temperature, accommodation * (slowest / (2 * length)), 1, false));
    }
    return Optional.empty();
  }

  /** k n^d over k, which is also the degeneracy of level n in the law t. */
  double degeneracy(double level) {
    return degree == 0 ? 1 : level;
  }

  /** d ln k. */
  double rateChange(Direction along) {
    return hasFreeRate ? along.logRate() : -2 * along.logLength();
  }
}
