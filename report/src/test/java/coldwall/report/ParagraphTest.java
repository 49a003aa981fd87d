package coldwall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class ParagraphTest {
  private static final Font FONT = Typeface.find().note();
  private static final double WIDE = 1e6;

  private static double width(String text) {
    return Lettering.of(text, FONT).width();
  }

  @Test
  void text_withRoom_isOneLine() {
    Paragraph paragraph = Paragraph.of("Heat current J (W)", FONT, WIDE);

    assertThat(paragraph.lines()).hasSize(1);
    assertThat(paragraph.width()).isEqualTo(width("Heat current J (W)"));
    assertThat(paragraph.extraHeight()).isZero();
  }

  @Test
  void text_withoutRoom_breaksBetweenWords() {
    double room = width("Heat current J");
    Paragraph paragraph = Paragraph.of("Heat current J (natural units)", FONT, room);

    assertThat(paragraph.lines()).hasSize(2);
    assertThat(paragraph.width()).isLessThanOrEqualTo(room);
    assertThat(paragraph.extraHeight()).isPositive();
  }

  @Test
  void script_withASpace_isNotBroken() {
    assertThat(Paragraph.of("T_{c d}", FONT, 1).lines()).hasSize(1);
  }

  @Test
  void text_thatIsEmpty_isOneEmptyLine() {
    assertThat(Paragraph.of("", FONT, WIDE).width()).isZero();
  }
}
