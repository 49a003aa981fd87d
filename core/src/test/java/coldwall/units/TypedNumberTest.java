package coldwall.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
  @Test
  void asciiDigits_areRead() {
    assertThat(TypedNumber.whole(" \t-12 ")).hasValue(-12);
    assertThat(TypedNumber.whole("+5")).hasValue(5);
    assertThat(TypedNumber.whole(Long.toString(Long.MIN_VALUE))).hasValue(Long.MIN_VALUE);
  }

  @ParameterizedTest
  @EmptySource
  @ValueSource(strings = {" ", "1_000", "1,000", "0x10", "1.0", "--1", "99999999999999999999"})
  void whatIsNoNumber_isNone(String text) {
    assertThat(TypedNumber.whole(text)).isEmpty();
  }

  /** Line breaks, blanks of typesetters, and digits of other scripts, as code points. */
  @ParameterizedTest
  @ValueSource(ints = {0, 0xa, 0xd, 0xa0, 0x2003, 0x2028, 0x661, 0x967, 0xff15})
  void otherCharacters_arePartOfNoNumber(int codePoint) {
    String character = Character.toString(codePoint);
    for (String text : List.of(character, "1".concat(character), character.concat("1"))) {
      assertThat(TypedNumber.whole(text)).isEmpty();
      assertThat(Quantity.parse(text, Dimension.TEMPERATURE)).isEmpty();
    }
  }

  @Test
  void tinyNumber_isNotTakenForZero() {
    assertThat(Quantity.parse("1e-400", Dimension.TEMPERATURE).orElseThrow().value()).isPositive();
    assertThat(Quantity.parse("-1e-400", Dimension.LENGTH).orElseThrow().value()).isNegative();
  }
}
