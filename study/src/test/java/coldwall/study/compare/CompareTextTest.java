package coldwall.study.compare;

import static coldwall.study.compare.Compared.FALL;
import static coldwall.study.compare.Compared.NONE;
import static coldwall.study.compare.Compared.curve;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.study.curve.CurrentCurve;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Ndtr;
import coldwall.units.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence of a comparison, from invented results. */
class CompareTextTest {
  private static final double[] QUANTUM = {4, 3, 2, 1};

  private static CompareText text(CurveAnalysis... curves) {
    return new CompareText(Compared.result(curves));
  }

  private static Ndtr ndtr(boolean found) {
    return found ? FALL : NONE;
  }

  /** The classical current is that many times the quantum one at T_c = 1 and the same elsewhere. */
  private static CompareText both(boolean classical, boolean quantum, double factor) {
    return text(
        curve(Part.CLASSICAL, ndtr(classical), 4 * factor, 3, 2, 1),
        curve(Part.QUANTUM, ndtr(quantum), QUANTUM));
  }

  private static CurveAnalysis scaled(CurveAnalysis curve, Estimate conductance) {
    return new CurveAnalysis(curve.curve(), curve.ndtr(), conductance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false | false | 1.05 | The classical prediction can be trusted on this range in its"
            + " shape: divided by their conductances, the curves depart by at most 5 % at the points"
            + " computed. Its size agrees: J_{q}/J_{c} is 0.9524 to 1.",
        "true | true | 0.95 | The classical prediction can be trusted on this range in its"
            + " shape: divided by their conductances, the curves depart by at most 5 % at the points"
            + " computed. Its size agrees: J_{q}/J_{c} is 1 to 1.053.",
        "true | false | 1 | Do not trust the classical prediction: its NDTR does not survive"
            + " quantum mechanics on this range. Its size agrees: J_{q}/J_{c} is 1.",
        "false | true | 1 | Do not trust the classical prediction: it misses an NDTR that the"
            + " quantum junction has on this range. Its size agrees: J_{q}/J_{c} is 1.",
        "true | true | 1.5 | Do not trust the classical prediction: both mechanics have NDTR, but"
            + " in shape it departs from the quantum one by up to 50 %. Its size does not agree:"
            + " J_{q}/J_{c} is 0.6667 to 1.",
        "false | false | -1 | Do not trust the classical prediction: neither mechanics has NDTR,"
            + " but in shape it departs from the quantum one by up to 200 %. Its size does not"
            + " agree: J_{q}/J_{c} is -1 to 1.",
      })
  void headline_weighsNdtrAndDeparture(
      boolean classical, boolean quantum, double factor, String headline) {
    assertThat(both(classical, quantum, factor).headline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource({
    "CLASSICAL, true, no quantum junction, there is NDTR",
    "QUANTUM, false, no classical junction, there is no NDTR",
  })
  void oneMechanics_isToldToBeAlone(Part part, boolean found, String missing, String ndtr) {
    CompareText alone = text(curve(part, ndtr(found), QUANTUM));
    assertThat(alone.headline())
        .isEqualTo(
            "No verdict, because %s was asked for to compare with; %s on this range.",
            missing, ndtr);
    assertThat(alone.reasons()).hasSize(part == Part.CLASSICAL ? 2 : 3);
  }

  @Test
  void interruptedRun_saysHowFarItCame_andNothingElse() {
    CompareText text = text(curve(Part.CLASSICAL, null, 1, 2), curve(Part.QUANTUM, null, 1, 2));
    assertThat(text.text())
        .isEqualTo("Interrupted: 2 of 4 points are done, and nothing was judged.");
    assertThat(text.reasons()).isEmpty();
  }

  @Test
  void curvesWithoutPoints_giveNoVerdict() {
    CompareText text = text(curve(Part.CLASSICAL, NONE), curve(Part.QUANTUM, NONE));
    assertThat(text.text())
        .isEqualTo(
            "No verdict: NDTR and departure are judged where T_c < T_h, and no point is there.");
  }

  private static CompareText againstQuantum(Estimate conductance) {
    return text(
        scaled(curve(Part.CLASSICAL, NONE, QUANTUM), conductance),
        curve(Part.QUANTUM, NONE, QUANTUM));
  }

  @Test
  void unsolvedConductance_givesNoVerdict() {
    CompareText text = againstQuantum(Estimate.NONE);
    assertThat(text.headline())
        .isEqualTo(
            "No verdict: the conductance by which a curve is compared is 0 or could not be solved."
                + " Its size agrees: J_{q}/J_{c} is 1.");
    assertThat(text.text()).doesNotContain("cannot be compared");
  }

  @Test
  void conductanceTooSmallForANumber_cannotBeComparedBy() {
    CompareText text = againstQuantum(Estimate.exact(0));
    assertThat(text.headline())
        .isEqualTo(
            "No verdict: the conductance by which a curve is compared is 0 or could not be solved."
                + " Its size agrees: J_{q}/J_{c} is 1.");
  }

  @Test
  void departure_isToldWithItsPlaceAndItsLimit() {
    assertThat(both(false, false, 1.05).reasons().get(3))
        .isEqualTo(
            "With each curve divided by its own conductance at T_{c} → T_{h}, the two differ by at"
                + " most 5 % at T_{c} = 1, the lowest asked for.");
    assertThat(both(false, false, 1.5).reasons().get(3))
        .endsWith(
            "the two agree within 10 % above T_{c} = 1; the largest difference is 50 % at T_{c} ="
                + " 1, the lowest asked for.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 0.6 | by 40 % at T_{c} = 1, the lowest asked for, and by 60 % down to T_{c} = 0.",
        "1 | NaN | by 40 % at T_{c} = 1, the lowest asked for.",
        "1.5 | NaN | by 40 % at T_{c} = 1.5.",
      })
  void ndtr_isToldWithItsFoot(double foot, double atZero, String end) {
    Ndtr fall =
        new Ndtr(
            true, FALL.peakCold(), new Estimate(3, 0.2), FALL.depth(), foot, atZero, true, false);
    assertThat(text(curve(Part.CLASSICAL, fall, QUANTUM)).reasons().getFirst())
        .isEqualTo(
            "Classical (maxwell): NDTR below T_{c} = 2.5 (0.5 T_{h}): from its peak, 3.00(20), the"
                + " current falls "
                + end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false | true | The classical junction offers a device no NDTR to rely on, on this range.",
        "true | false | A device that relies on the classical NDTR would not work in this"
            + " junction on this range.",
        "true | true | A device that relies on the classical NDTR would find 40 % of depth instead"
            + " of 40 %.",
      })
  void device_standsOrFallsWithTheNdtr(boolean classical, boolean quantum, String sentence) {
    assertThat(both(classical, quantum, 1).reasons()).last().isEqualTo(sentence);
  }

  /** The gap of the default junction is 3, so that 0.6 is the warmest start of a plateau. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 2 | up to T_{c} = 1.5 = 0.5 (E_{2} - E_{1}): a colder bath can no longer lift the"
            + " particle out of its ground state, which still touches both walls.",
        "1 | 1 | up to T_{c} = 4.5 = 1.5 (E_{2} - E_{1}).",
        "2 | 1 | T_{h} = 5 E_{1}.",
      })
  void scales_haveThePlateau_whereThereIsOne(double second, double third, String end) {
    CurveAnalysis curve = curve(Part.QUANTUM, NONE, 1, second, third);
    List<Double> cold = List.of(0.5, 1.5, 4.5);
    CurrentCurve colder =
        CurrentCurve.of(
            curve.model(),
            cold::get,
            curve.curve().points().stream().map(point -> point.solved()).toList());
    CurveAnalysis quantum = new CurveAnalysis(colder, NONE, curve.conductance());
    assertThat(text(quantum).reasons().getLast())
        .startsWith(
            "The scales: E_{1} = 1, crossover temperature E_{2} - E_{1} = 3, T_{h} = 5 E_{1}")
        .endsWith(end);
  }

  @Test
  void otherBaths_areListedWithTheirDepths() {
    CompareText text =
        text(
            curve(Part.CLASSICAL, NONE, QUANTUM),
            curve(Part.QUANTUM, NONE, QUANTUM),
            curve(Part.SECOND_OPINION, FALL, QUANTUM),
            curve(Part.OTHER_BATH, NONE, QUANTUM));
    assertThat(text.reasons())
        .last()
        .isEqualTo("Other quantum baths: wall-flux 40 % NDTR, wall-flux no NDTR.");
  }
}
