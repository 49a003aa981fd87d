package coldwall.quantum.named;

import coldwall.system.SpectralDensity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of spectral density that a spec file can name. */
public enum BathDensity {
  /** {@link SpectralDensity.Flat}: Jb = strength. */
  FLAT,
  /** {@link SpectralDensity.Ohmic}: Jb = strength w exp(-w/cutoff). */
  OHMIC,
  /** {@link SpectralDensity.Drude}: Jb = strength w/(1 + (w/cutoff)^2). */
  DRUDE,
  /** {@link SpectralDensity.PowerLaw}: Jb = strength w (w/cutoff)^(exponent - 1) exp(-w/cutoff). */
  POWER_LAW;

  /** Its name in a spec file. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All names. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(BathDensity::label).toList();
  }

  /** The kind with this name. */
  public static BathDensity named(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(label));
  }

  /** Whether a cutoff matters. */
  public boolean hasCutoff() {
    return this != FLAT;
  }

  SpectralDensity of(double strength, double cutoff, double exponent) {
    return switch (this) {
      case FLAT -> new SpectralDensity.Flat(strength);
      case OHMIC -> new SpectralDensity.Ohmic(strength, cutoff);
      case DRUDE -> new SpectralDensity.Drude(strength, cutoff);
      case POWER_LAW -> new SpectralDensity.PowerLaw(strength, exponent, cutoff);
    };
  }
}
