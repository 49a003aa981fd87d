package coldwall.quantum.model;

import coldwall.system.SpectralDensity;
import java.util.function.DoubleUnaryOperator;

/**
 * Numbers of a bath by which conventions are compared: the commonest confusion in this field is the
 * prefactor of a spectral density.
 */
public final class Memory {
  private static final GaussLegendre RULE = GaussLegendre.of(16);

  /** Panels grow by this factor, over this many decades below and above the cutoff. */
  private static final double GROWTH = 1.5;

  private static final double DECADES = 1e12;

  /** Exponentials end here. */
  private static final double REACH = 45;

  private Memory() {}

  /**
   * Q = (1/2 pi) integral Jb(w)/w dw: the counter-term is Q S^2, and -Q S^2 the energy that the
   * bath gains by following a fixed S. Infinite for a flat density.
   */
  public static double reorganisationEnergy(SpectralDensity density) {
    return switch (density) {
      case SpectralDensity.Ohmic(double strength, double cutoff) ->
          strength * cutoff / (2 * Math.PI);
      case SpectralDensity.Drude(double strength, double cutoff) -> strength * cutoff / 4;
      case SpectralDensity.Flat _ -> Double.POSITIVE_INFINITY;
      default -> integral(density, w -> density.density(w) / w) / (2 * Math.PI);
    };
  }

  /**
   * C(0) = (1/2 pi) integral Jb(w) coth(w/2T) dw, the mean square of B at one time. Infinite for a
   * Drude or flat density.
   */
  public static double variance(SpectralDensity density, double temperature) {
    return switch (density) {
      case SpectralDensity.Drude _, SpectralDensity.Flat _ -> Double.POSITIVE_INFINITY;
      default ->
          integral(
                  density,
                  w -> density.correlation(w, temperature) + density.correlation(-w, temperature))
              / (2 * Math.PI);
    };
  }

  /** The frequency beyond which a density falls; infinite if it does not. */
  public static double cutoff(SpectralDensity density) {
    return switch (density) {
      case SpectralDensity.Ohmic ohmic -> ohmic.cutoff();
      case SpectralDensity.Drude drude -> drude.cutoff();
      case SpectralDensity.PowerLaw power -> power.cutoff();
      case SpectralDensity.Tabulated tabulated -> tabulated.table().positions().getLast();
      case SpectralDensity.Flat _ -> Double.POSITIVE_INFINITY;
      case SpectralDensity.Formula formula -> fall(formula);
    };
  }

  /** Where a given function has most of its Jb/w behind it. */
  private static double fall(SpectralDensity density) {
    double best = 1;
    double largest = 0;
    for (double w = 1e-30; w < 1e30; w *= GROWTH) {
      double value = density.density(w);
      if (value > largest) {
        largest = value;
        best = w;
      }
    }
    return best;
  }

  private static double integral(SpectralDensity density, DoubleUnaryOperator f) {
    double cutoff = cutoff(density);
    double sum = 0;
    double from = cutoff / DECADES;
    while (from < REACH * cutoff) {
      double to = Math.min(REACH * cutoff, from * GROWTH);
      sum += RULE.integral(f, from, to);
      from = to;
    }
    return sum;
  }
}
