package coldwall.quantum.relaxation;

import static coldwall.testkit.Tolerances.ALGEBRAIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.quantum.contact.JumpRates;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import coldwall.testkit.ClosedForms;
import coldwall.testkit.SeededJunctions;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BathRelaxationTest {
  /** A dense eigenvalue solver errs by roundings of the largest entry. */
  private static final double DENSE = 1e-12;

  /** The same for a matrix that is not normal, relative to the smallest rate. */
  private static final double NOT_NORMAL = 1e-9;

  private static final Box BOX = new Box(Math.PI / Math.sqrt(2));
  private static final Particle PARTICLE = new Particle(1);

  private static Contact contact(QuantumWall wall, double temperature) {
    return new Contact(temperature, new ClassicalWall.Maxwell(1), wall);
  }

  private static BathRelaxation at(QuantumWall wall, double temperature, int levels) {
    return BathRelaxation.at(contact(wall, temperature), new Spectrum(PARTICLE, BOX, levels));
  }

  private static Offset<Double> relative(double tolerance, double expected) {
    return within(tolerance * expected);
  }

  /** exp(-(E_n - E_1)/T), index n - 1, with E_1 = 1. */
  private static double[] boltzmann(double temperature, int levels) {
    return IntStream.rangeClosed(1, levels)
        .mapToDouble(n -> n == 1 ? 1 : Math.exp((1 - n * n) / temperature))
        .toArray();
  }

  @ParameterizedTest
  @CsvSource({"0, 24", "0.004, 24", "0.05, 2", "1, 24", "5, 24", "300, 24", "1e9, 300"})
  void reset_relaxesPopulationsAtItsRate_andTheLowestCoherenceSlower(double t, int levels) {
    BathRelaxation found = at(new QuantumWall.Reset(0.3), t, levels);
    double[] weights = boltzmann(t, levels);
    double lowest = (weights[0] + weights[1]) / Arrays.stream(weights).sum();
    double full = 0.3 * (1 - lowest / 2);
    assertThat(found.populationGap()).isCloseTo(0.3, relative(ALGEBRAIC, 0.3));
    assertThat(found.lindbladianGap()).isCloseTo(full, relative(ALGEBRAIC, full));
  }

  @ParameterizedTest
  @CsvSource({"0, 24", "0.004, 24", "0.05, 2", "1, 24", "5, 24", "300, 24", "300, 80", "1e9, 60"})
  void metropolis_relaxesAsItsGroundStateEmpties(double t, int levels) {
    BathRelaxation found = at(new QuantumWall.Metropolis(0.3), t, levels);
    double[] weights = boltzmann(t, levels);
    double aboveSecond = Arrays.stream(weights).skip(2).sum();
    double aboveFirst = Arrays.stream(weights).skip(1).sum();
    double second = weights[1] > 0 ? 1 + aboveSecond / weights[1] : 1;
    double populations = 0.3 / levels * (1 + aboveFirst);
    double full = 0.3 / levels * (aboveFirst + second) / 2;
    assertThat(found.populationGap()).isCloseTo(populations, relative(ALGEBRAIC, populations));
    assertThat(found.lindbladianGap()).isCloseTo(full, relative(ALGEBRAIC, full));
  }

  @ParameterizedTest
  @CsvSource({
    "0.004, 24",
    "0.05, 2",
    "1, 24",
    "5, 24",
    "15.4, 40",
    "300, 24",
    "300, 120",
    "1e9, 400"
  })
  void wallFlux_relaxesByItsSecularEquation(double t, int levels) {
    double[] weights = boltzmann(t, levels);
    double root =
        bisect(
            1,
            2,
            mu ->
                IntStream.rangeClosed(1, levels)
                        .mapToDouble(n -> n * weights[n - 1] / (n - mu))
                        .sum()
                    > 0);
    double unit = 0.2 * Math.PI / BOX.length() / (2 * BOX.length());
    assertThat(at(new QuantumWall.WallFlux(0.2), t, levels).populationGap())
        .isCloseTo(root * unit, relative(ALGEBRAIC, root * unit));
  }

  private static double bisect(double low, double high, DoublePredicate above) {
    double middle = (low + high) / 2;
    if (middle == low || middle == high) {
      return middle;
    }
    return above.test(middle) ? bisect(low, middle, above) : bisect(middle, high, above);
  }

  /** Below E_1/25 an excitation has a weight below exp(-75). */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-300, 0.004, 0.04})
  void gaps_belowTheSmallestLevelGap_areThoseOfTheSecondLevelAlone(double t) {
    double length = BOX.length();
    double flux = 0.2 * 2 * Math.PI / length / (2 * length);
    double force = 0.3 * 4 * 4 / (length * length) * 3;
    assertGaps(at(new QuantumWall.Reset(0.3), t, 24), 0.3);
    assertGaps(at(new QuantumWall.Metropolis(0.3), t, 24), 0.3 / 24);
    assertGaps(at(new QuantumWall.WallFlux(0.2), t, 24), flux);
    assertGaps(at(new QuantumWall.WallForce(0.3), t, 24), force);
  }

  private static void assertGaps(BathRelaxation found, double populations) {
    assertThat(found.populationGap()).isCloseTo(populations, relative(ALGEBRAIC, populations));
    assertThat(found.lindbladianGap())
        .isCloseTo(populations / 2, relative(ALGEBRAIC, populations / 2));
  }

  /** From make_relaxation.py. */
  @ParameterizedTest
  @CsvSource({
    "wall-flux, 0.02, 10, 0.63661977236758134308",
    "wall-flux, 0.5, 12, 0.63504953366142092331",
    "wall-flux, 5, 24, 0.45252564550636250835",
    "wall-flux, 1e4, 12, 0.34059775483965872023",
    "wall-force, 0.02, 10, 9.7268336296644260586",
    "wall-force, 0.5, 12, 9.7768347618157393781",
    "wall-force, 0.5, 40, 9.7768347618157393781",
    "wall-force, 2, 16, 19.472980691900578378",
    "wall-force, 5, 24, 87.28501603895586213",
    "wall-force, 5, 400, 87.28501603895586213",
    "wall-force, 20, 40, 1761.1515783017768818",
    "wall-force, 100, 30, 81614.448190813171343",
    "wall-force, 1e4, 12, 5693613.2726463738203"
  })
  void populationGap_agreesWithSixtyDigitArithmetic(
      String bath, double t, int levels, double expected) {
    assertThat(at(ClosedForms.wall(bath, 1), t, levels).populationGap())
        .isCloseTo(expected, relative(ALGEBRAIC, expected));
  }

  /** Which decays last: a coherence below, the populations above these temperatures (in E_1). */
  @ParameterizedTest
  @CsvSource({"wall-flux, 15.4750, 15.4751", "wall-force, 2.7358, 2.7359"})
  void fullGap_ofHotBaths_isThatOfThePopulations(String bath, double below, double above) {
    QuantumWall wall = ClosedForms.wall(bath, 1);
    BathRelaxation cool = at(wall, below, 60);
    BathRelaxation warm = at(wall, above, 60);
    assertThat(cool.lindbladianGap()).isLessThan(cool.populationGap());
    assertThat(warm.lindbladianGap()).isEqualTo(warm.populationGap());
  }

  static Stream<Junction> seededJunctions() {
    return SeededJunctions.of(20260301, 120);
  }

  /** From 2 to this many, at random but always the same. */
  private static int levels(Junction junction, int most) {
    return 2 + Math.floorMod(Double.hashCode(junction.box().length()), most - 1);
  }

  @ParameterizedTest
  @MethodSource("seededJunctions")
  void fullGap_anywhere_isThatOfTheWholeSuperoperator(Junction junction) {
    int levels = levels(junction, 5);
    Spectrum spectrum = Spectrum.of(junction, levels);
    Contact contact = junction.hot();
    JumpRates rates = JumpRates.of(contact.quantumWall(), spectrum, contact.temperature());
    BathRelaxation found = BathRelaxation.at(contact, spectrum);
    // Energies only turn phases; of the size of the rates they leave the solver its digits.
    double[] energies =
        IntStream.rangeClosed(1, levels).mapToDouble(n -> found.populationGap() * n * n).toArray();
    double[] decays = new LindbladSuperoperator(rates, energies).decayRates();
    double tolerance = NOT_NORMAL * found.lindbladianGap();
    assertThat(decays[1]).as("one steady state, twice").isCloseTo(0, within(tolerance));
    assertThat(decays[2]).isCloseTo(found.lindbladianGap(), within(tolerance));
  }

  @ParameterizedTest
  @MethodSource("seededJunctions")
  void gaps_anywhere_obeyTheirBounds(Junction junction) {
    int levels = levels(junction, 60);
    Spectrum spectrum = Spectrum.of(junction, levels);
    BathRelaxation found = BathRelaxation.at(junction.cold(), spectrum);
    double rounded = 1 + ALGEBRAIC;
    assertThat(found.lindbladianGap())
        .isBetween(found.populationGap() / 2 / rounded, found.populationGap());
    RealMatrix symmetric = symmetrised(junction.cold(), spectrum);
    double[] values = new EigenDecompositionSymmetric(symmetric).getEigenvalues();
    Arrays.sort(values);
    assertThat(found.populationGap()).isCloseTo(values[1], within(DENSE * symmetric.getNorm1()));
  }

  private static RealMatrix symmetrised(Contact contact, Spectrum spectrum) {
    JumpRates rates = JumpRates.of(contact.quantumWall(), spectrum, contact.temperature());
    int levels = spectrum.levels();
    RealMatrix matrix = MatrixUtils.createRealMatrix(levels, levels);
    for (int n = 1; n <= levels; n++) {
      for (int m = 1; m <= levels; m++) {
        if (m != n) {
          double coupling = Math.sqrt(rates.rate(m, n)) * Math.sqrt(rates.rate(n, m));
          // The solver squares its entries, and fails if they underflow.
          matrix.setEntry(m - 1, n - 1, coupling < 1e-60 ? 0 : -coupling);
          matrix.addToEntry(n - 1, n - 1, rates.rate(m, n));
        }
      }
    }
    return matrix;
  }

  /** Powers of two cost no bits, unless a rate leaves the range of a double. */
  @ParameterizedTest
  @ValueSource(strings = {"reset", "metropolis", "wall-flux", "wall-force"})
  void gaps_ofWeakBaths_areProportionalToTheStrength(String bath) {
    for (double t : new double[] {0, 5}) {
      BathRelaxation unit = at(ClosedForms.wall(bath, 1), t, 24);
      BathRelaxation weak = at(ClosedForms.wall(bath, 0x1p-800), t, 24);
      assertThat(weak.populationGap()).isEqualTo(0x1p-800 * unit.populationGap());
      assertThat(weak.lindbladianGap()).isEqualTo(0x1p-800 * unit.lindbladianGap());
    }
  }

  @Test
  void gaps_ofAStrongBath_doNotOverflow() {
    BathRelaxation unit = at(new QuantumWall.WallForce(1), 5, 24);
    BathRelaxation strong = at(new QuantumWall.WallForce(0x1p900), 5, 24);
    assertThat(strong.populationGap()).isEqualTo(0x1p900 * unit.populationGap());
    assertThat(strong.lindbladianGap()).isEqualTo(0x1p900 * unit.lindbladianGap());
  }

  /** From the second level to the first (docs/PHYSICS.md 3.6). */
  private static double slowestJumpAtZero(QuantumWall wall, Spectrum spectrum) {
    double force = spectrum.wallForce(2, 1);
    return switch (wall) {
      case QuantumWall.Reset(double rate) -> rate;
      case QuantumWall.Metropolis(double rate) -> rate / spectrum.levels();
      case QuantumWall.WallFlux(double accommodation) ->
          accommodation * spectrum.speed(2) / (2 * spectrum.box().length());
      case QuantumWall.WallForce(double rate) -> rate * force * force * spectrum.gap(2, 1);
    };
  }

  @ParameterizedTest
  @CsvSource({"reset", "metropolis", "wall-flux", "wall-force"})
  void coldLimit_isWhatComesOutAtZero(String bath) {
    QuantumWall wall = ClosedForms.wall(bath, 0.3);
    for (double length : new double[] {0.2, 2.2, 40}) {
      Spectrum spectrum = new Spectrum(new Particle(1.7), new Box(length), 24);
      BathRelaxation limit = BathRelaxation.coldLimit(wall, spectrum);
      double closedForm = slowestJumpAtZero(wall, spectrum);
      assertThat(limit.populationGap()).isCloseTo(closedForm, relative(ALGEBRAIC, closedForm));
      assertThat(limit.lindbladianGap()).isEqualTo(limit.populationGap() / 2);
      BathRelaxation found = BathRelaxation.at(contact(wall, 0), spectrum);
      assertThat(found.populationGap())
          .isCloseTo(limit.populationGap(), relative(ALGEBRAIC, limit.populationGap()));
      assertThat(found.lindbladianGap())
          .isCloseTo(limit.lindbladianGap(), relative(ALGEBRAIC, limit.lindbladianGap()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "reset, 0.05",
    "reset, 30",
    "wall-flux, 0.05",
    "wall-flux, 0.7",
    "wall-flux, 30",
    "wall-force, 0.05",
    "wall-force, 0.7",
    "wall-force, 30"
  })
  void levels_areEnough(String bath, double temperature) {
    QuantumWall wall = ClosedForms.wall(bath, 0.3);
    int levels = BathRelaxation.levels(temperature, 1);
    BathRelaxation found = at(wall, temperature, levels);
    BathRelaxation more = at(wall, temperature, 2 * levels);
    assertThat(found.populationGap())
        .isCloseTo(more.populationGap(), relative(ALGEBRAIC, more.populationGap()));
    assertThat(found.lindbladianGap())
        .isCloseTo(more.lindbladianGap(), relative(ALGEBRAIC, more.lindbladianGap()));
  }

  @Test
  void levels_endAtTheMostThatAreKept() {
    assertThat(BathRelaxation.levels(0, 1)).isEqualTo(4);
    assertThat(BathRelaxation.levels(1, 1)).isEqualTo(13);
    assertThat(BathRelaxation.levels(60_000, 1)).isEqualTo(1989);
    assertThatThrownBy(() -> BathRelaxation.levels(61_000, 1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("2000");
  }
}
