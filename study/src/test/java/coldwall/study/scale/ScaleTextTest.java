package coldwall.study.scale;

import static coldwall.study.scale.InventedScaling.findings;
import static coldwall.study.scale.InventedScaling.powers;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.frame.Findings;
import coldwall.study.Studying;
import coldwall.study.scale.InventedScaling.Currents;
import coldwall.system.QuantumWall;
import coldwall.units.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of made-up currents. */
class ScaleTextTest {
  private static final String LENGTHS = "--length 1,2,3,40,50,60 ";

  private static String headline(String flags, Currents currents) {
    return findings(LENGTHS + flags, currents).report().headline();
  }

  private static List<String> paragraphs(String flags, Currents currents) {
    return findings(LENGTHS + flags, currents).report().paragraphs();
  }

  private static String words(String flags, Currents currents) {
    return String.join(" ", paragraphs(flags, currents));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | goes as 1/L within 1 % of the exponent from L = 1 (T = 1.013 E_{1}) on",
        "-1.009 | goes as 1/L within 1 % of the exponent from L = 1 (T = 1.013 E_{1}) on",
        "-1.011 | does not go as 1/L within 1 % of the exponent anywhere on this range",
        "2 | does not go as 1/L within 1 % of the exponent anywhere on this range"
      })
  void headline_saysWhereTheQuantumLawHolds(double exponent, String behaviour) {
    assertThat(headline("--classical none", powers(-1, exponent, -1)))
        .isEqualTo("The quantum current (wall-flux) " + behaviour + ".");
  }

  /** What was not solved is not determined, and no "no". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | 45 | goes as 1/L within 1 % of the exponent from L = 1 (T = 1.013 E_{1}) on, as far as"
            + " it was solved, up to L = 3 (T = 9.119 E_{1}); beyond, it is not determined",
        "-2 | 45 | does not go as 1/L within 1 % of the exponent anywhere on this range, as far as it"
            + " was solved, up to L = 3 (T = 9.119 E_{1}); beyond, it is not determined",
        "-2 | 2.5 | was not solved at enough lengths to tell whether it goes as 1/L"
      })
  void headline_doesNotJudgeWhatWasNotSolved(double exponent, double last, String behaviour) {
    Currents failing =
        (_, length) -> length < last ? Estimate.exact(Math.pow(length, exponent)) : Estimate.NONE;
    assertThat(headline("--classical none", failing))
        .isEqualTo("The quantum current (wall-flux) " + behaviour + ".");
  }

  /** ln J = -l + 0.1 (l - 1)^2, l = ln L: an exponent of -1 at L = e only. */
  @Test
  void exponentThatPassesBy_isNotNever() {
    Currents passing =
        (_, length) -> {
          double log = Math.log(length) - 1;
          return Estimate.exact(Math.exp(-log + 0.1 * log * log));
        };
    assertThat(
            findings("--length-log 1:7.38905609893065:21 --classical none", passing)
                .report()
                .headline())
        .contains("passes an exponent of -1 but does not stay within 1 % of it: at L = 7.389")
        .endsWith("it is -0.8.");
  }

  @Test
  void headline_saysBothMechanics() {
    assertThat(headline("", powers(-2, -1, -1)))
        .startsWith("The classical current (maxwell) goes as L^{p}, p = -2")
        .endsWith(
            "; the quantum current (wall-flux) goes as 1/L within 1 % of the exponent from"
                + " L = 1 (T = 1.013 E_{1}) on.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NaN | 9 | could not be computed",
        "0 | 9 | is 0 at every length",
        "0 | 50 | differs from 0 at one length only, from which no exponent follows",
        "NaN | 50 | differs from 0 at one length only, from which no exponent follows"
      })
  void headline_saysWhyThereIsNoExponent(double below, double length, String behaviour) {
    double from = length == 9 ? Double.POSITIVE_INFINITY : length + 1;
    Currents currents = (_, at) -> Estimate.exact(at < from ? below : 1);
    assertThat(headline("", currents))
        .isEqualTo(
            "The classical current (maxwell) "
                + behaviour
                + "; the quantum current (wall-flux) "
                + behaviour
                + ".");
  }

  /** In boxes so short that the quantum currents underflow there are zeros beside the rest. */
  @Test
  void tooFewCurrentsAboveZero_areNotJudged() {
    Findings findings = Studying.run(LengthScaling.KIND, "--length 0.04,0.05,1,2");
    assertThat(findings.report().paragraphs())
        .hasSize(2)
        .noneMatch(text -> text.startsWith("Quantum") || text.startsWith("Other baths"));
    assertThat(findings.report().headline()).contains("quantum current (wall-flux) does not go");
  }

  @Test
  void oneLength_hasNoExponent() {
    Findings findings = Studying.run(LengthScaling.KIND, "--length 2");
    assertThat(findings.report().headline())
        .contains("The classical current (maxwell) differs from 0 at one length only")
        .contains("the quantum current (wall-flux) differs from 0 at one length only");
  }

  @Test
  void classicalParagraph_saysWhetherTheLawIsExact() {
    assertThat(paragraphs("--quantum none", powers(-1, 0, 0)))
        .singleElement()
        .asString()
        .startsWith("Classical (maxwell, exact): exponent -1")
        .contains("over 6 lengths; J L varies by ")
        .endsWith(
            "The law is exact: a wall knows energies only, and L enters through the time of"
                + " flight alone.");
    assertThat(words("--quantum none", powers(-2, 0, 0)))
        .contains("J L varies by 0.9833 of its value.")
        .doesNotContain("The law is exact");
  }

  @Test
  void sampledParagraph_saysHowWellTheErrorsFit() {
    Currents sampled = (_, length) -> new Estimate(1 / length, 0.01 / length);
    assertThat(words("--quantum none --method monte-carlo", sampled))
        .startsWith("Classical (maxwell, monte-carlo): exponent -1.000")
        .contains("from the errors of the simulated currents (chi squared per degree of freedom ")
        .doesNotContain("The law is exact");
  }

  @Test
  void quantumParagraphs_giveTheFitsAndTheShortestBox() {
    List<String> paragraphs = paragraphs("--classical none", powers(0, -2, -1));
    assertThat(paragraphs.getFirst())
        .startsWith("Quantum (wall-flux): exponent -2")
        .contains(" (all), -2")
        .contains(" (T < 10 E_{1}), -2")
        .contains(" (T > 1000 E_{1}), T being that of the hotter bath")
        .endsWith("It does not go as 1/L within 1 % of the exponent anywhere on this range.");
    assertThat(paragraphs.get(1))
        .startsWith(
            "In the shortest box, L = 1 (T = 1.013 E_{1}), J L is 6000 % of what it is in"
                + " the longest, L = 60 (T = 3648 E_{1}), and the local exponents are -2 and -2.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reset | scaled | Quantum (reset, rate scaled as 1/L): exponent",
        "reset | fixed | Quantum (reset, rate fixed): exponent",
        "metropolis | fixed | Quantum (metropolis, rate fixed): exponent",
        "wall-flux | fixed | Quantum (wall-flux): exponent",
        "wall-force | scaled | Quantum (wall-force): exponent"
      })
  void rule_isSaidOfBathsWithAFreeRate(String bath, String rates, String start) {
    String flags = "--classical none --quantum " + bath + " --rates " + rates;
    assertThat(paragraphs(flags, powers(0, -1, -1)).getFirst()).startsWith(start);
  }

  @ParameterizedTest
  @CsvSource({"wall-flux, 0, true", "wall-flux, 1, false", "reset, 0, false"})
  void coldestBath_isExplainedIfItCountsCollisions(String bath, double cold, boolean explained) {
    String flags = "--classical none --quantum " + bath + " --cold " + cold;
    String sentence =
        "With a wall-flux bath at T = 0 the current goes as 1/L^{2} in long boxes: the particle"
            + " waits in the ground state";
    assertThat(words(flags, powers(0, -2, -1)).contains(sentence)).isEqualTo(explained);
  }

  /** A reset by the other bath takes the particle out of the ground state at its own rate. */
  @Test
  void coldestBath_besideOneThatDoesNotCountCollisions_isNotExplainedByThem() {
    String flags = "--classical none --quantum-hot wall-force --quantum-cold wall-flux --cold 0";
    assertThat(words(flags, powers(0, -1.009, -1))).doesNotContain("1/L^{2} in long boxes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | scaled | reset, rate scaled as 1/L: exponent -1",
        "-1 | fixed | reset, rate fixed: exponent -1",
        "-1 | scaled | , within 1 % of -1 from T = 1.013 E_{1}",
        "-2 | scaled | ; wall-force: exponent -2",
        "-1 | scaled | reset and metropolis know no length: their rates are scaled as gamma L_{0}/L,"
            + " L_{0} = 1, like a rate of collisions",
        "-1 | fixed | reset and metropolis know no length: with fixed rates their currents do not"
            + " fall as 1/L."
      })
  void otherBaths_areSaidWithTheirRates(double exponent, String rates, String part) {
    assertThat(words("--rates " + rates, powers(-1, -1, exponent))).contains(part);
  }

  @Test
  void otherBaths_farFromTheLaw_areNotCalledNear() {
    String others =
        paragraphs("--classical none", powers(0, -1, -2)).stream()
            .filter(text -> text.startsWith("Other baths: "))
            .findFirst()
            .orElseThrow();
    assertThat(others).contains("(T > 1000 E_{1})").doesNotContain("within 1 % of -1");
  }

  @Test
  void otherBathsThatWereNotSolved_areLeftOut() {
    Currents currents =
        (model, length) -> model.part().isMain() ? Estimate.exact(1 / length) : Estimate.NONE;
    assertThat(words("", currents)).doesNotContain("Other baths").doesNotContain("know no length");
  }

  @Test
  void scatterOfCountedLevels_isExplainedWhereThereAreAny() {
    String sentence = "A metropolis bath aims at a whole number of levels N";
    assertThat(words("", powers(-1, -1, -1))).contains(sentence);
    assertThat(words("--quantum none", powers(-1, -1, -1))).doesNotContain(sentence);
  }

  @Test
  void lengthOfReference_isInTheUnitsOfTheOutput() {
    String text =
        String.join(
            " ",
            findings("--length 10nm,20nm,40nm --hot 300K", powers(-1, -1, -1))
                .report()
                .paragraphs());
    assertThat(text).contains("L_{0} = 10 nm").contains("L = 40 nm (T = ");
  }

  @Test
  void bathsWith_namesThemInTheirOrder() {
    assertThat(ScaleText.bathsWith(QuantumWall::hasFreeRate)).isEqualTo("reset and metropolis");
    assertThat(ScaleText.bathsWith(QuantumWall::countsCollisions)).isEqualTo("wall-flux");
  }
}
