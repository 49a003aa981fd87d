package coldwall.units;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Particles that can be called by name. Electron and proton have the masses of [CODATA2022], in kg;
 * the others are neutral atoms of one isotope with the masses of [AME2020], in u. The last digits
 * of all are uncertain by less than 1e-9 of the mass.
 */
public enum KnownParticle {
  ELECTRON("electron", "1m_e"),
  PROTON("proton", "1.67262192595e-24g"),
  /** The atom 1H, not the molecule H2. */
  HYDROGEN("hydrogen", "1.007825031898u"),
  /** The atom; CODATA's helion is its nucleus. */
  HELIUM_3("helium-3", "3.01602932197u"),
  /** The atom; CODATA's alpha particle is its nucleus. */
  HELIUM_4("helium-4", "4.00260325413u"),
  /** The isotope neon-20, nine tenths of natural neon: one particle has no average mass. */
  NEON("neon", "19.9924401753u");

  private final String label;
  private final String mass;

  KnownParticle(String label, String mass) {
    this.label = label;
    this.mass = mass;
  }

  /** What it is called. */
  public String label() {
    return label;
  }

  /** Its mass, the same as if the source's digits had been typed. */
  public Quantity mass() {
    return Quantity.parse(mass, Dimension.MASS).orElseThrow();
  }

  /** The particle of this name, if there is one. */
  public static Optional<KnownParticle> named(String label) {
    return Arrays.stream(values()).filter(particle -> particle.label.equals(label)).findFirst();
  }

  /** All names. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(KnownParticle::label).toList();
  }
}
