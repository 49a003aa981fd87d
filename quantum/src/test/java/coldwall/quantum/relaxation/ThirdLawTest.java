package coldwall.quantum.relaxation;

import static coldwall.testkit.Tolerances.ALGEBRAIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import coldwall.system.WallLaw;
import java.util.function.DoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThirdLawTest {
  /** The next order of the expansions that give the expected temperatures. */
  private static final double NEXT_ORDER = 0.02;

  /** An end is where a difference of 1e-3 is met: known to roundings of a gap over that. */
  private static final double ENDS = 1e-9;

  private static final int LEVELS = 30;

  /** In a box with this E_1, with this coupling. */
  private static ThirdLaw law(String bath, double groundEnergy, double strength) {
    Box box = new Box(Math.PI / Math.sqrt(2 * groundEnergy));
    DoubleFunction<Spectrum> spectrum = _ -> new Spectrum(new Particle(1), box, LEVELS);
    QuantumWall wall =
        QuantumWall.laws().stream()
            .filter(law -> law.name().equals(bath))
            .map((WallLaw<QuantumWall> law) -> law.of(strength))
            .findFirst()
            .orElseThrow();
    return ThirdLaw.of(wall, spectrum);
  }

  /** exp(-3 E_1/T) = 1e-3, or half of that for wall-force; reset: exp(-8 E_1/T) = 1e-3. */
  @ParameterizedTest
  @CsvSource({
    "wall-flux, 0.43429, 0.43429",
    "reset, Infinity, 1.158",
    "metropolis, 0.43429, 0.43429",
    "wall-force, 0.39470, 0.39470"
  })
  void ends_areThoseOfTheFirstExcitation(String bath, double populations, double coherences) {
    ThirdLaw law = law(bath, 1, 1);
    if (Double.isInfinite(populations)) {
      assertThat(law.populationEnd()).isEqualTo(populations);
    } else {
      assertThat(law.populationEnd()).isCloseTo(populations, within(NEXT_ORDER * populations));
    }
    assertThat(law.lindbladianEnd()).isCloseTo(coherences, within(NEXT_ORDER * coherences));
    assertThat(law.end()).isEqualTo(Math.min(law.populationEnd(), law.lindbladianEnd()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wall-flux", "reset", "metropolis", "wall-force"})
  void gapsAtZero_areTheClosedForms(String bath) {
    assertThat(law(bath, 1, 1).error()).isLessThan(ALGEBRAIC);
  }

  /** Temperatures go as E_1, and the coupling is a common factor. */
  @ParameterizedTest
  @ValueSource(strings = {"wall-flux", "reset", "metropolis", "wall-force"})
  void everything_scalesWithTheGroundEnergy(String bath) {
    ThirdLaw one = law(bath, 1, 1);
    ThirdLaw other = law(bath, 4, 0.5);
    assertThat(other.lindbladianEnd() / one.lindbladianEnd()).isCloseTo(4, within(ENDS));
    assertThat(other.atLevelGap()).isCloseTo(one.atLevelGap(), within(ALGEBRAIC));
  }
}
