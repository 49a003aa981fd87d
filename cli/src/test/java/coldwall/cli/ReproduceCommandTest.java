package coldwall.cli;

import static coldwall.cli.CommandRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.cli.CommandRunner.Outcome;
import coldwall.frame.Claim;
import coldwall.study.Claims;
import org.junit.jupiter.api.Test;

class ReproduceCommandTest {

  @Test
  void everyClaim_isReproduced() {
    Outcome outcome = run("reproduce");
    assertThat(outcome.out()).contains(Claims.all().size() + " reproduced, 0 not");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void wrongNumber_fails() {
    Claim claim = new Claim("two", "one and one", "school", 2, 1e-3, () -> 2.1);
    assertThat(claim.check().passes()).isFalse();
    assertThat(claim.check().deviation()).isGreaterThan(1e-3);
  }

  @Test
  void claims_canBeListedAndChosen() {
    assertThat(run("reproduce", "--list").out()).contains("maxwell-peak: ").contains("PHYSICS.md");
    assertThat(run("reproduce", "maxwell-peak").out()).contains("1 reproduced, 0 not");
    Outcome unknown = run("reproduce", "magic");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).startsWith("coldwall: a claim to reproduce must be one of those");
  }
}
