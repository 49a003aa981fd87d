package coldwall.report.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T_{c}/T_{h}        | <i>T</i><sub>c</sub>/<i>T</i><sub>h</sub>",
        "J (W)              | <i>J</i> (W)",
        "J (E_{1}^{2})      | <i>J</i> (<i>E</i><sub>1</sub><sup>2</sup>)",
        "G classical        | <i>G</i> classical",
        "Joule, max_{x}     | Joule, max<sub>x</sub>",
        "x^{2}              | <i>x</i><sup>2</sup>",
        "10^{-3}            | 10<sup>\u22123</sup>",
        "A wall at 5 K      | A wall at 5 K",
        "J(T_{c})           | <i>J</i>(<i>T</i><sub>c</sub>)",
        "\u03b3 = 1         | \u03b3 = 1",
        "to_{c              | to_{c",
        "a_b ^ {c}          | a_b ^ {c}",
        "NDTR, T = 5 T      | NDTR, <i>T</i> = 5 <i>T</i>",
        "d ln N* / d ln x   | d ln <i>N</i>* / d ln <i>x</i>",
        "5 nm, 3 K, 2 W     | 5 nm, 3 K, 2 W",
      })
  void html_ofMarkup_hasScriptsAndItalicSymbols(String text, String html) {
    assertThat(Markup.parse(text).html()).isEqualTo(html);
  }

  @Test
  void html_ofDangerousText_isEscaped() {
    assertThat(Markup.parse("<b a='1'>_{<i>}&\"").html())
        .isEqualTo("&lt;b a=&#39;1&#39;&gt;<sub>&lt;i&gt;</sub>&amp;&quot;");
  }

  @Test
  void plain_ofMarkup_isItsText() {
    assertThat(Markup.parse("T_{c} = 10^{-3}").plain()).isEqualTo("Tc = 10\u22123");
  }

  @Test
  void styled_withAnEmptyScript_isTheRest() {
    assertThat(Markup.parse("x_{}y").plain()).isEqualTo("xy");
  }
}
