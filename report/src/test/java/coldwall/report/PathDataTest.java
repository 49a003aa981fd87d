package coldwall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {
  @ParameterizedTest
  @CsvSource({
    "M1 2 L3 4, m1 2l2 2",
    "M1 2 L3 4 L5 4 L4 3, m1 2l2 2 2 0-1-1",
    "M10.5 -0.25 L10.75 0.05, m10.5-.25l.25 .3",
    "M1 1 L2 2 Z M3 3 L4 4, m1 1l1 1zm2 2l1 1",
    "M1 1 M2 2, m1 1m1 1",
    "M0 0 Q1 2 3 4 Q4 5 6 7, m0 0q1 2 3 4 1 1 3 3",
    "M1 1 C2 2 3 3 4 4 L5 5, m1 1c1 1 2 2 3 3l1 1",
    "M1E2 1E-2 L100 0.02, m100 .01l0 .01",
    "'', ''",
  })
  void path_ofAbsoluteCoordinates_isRelative(String path, String compact) {
    assertThat(PathData.compact(path)).isEqualTo(compact);
  }

  @Test
  void path_withACommandThatIsNotKnown_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PathData.compact("M1 1 A2 3"));
    assertThatIllegalArgumentException().isThrownBy(() -> PathData.compact("M1 1 L2"));
  }
}
