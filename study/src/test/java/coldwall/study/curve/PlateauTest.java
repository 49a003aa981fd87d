package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.study.curve.Model.Part;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlateauTest {
  private static final double GAP = 3;

  private static double end(DoubleUnaryOperator current, double... cold) {
    return Plateau.end(Formula.exact(current).curve(Part.QUANTUM, cold), GAP);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.0099, 1", "1, 0.0101, 0.5", "-2, 0.019, 1", "-2, -0.021, 0.5", "0, 1e-9, 0.5"})
  void plateau_endsWhereTheCurrentLeavesOnePerCent(double lowest, double change, double end) {
    DoubleUnaryOperator current = t -> t < 0.7 ? lowest : t < 2 ? lowest + change : 9;
    assertThat(end(current, 0.1, 0.5, 1, 3)).isEqualTo(end);
  }

  @Test
  void flatCurve_endsAtItsLastJudgedPoint() {
    assertThat(end(_ -> 1, 0, 2, Formula.HOT - 1, Formula.HOT, 8)).isEqualTo(Formula.HOT - 1);
  }

  @Test
  void currentThatReturns_isNoPlateauAgain() {
    assertThat(end(t -> t == 1 ? 2 : 1, 0.1, 0.5, 1, 2)).isEqualTo(0.5);
  }

  @Test
  void whereNoPlateauIs_thereIsNoEnd() {
    assertThat(end(t -> t, 0.1, 0.5)).isNaN();
    assertThat(end(_ -> 1, 0.1)).isNaN();
    assertThat(end(_ -> 1)).isNaN();
    assertThat(end(_ -> 1, 6, 7)).isNaN();
  }

  @Test
  void warmFlatCurve_isNotThePlateauOfTheGroundState() {
    assertThat(end(_ -> 1, 0.2 * GAP, 1)).isEqualTo(1);
    assertThat(end(_ -> 1, Math.nextUp(0.2 * GAP), 1)).isNaN();
  }
}
