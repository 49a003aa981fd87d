package coldwall.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.system.Box;
import coldwall.system.Particle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  /** The published figures have four or five digits. */
  private static final double PUBLISHED = 2e-4;

  /** Masses in kg are uncertain by 3e-10, and so are ratios made of them. */
  private static final double RATIO = 1e-9;

  /** 79 eV bind the electrons of helium-4, of 3.7 GeV; 13.6 eV that of hydrogen, of 0.9 GeV. */
  private static final double BINDING = 3e-8;

  /** [CODATA2022], in kg. */
  private static final double HELION = 5.0064127862e-27;

  /** [CODATA2022], in kg. */
  private static final double ALPHA_PARTICLE = 6.6446573450e-27;

  /** A few roundings. */
  private static final double ROUNDED = 1e-15;

  private static double kelvins(double natural) {
    return UnitSystem.SI.fromNatural(Dimension.TEMPERATURE, natural);
  }

  private static double natural(String text, Dimension dimension) {
    return Quantity.parse(text, dimension).orElseThrow().natural();
  }

  @ParameterizedTest
  @CsvSource({"10nm, 1m_e, 43.64", "100nm, 1 m_e, 0.4364", "1nm, 4.002603u, 0.5981"})
  void groundEnergy_inSi_agreesWithPublishedScales(String length, String mass, double expected) {
    double energy =
        new Box(natural(length, Dimension.LENGTH))
            .groundEnergy(new Particle(natural(mass, Dimension.MASS)));
    assertThat(kelvins(energy)).isCloseTo(expected, within(PUBLISHED * expected));
  }

  @Test
  void power_inSi_agreesWithTheMaxwellFormulaInWatts() {
    // electron, 100 nm, 1 K and 0.25 K: J = sqrt(2 k_B^3/(pi m)) / L sqrt(Th Tc)(sqrt Th - sqrt Tc)
    double expected = 1.0722e-13;
    double hot = natural("1K", Dimension.TEMPERATURE);
    double cold = natural("0.25K", Dimension.TEMPERATURE);
    double current =
        Math.sqrt(2 / Math.PI)
            / natural("100nm", Dimension.LENGTH)
            * Math.sqrt(hot * cold)
            * (Math.sqrt(hot) - Math.sqrt(cold));
    assertThat(UnitSystem.SI.fromNatural(Dimension.POWER, current))
        .isCloseTo(expected, within(PUBLISHED * expected));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "-3, -3",
    "1e-3, 0.001",
    "300K, 300",
    "20 mK, 0.02",
    "1.5e2µK, 1.5e-4",
    ".5kK, 500",
    "3qK, 3e-30",
    "3rK, 3e-27",
    "3yK, 3e-24",
    "3zK, 3e-21",
    "3μK, 3e-6",
    "3PK, 3e15",
    "3EK, 3e18",
    "3ZK, 3e21",
    "3YK, 3e24",
    "3RK, 3e27",
    "3QK, 3e30"
  })
  void quantity_isReadAsTyped(String text, double expected) {
    Quantity quantity = Quantity.parse(text, Dimension.TEMPERATURE).orElseThrow();
    assertThat(quantity.value()).isEqualTo(expected);
    assertThat(quantity.hasUnit()).isEqualTo(text.endsWith("K"));
  }

  /** e/k_B = 11604.518121550082... K/eV, both exact [CODATA2022]; by hand, to 20 digits. */
  @ParameterizedTest
  @CsvSource({
    "TEMPERATURE, 10meV, 116.04518121550082",
    "TEMPERATURE, 50ueV, 0.5802259060775041",
    "TEMPERATURE, 50µeV, 0.5802259060775041",
    "ENERGY, 50μeV, 8.01088317e-24",
    "LENGTH, 5Å, 5e-10",
    "LENGTH, 5\u212b, 5e-10",
    "LENGTH, 5A\u030a, 5e-10",
    "LENGTH, 5 angstrom, 5e-10",
    "MASS, 0.067me, 6.103287088313e-32",
    "MASS, 0.067m_e, 6.103287088313e-32",
    "MASS, 2Da, 3.32107813784e-27"
  })
  void unit_isWorthWhatItsSourceSays(Dimension dimension, String text, double expected) {
    assertThat(Quantity.parse(text, dimension).orElseThrow().value())
        .isCloseTo(expected, within(ROUNDED * expected));
  }

  @Test
  void numbersAreReadWithEveryPrefixTheyAreWrittenWith() {
    Display display = new Display(UnitSystem.SI);
    for (int power = -33; power <= 33; power++) {
      for (Dimension dimension : List.of(Dimension.POWER, Dimension.LENGTH)) {
        double value = 2.5 * StrictMath.pow(10, power);
        String shown = display.text(dimension, UnitSystem.SI.toNatural(dimension, value));
        assertThat(Quantity.parse(shown, dimension).orElseThrow().value())
            .as(shown)
            .isCloseTo(value, within(ROUNDED * value));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nan", "inf", "Infinity", "5m", "5KK", "K", "1e", "1,5", "0x10", "--5"})
  void quantity_notUnderstood_isEmpty(String text) {
    assertThat(Quantity.parse(text, Dimension.TEMPERATURE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.0722e-13, 107.2 fW",
    "2, 2 W",
    "0, 0 W",
    "999.94, 999.9 W",
    "999.96, 1 kW",
    "3.2e-21, 3.2 zW",
    "9.99996e-19, 1 aW",
    "4.294e-9, 4.294 nW",
    "1.0043e-12, 1.004 pW",
    "-7.788e-13, -778.8 fW",
    "1000, 1 kW",
    "1.5e4, 15 kW",
    "1e30, 1 QW",
    "1e-33, 0.001 qW",
    "Infinity, -"
  })
  void display_choosesAPrefix(double watts, String expected) {
    double natural = UnitSystem.SI.toNatural(Dimension.POWER, watts);
    assertThat(new Display(UnitSystem.SI).text(Dimension.POWER, natural)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "300, 300 K",
    "1.794, 1.794 K",
    "0.99999999, 1 K",
    "0.0436, 43.6 mK",
    "2e-6, 2 µK",
    "5.5e-10, 550 pK",
    "12345, 12.34 kK"
  })
  void display_ofTemperatures_choosesAPrefix(double kelvins, String expected) {
    double natural = UnitSystem.SI.toNatural(Dimension.TEMPERATURE, kelvins);
    assertThat(new Display(UnitSystem.SI).text(Dimension.TEMPERATURE, natural)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0.25, 0.25",
    "1e-300, 1e-300",
    "123456, 123500",
    "1e6, 1e6",
    "0.0001, 0.0001",
    "-0.001, -0.001",
    "1e30, 1e30",
    "2.5e-7, 2.5e-7",
    "1e-6, 1e-6",
    "NaN, -"
  })
  void display_number_hasFourDigits(double value, String expected) {
    assertThat(Display.number(value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100 %",
    "0.0995, 9.95 %",
    "0.9996, 100 %",
    "0.0008712, 0.0871 %",
    "0, 0 %",
    "NaN, -"
  })
  void display_percent_isRounded(double share, String expected) {
    assertThat(Display.percent(share)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void examples_ofUnits_areUnderstood(Dimension dimension) {
    for (String example : Quantity.examples(dimension).split(" or ", -1)) {
      Quantity quantity = Quantity.parse(example, dimension).orElseThrow();
      assertThat(quantity.hasUnit()).isEqualTo(dimension != Dimension.DIMENSIONLESS);
      assertThat(quantity.value()).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void pattern_matchesWhatIsRead(Dimension dimension) {
    String pattern = Quantity.pattern(dimension);
    List<String> texts =
        List.of(
            "5",
            "-3.",
            ".5e-7",
            "1e123456",
            "1,5",
            "",
            "K",
            "nan",
            "10nm",
            "300 K",
            "20mK",
            "1m_e",
            "4.0026u",
            "1e12/s",
            "1THz",
            "1e20/N^2",
            "1k/s",
            "2µ/N^2",
            "10meV",
            "5KK",
            "5xK",
            "1 W/K",
            "3W");
    for (String text : texts) {
      assertThat(text.matches(pattern))
          .as("%s as %s", text, dimension)
          .isEqualTo(Quantity.parse(text, dimension).isPresent());
    }
  }

  @Test
  void longTexts_areReadOrRefusedAtOnce() {
    String blanks = " ".repeat(100_000);
    assertThat(Quantity.parse("5" + blanks + "K", Dimension.TEMPERATURE)).isPresent();
    assertThat(Quantity.parse("5 x" + blanks + "\ny", Dimension.TEMPERATURE)).isEmpty();
    assertThat(Quantity.parse("1".repeat(100_000) + "\n\n/", Dimension.RATE)).isEmpty();
  }

  @Test
  void particles_haveTheMassesOfTheirSources() {
    // Ratios of [CODATA2022]: proton and electron; the atoms in u are their own source's digits.
    double proton = KnownParticle.PROTON.mass().value();
    assertThat(proton / KnownParticle.ELECTRON.mass().value())
        .isCloseTo(1836.152673426, within(RATIO * 1836));
    assertThat(proton / Constants.ATOMIC_MASS).isCloseTo(1.0072764665789, within(RATIO));
    assertThat(KnownParticle.ELECTRON.mass().natural()).isEqualTo(1);
    assertThat(KnownParticle.HELIUM_4.mass())
        .isEqualTo(Quantity.parse("4.00260325413u", Dimension.MASS).orElseThrow());
    // An atom is its nucleus and its electrons, less a binding energy of some 1e-8 of its mass.
    double electrons = 2 * Constants.ELECTRON_MASS;
    assertThat(KnownParticle.HELIUM_3.mass().value())
        .isCloseTo(HELION + electrons, within(BINDING * HELION));
    assertThat(KnownParticle.HELIUM_4.mass().value())
        .isCloseTo(ALPHA_PARTICLE + electrons, within(BINDING * ALPHA_PARTICLE));
    assertThat(KnownParticle.HYDROGEN.mass().value())
        .isCloseTo(proton + Constants.ELECTRON_MASS, within(BINDING * proton));
    // The deuteron's mass in u is [CODATA2022].
    assertThat(KnownParticle.DEUTERIUM.mass().value())
        .isCloseTo(
            2.013553212544 * Constants.ATOMIC_MASS + Constants.ELECTRON_MASS,
            within(BINDING * 2 * proton));
    assertThat(KnownParticle.ARGON.mass().value() / Constants.ATOMIC_MASS)
        .isCloseTo(40, within(0.04));
    assertThat(KnownParticle.NEON.mass().value() / Constants.ATOMIC_MASS)
        .isCloseTo(20, within(0.01));
  }

  @Test
  void particles_areFoundByName() {
    assertThat(KnownParticle.symbols()).containsEntry("he4", "helium-4").hasSize(8);
    for (String label : KnownParticle.labels()) {
      assertThat(KnownParticle.named(label).orElseThrow().label()).isEqualTo(label);
      assertThat(KnownParticle.named(label).orElseThrow().mass().hasUnit()).isTrue();
    }
    assertThat(KnownParticle.named("Electron")).isEmpty();
  }

  @Test
  void labels_areThoseOfTheCommandLineAndOfSentences() {
    assertThat(UnitSystem.SI.label()).isEqualTo("si");
    assertThat(UnitSystem.NATURAL.label()).isEqualTo("natural");
    assertThat(Dimension.INVERSE_FORCE_SQUARED.label()).isEqualTo("inverse force squared");
  }

  @Test
  void naturalUnits_changeNothing() {
    for (Dimension dimension : Dimension.values()) {
      assertThat(UnitSystem.NATURAL.fromNatural(dimension, 1.25)).isEqualTo(1.25);
      assertThat(UnitSystem.NATURAL.symbol(dimension)).isEmpty();
    }
  }

  /** Errors by the rule of the Particle Data Group (Review of Particle Physics, 5.3). */
  @ParameterizedTest
  @CsvSource({
    "0.827, 0.119, 0.83(12)",
    "0.827, 0.367, 0.8(4)",
    "0.827, 0.0968, 0.83(10)",
    "1.2512, 0.005, 1.251(5)",
    "1.2512, 0.0355, 1.25(4)",
    "-1.2512, 0.0354, -1.251(35)",
    "1.251234e-13, 5e-16, 1.251(5)e-13",
    "123.456, 2.5, 123.5(25)",
    "1234567, 250, 1.23457(25)e6",
    "1234.5, 250, 1.23(25)e3",
    "0.2, 3.7, 0.2 ± 3.7",
    "9.9996, 0.02, 10.000(20)",
    "2, 1e-16, 2",
    "2, Infinity, 2",
    "2, NaN, 2",
    "NaN, NaN, -",
    "0, 0, 0"
  })
  void errors_standInTheLastDigits(double value, double error, String expected) {
    assertThat(Display.number(new Estimate(value, error))).isEqualTo(expected);
  }

  @Test
  void errors_shareTheUnitOfTheirNumber() {
    Display si = new Display(UnitSystem.SI);
    double watt = UnitSystem.SI.toNatural(Dimension.POWER, 1);
    assertThat(si.text(Dimension.POWER, new Estimate(1.2512e-13 * watt, 5e-16 * watt)))
        .isEqualTo("125.1(5) fW");
    assertThat(si.text(Dimension.POWER, new Estimate(2e-3 * watt, 40e-3 * watt)))
        .isEqualTo("2 mW ± 40 mW");
    assertThat(Display.percent(new Estimate(0.2687, 3.71))).isEqualTo("26.87 % ± 371 %");
    assertThat(Display.percent(new Estimate(0.15, 0.04))).isEqualTo("15(4) %");
  }
}
