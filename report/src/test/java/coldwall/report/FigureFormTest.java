package coldwall.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Figure;
import coldwall.input.InvalidInputException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFormTest {
  /** Sums of a few lengths. */
  private static final double ROUNDING = 1e-9;

  private static final double MILLIMETRES_PER_UNIT = 25.4 / 96;

  /** The largest letters of a figure have 16 units, the smallest 13; a point is 1/72 inch. */
  private static final double POINTS_PER_UNIT = 72.0 / 96;

  private static FigureForm wide(String width) {
    return new FigureForm(
        OptionalDouble.of(FigureForm.width("--width", width)), Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"column, 86", "page, 178", "slide, 254", "86mm, 86", "10 cm, 100", "3.5in, 88.9"})
  void width_isThatOnPaper(String typed, double millimetres) {
    for (Figure figure : Charts.gallery().values()) {
      FigurePicture picture = new FigurePicture(figure, wide(typed));
      assertThat(picture.width() * picture.unit() * MILLIMETRES_PER_UNIT)
          .isCloseTo(millimetres, within(ROUNDING));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"column", "page"})
  void letters_onPaper_haveSevenToNinePoints(String width) {
    double unit =
        new FigurePicture(requireNonNull(Charts.gallery().get("one")), wide(width)).unit();
    assertThat(16 * unit * POINTS_PER_UNIT).isBetween(7.0, 9.0);
    assertThat(13 * unit * POINTS_PER_UNIT).isBetween(7.0, 9.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wide", "86", "3km", "59mm", "1001mm", "-86mm", "NaNmm"})
  void width_thatIsNone_isRefused(String typed) {
    assertThatThrownBy(() -> FigureForm.width("--width", typed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("--width must be column, page, slide or a length")
        .hasMessageContaining("\"" + typed + "\"");
  }

  @Test
  void axes_areSpacedAsAskedFor() {
    Figure figure = Figure.of(Charts.full(Scale.LINEAR), "");
    FigureForm form =
        new FigureForm(
            OptionalDouble.empty(), Optional.of(Scale.LOGARITHMIC), Optional.of(Scale.LINEAR));
    Figure other = form.applied(figure);
    assertThat(other.panels().getFirst().horizontal().scale()).isEqualTo(Scale.LOGARITHMIC);
    assertThat(other.panels().getFirst().vertical().scale()).isEqualTo(Scale.LINEAR);
    assertThat(FigureForm.USUAL.applied(figure)).isEqualTo(figure);
  }
}
