package coldwall.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SentenceTest {
  @Test
  void values_standAtTheirNames_andMarkupStays() {
    assertThat(
            Sentence.of("NDTR below T_{c} = {peak}: x^{2} {n} times, {n}.")
                .with("peak", "0.5 E_{1}")
                .with("n", 3))
        .hasToString("NDTR below T_{c} = 0.5 E_{1}: x^{2} 3 times, 3.");
  }

  @Test
  void valueThatLooksLikeAPlace_staysAsItIs() {
    assertThat(Sentence.of("a {b}").with("b", "$1 {c} \\")).hasToString("a $1 {c} \\");
  }

  @Test
  void missingValue_isABug() {
    Sentence sentence = Sentence.of("a {b} {c}").with("b", 1);
    assertThatThrownBy(sentence::toString)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no value for {c} in: a {b} {c}");
  }

  @Test
  void valueWithoutAPlace_isABug() {
    Sentence sentence = Sentence.of("a {b} T_{c}").with("b", 1).with("d", 2);
    assertThatThrownBy(sentence::toString)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no {d} in: a {b} T_{c}");
  }
}
