package coldwall.cli;

import static coldwall.cli.CommandRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.cli.CommandRunner.Outcome;
import coldwall.frame.Claim;
import coldwall.study.Claims;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
  void json_saysWhatEachNumberIs() throws JsonProcessingException {
    Outcome outcome = run("reproduce", "maxwell-rectification", "maxwell-half", "--json");
    assertThat(outcome.status()).isZero();
    JsonNode list = JsonMapper.builder().build().readTree(outcome.out());
    assertThat(list).hasSize(2);
    JsonNode ratio = list.get(1);
    assertThat(ratio.path("name").asText()).isEqualTo("maxwell-rectification");
    assertThat(ratio.path("statement").asText()).contains("19/11");
    assertThat(ratio.path("expected").asDouble()).isEqualTo(19.0 / 11);
    assertThat(ratio.path("passes").asBoolean()).isTrue();
    assertThat(ratio.path("deviation").asDouble())
        .isLessThanOrEqualTo(ratio.path("tolerance").asDouble());
    assertThat(run("reproduce", "maxwell-half").out())
        .contains("\n    maxwell walls, L = m = T_h = 1, T_c = 0.5: J (PHYSICS.md 2.2)\n");
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
