package coldwall.study.noise;

import static coldwall.units.Dimension.NOISE;
import static coldwall.units.Dimension.POWER;
import static coldwall.units.Dimension.TIME;

import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.frame.Picked;
import coldwall.frame.ResultColumn;
import coldwall.frame.RowTable;
import coldwall.frame.Shown;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A study of noise for scripts, and its tables for people. Fields are only ever added, at the end
 * before the error.
 */
final class NoiseFields {
  private static final int SHORT_ROWS = 11;

  private final NoiseResult result;
  private final Shown shown;

  NoiseFields(NoiseResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** By the index of the window. */
  private List<Field<Integer>> fields() {
    return List.of(
        Field.of("window", "window", i -> result.lengths().natural(i)),
        Field.of("time", "time", TIME, result::time),
        Field.of("current", "current", POWER, i -> result.counted().get(i).current().value()),
        Field.of(
            "current_uncertainty",
            "currentUncertainty",
            POWER,
            i -> result.counted().get(i).current().uncertainty()),
        Field.of("noise", "noise", NOISE, i -> result.noise(i).value()),
        Field.of(
            "noise_uncertainty", "noiseUncertainty", NOISE, i -> result.noise(i).uncertainty()),
        Field.of("backwards", "backwards", i -> result.counted().get(i).backwards().value()),
        Field.of(
            "backwards_uncertainty",
            "backwardsUncertainty",
            i -> result.counted().get(i).backwards().uncertainty()));
  }

  List<ResultColumn> columns(RowTable table) {
    return Field.columns(fields(), table::index, result.units());
  }

  ResultColumn error(RowTable table) {
    return new ResultColumn.Text("error", table::error);
  }

  Map<String, Object> document() {
    Document junction =
        new Document(result.units())
            .put("length", result.setup().length())
            .put("mass", result.setup().mass())
            .put("hotTemperature", result.setup().hot())
            .put("coldTemperature", result.cold())
            .put("hotWall", result.junction().hot().classicalWall().name())
            .put("coldWall", result.junction().cold().classicalWall().name());
    return new Document(result.units())
        .put("junction", junction)
        .put("roundTrip", TIME, NoiseResult.roundTrip(result.junction()))
        .put("windows", result.count())
        .put("current", POWER, result.current())
        .put("noiseLimit", NOISE, result.limit().orElse(Double.NaN))
        .put("noiseGrowth", NOISE, result.growth().orElse(Double.NaN))
        .put("text", new NoiseText(result).headline())
        .put("points", result.windows().stream().map(this::point).toList())
        .put("histogram", result.shares().isEmpty() ? null : histogramDocument())
        .tree();
  }

  private Map<String, Object> point(int window) {
    return Field.document(fields(), window, result.units());
  }

  private Document histogramDocument() {
    List<Field<Integer>> bins =
        List.of(
            Field.of("", "heat", Dimension.ENERGY, result::heat),
            Field.of("", "share", bin -> result.shares().get(bin)));
    return new Document(result.units())
        .put("window", result.lengths().natural(result.shown()))
        .put("mean", Dimension.ENERGY, result.mean())
        .put("deviation", Dimension.ENERGY, result.deviation())
        .put(
            "bins",
            IntStream.range(0, result.shares().size())
                .mapToObj(bin -> Field.document(bins, bin, result.units()))
                .toList());
  }

  /** The windows. */
  Table table() {
    return Cell.table(
        "The heat in windows of time",
        Picked.from(result.windows(), SHORT_ROWS),
        List.of(
            Cell.of("window", i -> Display.number(result.lengths().natural(i))),
            Cell.of(shown.head("time", TIME), i -> shown.cell(TIME, result.time(i))),
            cell("J", POWER, i -> result.counted().get(i).current()),
            cell("noise S", NOISE, result::noise),
            Cell.of(
                "expected S",
                i ->
                    result.expected(i).isPresent()
                        ? shown.cell(NOISE, result.expected(i).getAsDouble())
                        : "-"),
            Cell.of("backwards", i -> Shown.percent(result.counted().get(i).backwards()))));
  }

  private interface ByWindow {
    Estimate at(int window);
  }

  private Cell<Integer> cell(String head, Dimension dimension, ByWindow value) {
    double unit = result.units().fromNatural(dimension, 1);
    return Cell.of(shown.head(head, dimension), i -> Display.number(value.at(i).times(unit)));
  }

  /** The histogram. */
  Table histogram() {
    return Cell.table(
        "Shares of the windows by their heat",
        IntStream.range(0, result.shares().size()).boxed().toList(),
        List.of(
            Cell.of(
                shown.head("heat", Dimension.ENERGY),
                bin -> shown.cell(Dimension.ENERGY, result.heat(bin))),
            Cell.of("share", bin -> Display.number(result.shares().get(bin)))));
  }
}
