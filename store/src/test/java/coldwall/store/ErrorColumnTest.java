package coldwall.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorColumnTest {
  private static final List<String> COLUMNS =
      List.of(
          "cold_temperature_K",
          "classical_current_W",
          "classical_uncertainty_W",
          "depth",
          "depth_uncertainty",
          "from_rest",
          "from_rest_error",
          "classical_forward_W",
          "classical_forward_uncertainty_W",
          "error");

  @ParameterizedTest
  @CsvSource({
    "classical_current_W, classical_uncertainty_W",
    "depth, depth_uncertainty",
    "from_rest, from_rest_error",
    "classical_forward_W, classical_forward_uncertainty_W",
    "cold_temperature_K, none",
    "error, none",
    "depth_uncertainty, none"
  })
  void error_isFoundByItsName(String column, String error) {
    assertThat(ErrorColumn.of(column, COLUMNS).orElse("none")).isEqualTo(error);
  }
}
