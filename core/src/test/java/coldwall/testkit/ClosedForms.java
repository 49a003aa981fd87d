package coldwall.testkit;

import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** Exact currents of docs/PHYSICS.md, by plain sums over levels. */
public final class ClosedForms {
  private static final int LEVELS = 400;

  private ClosedForms() {}

  /** Reset baths: J = gamma_h gamma_c/(gamma_h + gamma_c) (U(T_h) - U(T_c)). */
  public static double reset(Junction junction) {
    double hot = junction.hot().quantumWall().strength();
    double cold = junction.cold().quantumWall().strength();
    Spectrum spectrum = spectrum(junction);
    DoubleUnaryOperator energy =
        temperature -> mean(spectrum, temperature, n -> 1, n -> spectrum.gap(n, 1));
    return hot
        * cold
        / (hot + cold)
        * (energy.applyAsDouble(junction.hot().temperature())
            - energy.applyAsDouble(junction.cold().temperature()));
  }

  /**
   * Wall-flux: J = a_h a_c (&lt;E&gt;_h - &lt;E&gt;_c)/(2L (a_h &lt;1/v&gt;_h + a_c
   * &lt;1/v&gt;_c)).
   */
  public static double wallFlux(Junction junction) {
    Spectrum spectrum = spectrum(junction);
    double hot = junction.hot().quantumWall().strength();
    double cold = junction.cold().quantumWall().strength();
    double slowness =
        hot * inverseSpeed(spectrum, junction.hot())
            + cold * inverseSpeed(spectrum, junction.cold());
    double energies = fluxEnergy(spectrum, junction.hot()) - fluxEnergy(spectrum, junction.cold());
    return hot * cold * energies / (2 * junction.box().length() * slowness);
  }

  /** A quantum wall of this name and strength. */
  public static QuantumWall wall(String name, double strength) {
    return switch (name) {
      case "reset" -> new QuantumWall.Reset(strength);
      case "metropolis" -> new QuantumWall.Metropolis(strength);
      case "wall-flux" -> new QuantumWall.WallFlux(strength);
      case "wall-force" -> new QuantumWall.WallForce(strength);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Spectrum spectrum(Junction junction) {
    return Spectrum.of(junction, LEVELS);
  }

  private static double fluxEnergy(Spectrum spectrum, Contact contact) {
    return mean(spectrum, contact.temperature(), n -> n, n -> spectrum.gap(n, 1));
  }

  private static double inverseSpeed(Spectrum spectrum, Contact contact) {
    return mean(spectrum, contact.temperature(), n -> n, n -> 1 / spectrum.speed(n));
  }

  private static double mean(
      Spectrum spectrum,
      double temperature,
      IntToDoubleFunction weight,
      IntToDoubleFunction value) {
    double sum = 0;
    double norm = 0;
    for (int n = spectrum.levels(); n >= 1; n--) {
      double gap = spectrum.gap(n, 1);
      double boltzmann = gap == 0 ? 1 : Math.exp(-gap / temperature);
      sum += weight.applyAsDouble(n) * boltzmann * value.applyAsDouble(n);
      norm += weight.applyAsDouble(n) * boltzmann;
    }
    return sum / norm;
  }
}
