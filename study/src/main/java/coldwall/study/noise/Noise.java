package coldwall.study.noise;

import coldwall.chart.Report;
import coldwall.classical.montecarlo.HeatWindows;
import coldwall.classical.montecarlo.HeatWindows.Counted;
import coldwall.frame.Findings;
import coldwall.frame.Part;
import coldwall.frame.Resolved;
import coldwall.frame.RowTable;
import coldwall.frame.RowType;
import coldwall.frame.Rows;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.Sweep;
import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Grid;
import coldwall.settings.Range;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import coldwall.settings.Standard;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.Setup;
import coldwall.study.input.WallSettings;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import coldwall.units.Quantity;
import coldwall.watch.Watch;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Full counting statistics of a classical particle between contact baths: the heat from the hot
 * bath in windows of time, its mean and its noise against the length of the window, and its
 * histogram.
 */
public final class Noise implements Study {
  /** Bins of the histogram. */
  static final int BINS = 61;

  /** They reach so many standard deviations to either side. */
  private static final double REACH = 5;

  private static final double COLD_SHARE = 0.25;

  private static final Setting<Quantity> COLD =
      BoxSettings.cold(COLD_SHARE, "a quarter of the hot one", "1.25");

  private static final Range LENGTHS =
      Range.of(
          "window",
          "windows.lengths",
          "Lengths of the windows, in round trips of a particle as hot as the hot bath",
          "W",
          Dimension.DIMENSIONLESS,
          Bound.POSITIVE,
          List.of("1,10,100", "1:1000:11"),
          Standard.from(
              "11 from 1 to 1000, logarithmic",
              "",
              _ -> Grid.logarithmic(1, 1000, 11, Dimension.DIMENSIONLESS)));

  private static final Setting<Long> COUNT =
      Setting.of(
              "windows",
              "windows.count",
              "N",
              "How many windows of each length",
              new Form.Whole(HeatWindows.FEWEST, 1_000_000_000),
              "20000")
          .with(Standard.fixed("20000"));

  private static final Setting<Quantity> HISTOGRAM =
      Setting.positive(
          "histogram",
          "windows.histogram",
          "W",
          "The length whose heats are drawn one by one; the nearest of the lengths is taken",
          "10");

