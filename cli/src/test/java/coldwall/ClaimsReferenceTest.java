package coldwall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.frame.Claim;
import coldwall.study.Claims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a claim expects comes from elsewhere: from docs/reference/claims.py, or it is exact. */
class ClaimsReferenceTest {
  /** The last of 17 digits. */
  private static final double PRINTED = 1e-16;

  /** Numbers whose reason is told in a word: none, equal, a quarter, 1 - 1/100, 1/20, three. */
  private static final List<Double> EXACT = List.of(0.0, 1.0, -1.0, 0.25, 0.99, 0.05, 3.0);

  private static Map<String, Double> computed() throws IOException {
    return Files.readAllLines(Path.of("../docs/reference/claims.txt")).stream()
        .map(line -> line.split(" +", -1))
        .collect(Collectors.toMap(words -> words[0], words -> Double.parseDouble(words[1])));
  }

  @Test
  void expectation_isExactOrComputedElsewhere() throws IOException {
    Map<String, Double> computed = computed();
    for (Claim claim : Claims.all()) {
      Double reference = computed.get(claim.name());
      if (reference == null) {
        assertThat(EXACT).as(claim.name()).contains(claim.expected());
      } else {
        assertThat(claim.expected())
            .as(claim.name())
            .isCloseTo(reference, within(4 * PRINTED * Math.abs(reference)));
      }
    }
    assertThat(Claims.all()).extracting(Claim::name).containsAll(computed.keySet());
  }
}
