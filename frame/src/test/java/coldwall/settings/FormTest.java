package coldwall.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import coldwall.settings.Form.Bound;
import coldwall.settings.SpecText.Entry;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single texts, without a study around them. */
class FormTest {
  private static final Form<Quantity> RATE_OR_FORCE =
      new Form.Amount(List.of(Dimension.RATE, Dimension.INVERSE_FORCE_SQUARED), Bound.POSITIVE);

  private static <T> T read(Form<T> form, String text) {
    SettingsReader quantities = new SettingsReader(List.of(), SpecText.ofFlags(Map.of()));
    return form.read(new Entry("x", text, "--x"), quantities);
  }

  @Test
  void value_isWrittenTheSame_howeverItWasTyped() {
    Form<List<String>> choices = new Form.Choices(List.of("a", "b", "c"));
    assertThat(choices.canonical(read(choices, " c ,a"))).isEqualTo("c,a");
    Form<OptionalInt> levels = new Form.WholeOr(2, 99, "auto");
    assertThat(levels.canonical(read(levels, "024"))).isEqualTo("24");
    assertThat(levels.canonical(read(levels, "auto"))).isEqualTo("auto");
    Form<Quantity> length = Form.amount(Dimension.LENGTH, Bound.POSITIVE);
    assertThat(length.canonical(read(length, "1e1nm"))).isEqualTo(read(length, "10nm").toString());
  }

  @Test
  void amount_isOfTheFirstDimensionThatItsUnitFits() {
    assertThat(read(RATE_OR_FORCE, "1THz").dimension()).isEqualTo(Dimension.RATE);
    assertThat(read(RATE_OR_FORCE, "1e20/N^2").dimension())
        .isEqualTo(Dimension.INVERSE_FORCE_SQUARED);
    assertThat(read(RATE_OR_FORCE, "3").dimension()).isEqualTo(Dimension.RATE);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST_ZERO, 0, true",
    "AT_LEAST_ZERO, -0.001, false",
    "POSITIVE, 0, false",
    "POSITIVE, 1e-9, true",
    "SHARE, 0, false",
    "SHARE, 1, true",
    "SHARE, 1.001, false",
  })
  void bound_holdsUpToItsEnds(Bound bound, String text, boolean legal) {
    Form<Quantity> form = Form.amount(Dimension.DIMENSIONLESS, bound);
    if (legal) {
      assertThat(read(form, text).value()).isEqualTo(Double.parseDouble(text));
    } else {
      assertThatThrownBy(() -> read(form, text))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("--x must be ");
    }
  }

  @ParameterizedTest
  @CsvSource({"9, 10, 500, 60", "9, 100, 500, 100", "9, 10, 20, 20"})
  void exampleInAMessage_isLegal(String text, long least, long most, long example) {
    assertThatThrownBy(() -> read(new Form.Whole(least, most), text))
        .hasMessage(
            "--x must hold a whole number from %d to %d, but is \"9\"; give a number such as %d",
            least, most, example);
  }

  @Test
  void quotedText_staysOnOneLine_andEnds() {
    assertThatThrownBy(() -> read(Form.choice("a"), "x\n\u202ey" + "z".repeat(99)))
        .message()
        .contains("\\u000a\\u202ey")
        .contains("z...\"")
        .hasSizeLessThan(160);
  }
}