  private static final List<Setting<?>> SETTINGS =
      Setting.listOf(
          List.of(BoxSettings.HOT, COLD),
          BoxSettings.BOX,
          WallSettings.CLASSICAL_ALONE,
          LENGTHS.settings(),
          List.of(COUNT, HISTOGRAM),
          BoxSettings.OUTPUT);

  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "noise",
          "Counts the heat of a classical particle in windows of time: its mean, its noise, which has"
              + " no limit where a current flows, and its histogram.",
          List.of(
              "",
              "--hot 2 --cold 2",
              "--cold 0.1 --window-log 1:300:6 --windows 5000",
              "--classical metropolis --proposal uniform:40",
              "--length 10nm --hot 300K --cold 75K"),
          SETTINGS,
          Noise::of);

  private static final RowType<Counted> COUNTED =
      new RowType<>(
          List.of(
              RowType.number("current", counted -> counted.current().value()),
              RowType.number("current_uncertainty", counted -> counted.current().uncertainty()),
              RowType.number("noise", counted -> counted.noise().value()),
              RowType.number("noise_uncertainty", counted -> counted.noise().uncertainty()),
              RowType.number("backwards", counted -> counted.backwards().value()),
              RowType.number(
                  "backwards_uncertainty", counted -> counted.backwards().uncertainty())),
          stored ->
              new Counted(
                  new Estimate(stored[0], stored[1]),
                  new Estimate(stored[2], stored[3]),
                  new Estimate(stored[4], stored[5])));

  private static final RowType<List<Double>> SHARES =
      new RowType<>(
          IntStream.range(0, BINS)
              .mapToObj(bin -> RowType.<List<Double>>number("share_" + bin, all -> all.get(bin)))
              .toList(),
          stored -> IntStream.range(0, BINS).mapToObj(bin -> stored[bin]).toList());

  private final Setup setup;
  private final Quantity cold;
  private final Grid lengths;
  private final int count;
  private final double histogram;
  private final Resolved settings;
  private final Part<Counted> counted;

  private Noise(SettingsReader reader) {
    this.cold = reader.get(COLD);
    this.setup = Setup.classicalAlone(reader, cold);
    this.lengths = LENGTHS.of(reader);
    this.count = reader.get(COUNT).intValue();
    this.histogram = reader.get(HISTOGRAM).natural();
    this.settings = BoxSettings.resolved(reader);
    this.counted =
        new Part<>(
            "",
            _ -> "the heat in windows",
            COUNTED,
            (point, watch) ->
                windows(point.coordinates().getFirst()).count(setup.junction(), watch),
            true);
  }

  static Noise of(SpecText text) {
    return new Noise(new SettingsReader(SETTINGS, text));
  }

  private HeatWindows windows(double roundTrips) {
    return new HeatWindows(
        settings.seed(), count, roundTrips * NoiseResult.roundTrip(setup.junction()));
  }

  @Override
  public String name() {
    return KIND.name();
  }

  @Override
  public Resolved settings() {
    return settings;
  }

  @Override
  public void check() {
    HeatWindows.requireMotion(setup.junction());
  }

  @Override
  public Stage points() {
    return Stage.of(
        "points", Sweep.over(Sweep.Axis.of("window", lengths.naturals())), List.of(counted));
  }

  @Override
  public Optional<Stage> further(RowTable points) {
    points.requireSomething(counted);
    return Optional.of(
        Stage.of(
            "further points",
            Sweep.listed(List.of("window"), List.of(List.of(lengths.natural(shown())))),
            List.of(shares(points.byPoint(counted).get(shown())))));
  }

  /** The window whose histogram is drawn. */
  private int shown() {
    int nearest = 0;
    for (int i = 1; i < lengths.size(); i++) {
      if (distance(i) < distance(nearest)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private double distance(int window) {
    return Math.abs(StrictMath.log(lengths.natural(window) / histogram));
  }

  private Part<List<Double>> shares(Counted found) {
    return new Part<>(
        "histogram",
        _ -> "the histogram",
        SHARES,
        (point, watch) -> histogram(point.coordinates().getFirst(), found, watch),
        true);
  }

  private List<Double> histogram(double roundTrips, Counted found, Watch watch) {
    HeatWindows windows = windows(roundTrips);
    double mean = found.current().value() * windows.length();
    double reach = REACH * Math.sqrt(found.noise().value() * windows.length());
    return windows.histogram(setup.junction(), mean - reach, mean + reach, BINS, watch);
  }

  @Override
  public Findings findings(Rows rows) {
    List<Counted> all = rows.points().byPoint(counted);
    List<Double> shares =
        rows.isComplete()
            ? rows.further()
                .map(table -> table.values(shares(all.get(shown()))).getFirst())
                .orElse(List.of())
            : List.of();
    NoiseResult result =
        new NoiseResult(
            setup, cold, lengths, count, all, shown(), shares, rows.isComplete(), settings.units());
    NoiseFields fields = new NoiseFields(result);
    NoiseText text = new NoiseText(result);
    return Findings.of(
        rows,
        new Report(
            "Coldwall: the noise of the heat",
            text.headline(),
            text.paragraphs(),
            fields.table(),
            new NoiseFigure(result).figure(),
            List.of(fields.histogram())),
        fields.document(),
        Stream.concat(
                fields.columns(rows.points()).stream(), Stream.of(fields.error(rows.points())))
            .toList());
  }

  /** Half the width of the histogram, in standard deviations. */
  static double reach() {
    return REACH;
  }
}
