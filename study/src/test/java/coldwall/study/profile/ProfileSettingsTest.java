package coldwall.study.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileSettingsTest {

  private static List<String> lines(String flags) {
    return Studying.lines(Profile.KIND, flags);
  }

  @Test
  void nothing_isTheDefaultJunction() {
    assertThat(lines(""))
        .contains("junction.hot.temperature=5.0", "junction.cold.temperature=0.25", "positions=101")
        .isEqualTo(lines("--hot 5 --cold 0.25"));
  }

  @Test
  void coldTemperature_followsTheHotOne_inItsUnits() {
    assertThat(lines("--hot 300K --length 10nm"))
        .contains("junction.cold.temperature=15.0 K", "units=si");
    assertThat(lines("--hot 0")).contains("junction.cold.temperature=0.0");
  }

  @Test
  void hotterColdBath_doesNotSetTheProposals() {
    assertThat(lines("--hot 1 --cold 4 --classical metropolis"))
        .contains("junction.proposal=uniform:20.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--cold 0.3",
        "--positions 11",
        "--seed 2",
        "--quantum none",
        "--accommodation 0.5"
      })
  void lines_nameWhatDecidesTheNumbers(String flags) {
    assertThat(lines(flags)).isNotEqualTo(lines(""));
  }

  @ParameterizedTest
  @CsvSource({
    "--cold -1, --cold must be at least 0",
    "--cold 1:2:3, --cold must be a finite temperature",
    "--positions 1, --positions must hold a whole number from 2 to 10001",
    "--collisions 100000, --collisions must be used by something that was chosen",
    "--classical none --quantum none, at least one of --classical and --quantum must not be none",
    "--cold 20K --hot 5, all quantities must be bare numbers",
    "--cold-log 1:2:3, --cold-log must be used by something that was chosen",
    "--hot -1, --hot must be at least 0",
    "--hot x, --hot must be a finite temperature",
    "--positions 10002, --positions must hold a whole number from 2 to 10001",
    "--positions 2.5, --positions must hold a whole number from 2 to 10001",
    "--length 0, --length must be above 0",
    "--length 10nm, --hot must be given when other quantities have SI units",
    "--accommodation 0, --accommodation must be above 0 and at most 1",
    "--classical metropolis --method exact, '--method must be one of '",
    "--levels 10 --quantum none, --levels must be used by something that was chosen",
    "--classical soft, --classical must",
    "--particle electron, --particle must come with SI units"
  })
  void mistakes_areNamed(String flags, String message) {
    assertThatThrownBy(() -> lines(flags))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(message);
  }
}
