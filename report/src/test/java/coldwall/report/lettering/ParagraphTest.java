package coldwall.report.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
  private static final Face FACE = Face.NOTE;
  private static final double WIDE = 1e6;

  private static double width(String text) {
    return Lettering.of(text, FACE).width();
  }

  @Test
  void text_withRoom_isOneLine() {
    Paragraph paragraph = Paragraph.of("Heat current J (W)", FACE, WIDE);

    assertThat(paragraph.lines()).hasSize(1);
    assertThat(paragraph.width()).isEqualTo(width("Heat current J (W)"));
    assertThat(paragraph.extraHeight()).isZero();
  }

  @Test
  void text_withoutRoom_breaksBetweenWords() {
    double room = width("Heat current J");
    Paragraph paragraph = Paragraph.of("Heat current J (natural units)", FACE, room);

    assertThat(paragraph.lines()).hasSize(2);
    assertThat(paragraph.width()).isLessThanOrEqualTo(room);
    assertThat(paragraph.extraHeight()).isPositive();
  }

  @Test
  void script_withASpace_isNotBroken() {
    assertThat(Paragraph.of("T_{c d}", FACE, 1).lines()).hasSize(1);
  }

  @Test
  void word_longerThanTheRoom_isSmallerAndWhole() {
    double room = width("thermo");
    Paragraph paragraph = Paragraph.of("of thermodynamics", FACE, room);

    assertThat(paragraph.width()).isLessThanOrEqualTo(room);
    assertThat(paragraph.lines()).extracting(Lettering::words).contains("thermodynamics");
  }

  @Test
  void text_thatIsEmpty_isOneEmptyLine() {
    assertThat(Paragraph.of("", FACE, WIDE).width()).isZero();
  }
}
