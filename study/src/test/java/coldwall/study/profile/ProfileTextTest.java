package coldwall.study.profile;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.classical.Rest;
import coldwall.study.curve.Thermality;
import coldwall.study.profile.ProfileResult.Classical;
import coldwall.study.profile.ProfileResult.Quantum;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence, of numbers that were made up. */
class ProfileTextTest {

  private static ProfileText text(@Nullable Classical classical, @Nullable Quantum quantum) {
    return new ProfileText(MadeUp.result(classical, quantum));
  }

  /** The distributions differ by half the sum of all differences, what is below the levels too. */
  static Stream<Arguments> comparisons() {
    return Stream.of(
        Arguments.of(
            MadeUp.flying(0.05, 0.7, 0.25, 0),
            "Classical and quantum particle are nearly alike: level by level, their distributions"
                + " differ by 5 %."),
        Arguments.of(
            MadeUp.flying(0.5, 0.3, 0.2, 0),
            "Classical and quantum particle differ: level by level, their distributions differ by"
                + " 50 %; classically 50 % of the time is spent below E_{1}/4, where there is no"
                + " quantum state."),
        Arguments.of(
            MadeUp.flying(0.005, 0.25, 0.745, 0),
            "Classical and quantum particle differ: level by level, their distributions differ by"
                + " 50 %."),
        Arguments.of(
            MadeUp.classical(Rest.NONE, MadeUp.MIXTURE, MadeUp.shares(0.02, 0.15, 0.6, 0.25, 0)),
            "Classical and quantum particle are nearly alike: level by level, their distributions"
                + " differ by 15(4) %."),
        Arguments.of(
            MadeUp.classical(Rest.NONE, MadeUp.MIXTURE, MadeUp.shares(0.005, 0.15, 0.6, 0.25, 0)),
            "Classical and quantum particle differ: level by level, their distributions differ by"
                + " 15.0(10) %; classically 15.0(5) % of the time is spent below E_{1}/4, where"
                + " there is no quantum state."));
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void headline_comparesBoth_asFarAsErrorsAllow(Classical classical, String expected) {
    assertThat(text(classical, MadeUp.quantum(0.75, 0.25)).headline()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "HOT_WALL, is at rest at the hot wall",
    "COLD_WALL, is at rest at the cold wall",
    "EITHER_WALL, is at rest at one of the walls",
    "SINKING, loses its last energy in ever slower flights"
  })
  void headline_saysHowTheClassicalParticleEnds(Rest rest, String words) {
    assertThat(text(MadeUp.resting(rest), null).headline())
        .isEqualTo("The classical particle has the kinetic temperature 0: it " + words + ".");
    assertThat(text(MadeUp.resting(rest), MadeUp.quantum(0.75, 0.25)).headline())
        .isEqualTo(
            "The classical particle "
                + words
                + " and has no energy; the quantum particle keeps the mean energy 1.75 E_{1}.");
  }

  @Test
  void headline_ofOneMechanics_isItsEnergy() {
    assertThat(text(MadeUp.flying(1, 0, 0, 0), null).headline())
        .isEqualTo("The classical particle has the kinetic temperature 2 at every x.");
    assertThat(text(null, MadeUp.quantum(0.75, 0.25)).headline())
        .isEqualTo(
            "The quantum particle has the mean energy 1.75 E_{1}; its ground state holds 75 %.");
  }

  @Test
  void nothingSolved_isAllThatIsSaid() {
    assertThat(new ProfileText(MadeUp.nothing()).text())
        .isEqualTo("Interrupted: not everything was computed, and nothing was judged.");
    assertThat(new ProfileText(MadeUp.nothing()).sentences()).isEmpty();
  }

  @Test
  void flyingParticle_isDescribedByItsFlights() {
    assertThat(text(MadeUp.flying(0.25, 0.5, 0.25, 0), null).sentences().getFirst())
        .isEqualTo(
            "Classical (maxwell): it crosses the box at constant speed, so it is equally often at"
                + " every x, and its kinetic temperature m⟨v^{2}⟩ is 2 at every x: nothing inside"
                + " the box says which end is hot. It leaves the hot wall with 4 and the cold wall"
                + " with 1 on average. At 0.5 round trips a unit of time it carries J = 3.");
  }

  /** hbar^2/(m_e nm^2) is k_B times 884.3 K. */
  @Test
  void siUnits_standBehindEveryQuantity() {
    ProfileResult result =
        MadeUp.result(UnitSystem.SI, MadeUp.flying(0.25, 0.5, 0.25, 0), MadeUp.quantum(0.75, 0.25));
    List<String> sentences = new ProfileText(result).sentences();
    assertThat(sentences.getFirst())
        .contains(" is 1.769 kK at every x: ")
        .endsWith(
            "It leaves the hot wall with 3.537 kK and the cold wall with 884.3 K on average (over"
                + " k_{B}). At 5.788e13 /s round trips it carries J = 4.24 µW.");
    assertThat(sentences.get(1)).endsWith(" J = 2.827 µW.");
  }

  @ParameterizedTest
  @EnumSource(
      value = Rest.class,
      names = {"HOT_WALL", "COLD_WALL", "EITHER_WALL"})
  void restingParticle_isASinglePoint_withoutEnergiesToJudge(Rest rest) {
    List<String> sentences = text(MadeUp.resting(rest), null).sentences();
    assertThat(sentences).hasSize(2);
    assertThat(sentences.getFirst())
        .startsWith("Classical (maxwell): it is at rest at ")
        .endsWith(
            ", which sent it off with no speed at all. Its density is a single point there, and J ="
                + " 0.");
  }

  @Test
  void sinkingParticle_hasNoSteadyState() {
    assertThat(text(MadeUp.resting(Rest.SINKING), null).sentences().getFirst())
        .contains("sinks towards E = 0 for ever")
        .endsWith("There is no steady state to show.");
  }

  /** In level 1 alone the density is 2 sin(pi x/L)^2, and the local energy E_1 everywhere. */
  @Test
  void quantumParticle_isDescribedInTheMiddleAndAtTheWalls() {
    assertThat(text(null, MadeUp.quantum(1, 0)).sentences().getFirst())
        .startsWith("Quantum (wall-flux, 2 levels): the mean energy is 1 E_{1}, ")
        .endsWith(
            "in the middle its density is 2 times the uniform one, and its kinetic temperature is 2"
                + " there and 2 at the walls. It carries J = 2.");
  }

  private static Thermality equal(double distance, double uncertainty) {
    return new Thermality(
        Estimate.exact(1), distance, distance, distance, 1, Double.NaN, Double.NaN, uncertainty);
  }

  private static Thermality mixed(double toMixture, double uncertainty) {
    return new Thermality(Estimate.exact(2), 0.75, 0.25, 0.125, 1.5, 0.25, toMixture, uncertainty);
  }

  static Stream<Arguments> thermalities() {
    String baths = "their total variation distance to the thermal state of both baths is ";
    String nearest =
        "their mean is that of the temperature 2, but they are thermal at no temperature. The total"
            + " variation distance is 0.75 to the thermal state of the hot bath, 0.25 to that of"
            + " the cold bath and 0.125 to the nearest one, at 1.5";
    String mixture = "; they are a mixture of the two baths' thermal states, 25 % hot.";
    return Stream.of(
        Arguments.of(equal(1e-14, 0), baths + "0."),
        Arguments.of(equal(1e-12, 0), baths + "1e-12."),
        Arguments.of(equal(0.02, 0.01), baths + "0.02 (sampling alone brings about 0.01)."),
        Arguments.of(mixed(0, 0), nearest + mixture),
        Arguments.of(mixed(0.02, 0.01), nearest + " (sampling alone brings about 0.01)" + mixture),
        Arguments.of(
            mixed(0.04, 0.01),
            nearest
                + " (sampling alone brings about 0.01); the best mixture of the two baths' thermal"
                + " states, 25 % hot, is at 0.04."));
  }

  @ParameterizedTest
  @MethodSource("thermalities")
  void distributions_areComparedWithThermalOnes(Thermality thermality, String expected) {
    assertThat(text(MadeUp.flying(thermality), null).sentences())
        .contains("The classical energies: " + expected);
    assertThat(text(null, MadeUp.quantum(thermality, 0.75, 0.25)).sentences())
        .contains("The quantum populations: " + expected);
  }

  @Test
  void scales_closeTheText() {
    assertThat(text(MadeUp.flying(1, 0, 0, 0), MadeUp.quantum(0.75, 0.25)).text())
        .endsWith(
            "The scales: E_1 = 1, crossover temperature E_2 - E_1 = 3, T_h = 4 = 4 E_1, T_c = 1 = 1"
                + " E_1.");
  }
}
