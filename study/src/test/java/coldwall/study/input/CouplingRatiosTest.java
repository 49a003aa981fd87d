package coldwall.study.input;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.settings.Grid;
import coldwall.settings.Range;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CouplingRatiosTest {
  private static final Range SETTING = CouplingRatios.setting(21);

  private static CouplingRatios ratios(Map<String, String> flags) {
    Grid grid = SETTING.of(new SettingsReader(SETTING.settings(), SpecText.ofFlags(flags)));
    return new CouplingRatios(grid);
  }

  @Test
  void middleOfARange_isOne_whateverItsRoundings() {
    CouplingRatios usual = ratios(Map.of());
    assertThat(usual.size()).isEqualTo(21);
    assertThat(usual.shown(10)).isOne();
    assertThat(usual.shown(9)).isEqualTo(usual.grid().natural(9)).isBetween(0.6, 0.7);
    assertThat(usual.mostUnequal()).isEqualTo(20);
    assertThat(usual.mostEqual(0, 9, 10, 20)).isEqualTo(10);
    assertThat(usual.mostEqual(8, 12)).isEqualTo(8);
  }

  @Test
  void unequalness_countsByFactors() {
    CouplingRatios listed = ratios(Map.of("asymmetry", "0.1,0.9,5"));
    assertThat(listed.mostUnequal()).isZero();
    assertThat(listed.mostEqual(0, 1, 2)).isOne();
  }
}
