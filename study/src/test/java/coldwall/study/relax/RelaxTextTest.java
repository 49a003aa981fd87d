package coldwall.study.relax;

import static coldwall.study.relax.MadeUpRelaxation.FIVE;
import static coldwall.study.relax.MadeUpRelaxation.NO_LAW;
import static coldwall.study.relax.MadeUpRelaxation.decay;
import static coldwall.study.relax.MadeUpRelaxation.law;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.classical.montecarlo.WallDecay;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence, of numbers that were made up. */
class RelaxTextTest {
  private static final double ANY = Double.POSITIVE_INFINITY;

  private static MadeUpRelaxation five(String flags) {
    return new MadeUpRelaxation(FIVE + flags);
  }

  private static RelaxText text(MadeUpRelaxation made) {
    return new RelaxText(made.result());
  }

  private static String paragraph(MadeUpRelaxation made, String start) {
    return text(made).paragraphs().stream()
        .filter(paragraph -> paragraph.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  /**
   * What was asked for; 0.29 to 1 of the largest energy, if it holds three temperatures; or all.
   */
  @ParameterizedTest
  @CsvSource({
    "'', 1 to 16",
    "--uniform 8, 1 to 16",
    "--uniform 3.4, 1 to 16",
    "--fit 2:8, 2 to 8",
    "--fit 1.5:100, 2 to 16"
  })
  void headline_hasTheMainRange(String flags, String range) {
    assertThat(text(five(flags)).headline())
        .isEqualTo(
            "A classical metropolis wall needs ever more collisions as T falls, N* ~ T^{-0.75} from "
                + range
                + "; the rates of the quantum baths are constant within 0.1 % up to T = 0.25"
                + " E_{1}.");
  }

  @ParameterizedTest
  @CsvSource({"3:5, 1 from 3 to 5", "100:200, 0 from 100 to 200"})
  void headline_withoutEnoughTemperatures_saysSo(String range, String count) {
    RelaxText text = text(five("--fit " + range));
    assertThat(text.headline())
        .startsWith(
            "Too few temperatures for a power law of N*: "
                + count
                + ", where a fit was asked for, and it needs 3; the rates");
    assertThat(text.paragraphs()).noneMatch(paragraph -> paragraph.contains("exponent "));
  }

  @Test
  void headline_withoutAnyBath_saysSo() {
    RelaxText text = text(five("").laws(NO_LAW, NO_LAW, NO_LAW, NO_LAW));
    assertThat(text.headline()).endsWith("from 1 to 16; no quantum bath could be solved.");
    assertThat(text.paragraphs())
        .hasSize(4)
        .noneMatch(paragraph -> paragraph.startsWith("Quantum baths"));
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "4"})
  void interruptedRun_isNotJudged(int rows) {
    RelaxText text = text(five("").rows(rows));
    assertThat(text.headline())
        .isEqualTo("Interrupted: " + rows + " of 5 temperatures are done, and nothing was judged.");
    assertThat(text.paragraphs()).isEmpty();
  }

  @Test
  void exponent_isExplainedWithItsRange() {
    assertThat(paragraph(five("--uniform 32 --fit 2:8"), "Uniform proposal"))
        .isEqualTo(
            "Uniform proposal up to E_{max} = 32: a straight line through ln N* at 3 temperatures"
                + " from 2 to 8 (0.0625 to 0.25 E_{max}) has the exponent -0.75 to rounding. N* has"
                + " no noise: the error is the scatter of a curve about a line. The local exponent"
                + " runs from -0.75 to -0.75 over that range.");
  }

  /** The range that was asked for is no further one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--uniform 16 | -0.75 (all).",
        "--uniform 16 --fit 2:8 | -0.75 (all).",
        "--uniform 160 | -0.75 (up to 0.1 E_{max}), -0.75 (all).",
        "--uniform 40 | -0.75 (up to 0.1 E_{max}), -0.75 (all)."
      })
  void exponents_ofOtherRanges_areListed(String flags, String expected) {
    assertThat(paragraph(five(flags), "The exponent depends"))
        .startsWith("The exponent depends on the range: " + expected);
  }

  @Test
  void exponentOfEveryRange_isItsOwn() {
    MadeUpRelaxation made = new MadeUpRelaxation("--temperature-log 0.01:1:41");
    // N* = 1/T + 1 is no power law.
    RelaxResult result =
        made.metropolis(temperature -> decay(1 / temperature + 1, 1 / (1 + temperature))).result();
    assertThat(result.fits())
        .extracting(RelaxResult.Fit::range)
        .containsExactly(
            "0.29 to 1 E_{max}",
            "0.1 to 0.29 E_{max}",
            "up to 0.1 E_{max}",
            "all",
            "up to d/5",
            "from d");
    assertThat(result.fits().subList(0, 3)).extracting(fit -> fit.exponent().value()).isSorted();
    assertThat(result.fits())
        .allSatisfy(fit -> {
          assertThat(fit.exponent().value()).isBetween(fit.atHighest(), fit.atLowest());
          assertThat(fit.atLowest()).isEqualTo(1 / (1 + fit.from()));
          assertThat(fit.atHighest()).isEqualTo(1 / (1 + fit.to()));
        });
  }

  @Test
  void maxwellWall_forgetsAtOnce_orInSomeCollisions() {
    assertThat(paragraph(five("--window 2"), "A window"))
        .startsWith("A window of half-width d = 2 relaxes slowest by rejection")
        .contains("A maxwell wall of accommodation 0.5 needs N* = 2 collisions, at every");
    assertThat(paragraph(five("--accommodation 1").maxwell(decay(0, Double.NaN)), "A window"))
        .contains("A maxwell wall of accommodation 1 thermalises at once, at every temperature.");
  }

  @Test
  void thirdLaw_namesEveryBathThatCouldBeSolved() {
    MadeUpRelaxation made =
        five("").laws(law(0.5, 0.25, -0.1), law(ANY, 1.5, 1e-13), NO_LAW, law(0.125, 0.75, 2));
    assertThat(paragraph(made, "Quantum baths"))
        .isEqualTo(
            "Quantum baths: the slowest rate at which populations decay (the population gap) is"
                + " within 0.1 % that of T → 0 up to T = 0.5 E_{1} (wall-flux), any T (reset), 0.125 E_{1} (wall-force); with"
                + " coherences, up to 0.25 E_{1} (wall-flux), 1.5 E_{1} (reset), 0.75 E_{1}"
                + " (wall-force). At the smallest level gap itself, T = 3 E_{1} = 3, the former"
                + " differs from its limit by -10 % (wall-flux), 0 (reset), 200 % (wall-force):"
                + " constant well below the gap, where excitation is exponentially rare. It"
                + " failed for metropolis.");
    assertThat(text(made).headline()).endsWith(" up to T = 0.125 E_{1}.");
    assertThat(paragraph(made, "At T = 0")).contains(" closed forms within 0.125 of their value");
  }

  private static Estimate off(double standardErrors) {
    return new Estimate(10 + standardErrors / 4, 0.25);
  }

  /** The chance of erfc(x/sqrt(2)) for one estimate, in all of them. */
  static Stream<Arguments> simulations() {
    return Stream.of(
        Arguments.of(off(1), Estimate.NONE, "10 estimates", "1 standard errors", "97.8 %"),
        Arguments.of(off(0.5), off(-2), "20 estimates", "2 standard errors", "60.6 %"),
        Arguments.of(off(-3), off(0), "20 estimates", "3 standard errors", "5.26 %"));
  }

  @ParameterizedTest
  @MethodSource("simulations")
  void simulation_isJudgedByItsWorstEstimate(
      Estimate byRest, Estimate byEnergy, String count, String worst, String chance) {
    WallDecay decay = MadeUpRelaxation.simulated(byRest, byEnergy);
    assertThat(paragraph(five("--particles 5000").metropolis(_ -> decay), "Simulated"))
        .isEqualTo(
            "Simulated with 5000 particles that start at rest: "
                + count
                + " of N*, from the share still at rest and from the mean energy, differ from the"
                + " computed N* by at most "
                + worst
                + "; chance alone does that in about "
                + chance
                + " of runs.");
  }

  @Test
  void nothingSimulated_isSaid() {
    assertThat(text(five("")).paragraphs().getLast()).isEqualTo("No collisions were simulated.");
  }

  @Test
  void siUnits_standBehindTemperaturesAndEnergies() {
    MadeUpRelaxation made =
        new MadeUpRelaxation("--length 1nm --temperature 1K,2K,4K --uniform 8K --fit 1K:4K")
            .units(UnitSystem.SI);
    assertThat(text(made).headline()).contains("N* ~ T^{-0.75} from 1 K to 4 K;");
    assertThat(paragraph(made, "Uniform"))
        .contains("E_{max} = k_{B} × 8 K:", "from 1 K to 4 K (0.125 to 0.5 E_{max})");
    assertThat(paragraph(made, "A window")).contains("d = k_{B} × 2 K");
    assertThat(paragraph(made, "Quantum")).matches(".*T = 3 E_\\{1} = [\\d.]+ k?K, the former.*");
    assertThat(List.of(text(made).headline())).noneMatch(words -> words.contains("k_{B}"));
  }
}
