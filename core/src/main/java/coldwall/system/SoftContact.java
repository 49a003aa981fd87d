package coldwall.system;

import coldwall.input.InvalidInputException;

/**
 * A bath that the particle feels over a distance: H_I = S(x) B, the same Hamiltonian for both
 * mechanics.
 *
 * @param coupling S(x)
 * @param density the spectral density of B
 * @param temperature the bath's temperature, k_B T in natural units; 0 is legal
 */
public record SoftContact(Coupling coupling, SpectralDensity density, double temperature) {
  public SoftContact {
    InvalidInputException.requireTemperature("a bath temperature", temperature);
  }

  /** The same contact at another temperature. */
  public SoftContact withTemperature(double other) {
    return new SoftContact(coupling, density, other);
  }
}
