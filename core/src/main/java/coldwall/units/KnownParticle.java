package coldwall.units;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Particles that can be called by name. Electron and proton have the masses of [CODATA2022], in kg;
 * the others are neutral atoms of one isotope with the masses of [AME2020], in u. The last digits
 * of all are uncertain by less than 1e-9 of the mass.
 */
public enum KnownParticle {
  ELECTRON("electron", "e", "1m_e"),
  PROTON("proton", "p", "1.67262192595e-24g"),
  /** The atom 1H, not the molecule H2. */
  HYDROGEN("hydrogen", "h1", "1.007825031898u"),
  /** The atom 2H; CODATA's deuteron is its nucleus. */
  DEUTERIUM("deuterium", "d", "2.014101777844u"),
  /** The atom; CODATA's helion is its nucleus. */
  HELIUM_3("helium-3", "he3", "3.01602932197u"),
  /** The atom; CODATA's alpha particle is its nucleus. */
  HELIUM_4("helium-4", "he4", "4.00260325413u"),
  /** The isotope neon-20, nine tenths of natural neon: one particle has no average mass. */
  NEON("neon", "ne20", "19.9924401753u"),
  /** The isotope argon-40, 99.6 % of natural argon. */
  ARGON("argon", "ar40", "39.96238312204u");

  private final String label;
  private final String symbol;
  private final String mass;

  KnownParticle(String label, String symbol, String mass) {
    this.label = label;
    this.symbol = symbol;
    this.mass = mass;
  }

  /** What it is called. */
  public String label() {
    return label;
  }

  /** A shorter name for it, which is understood as well. */
  public String symbol() {
    return symbol;
  }

  /** Its mass, the same as if the source's digits had been typed. */
  public Quantity mass() {
    return Quantity.parse(mass, Dimension.MASS).orElseThrow();
  }

  /** The particle of this name, if there is one. */
  public static Optional<KnownParticle> named(String label) {
    return Arrays.stream(values()).filter(particle -> particle.label.equals(label)).findFirst();
  }

  /** The name for each shorter one. */
  public static Map<String, String> symbols() {
    return Arrays.stream(values())
        .collect(Collectors.toMap(KnownParticle::symbol, KnownParticle::label));
  }

  /** All names. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(KnownParticle::label).toList();
  }
}
