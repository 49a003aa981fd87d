package coldwall.system;

import coldwall.input.InvalidInputException;

/**
 * One end of the junction: a bath and the two descriptions of how the particle meets it.
 *
 * @param temperature the bath's temperature, k_B T in natural units; 0 is legal
 * @param classicalWall the rule for a classical particle
 * @param quantumWall the rule for a quantum particle
 */
public record Contact(double temperature, ClassicalWall classicalWall, QuantumWall quantumWall) {
  public Contact {
    InvalidInputException.requireTemperature("a bath temperature", temperature);
  }

  /** The same contact at another temperature. */
  public Contact withTemperature(double other) {
    return new Contact(other, classicalWall, quantumWall);
  }

  /** The same contact with its couplings, classical and quantum, multiplied by this factor. */
  Contact weakened(double factor) {
    return new Contact(temperature, classicalWall.scaled(factor), quantumWall.scaled(factor));
  }
}
