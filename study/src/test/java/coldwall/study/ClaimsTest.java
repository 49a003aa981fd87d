package coldwall.study;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.frame.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimsTest {

  static List<Claim> claims() {
    return Claims.all();
  }

  @Test
  void names_areThereOnce_withASource() {
    assertThat(claims()).extracting(Claim::name).doesNotHaveDuplicates();
    assertThat(claims())
        .allMatch(claim -> claim.name().matches("[a-z0-9.-]+"))
        .allMatch(claim -> claim.source().contains("PHYSICS.md"));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void claim_isReproduced(Claim claim) {
    Claim.Outcome outcome = claim.check();
    assertThat(outcome.passes())
        .as("%s: %s instead of %s", claim.name(), outcome.obtained(), claim.expected())
        .isTrue();
  }
}
