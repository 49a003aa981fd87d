package coldwall.study.noise;

import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sentences of a study of noise, every statement with its number. */
final class NoiseText {
  private final NoiseResult result;
  private final Shown shown;

  NoiseText(NoiseResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** The answer in one sentence. */
  String headline() {
    if (!result.isComplete() || result.windows().isEmpty()) {
      return "Interrupted: nothing was judged.";
    }
    int last = result.windows().getLast();
    if (result.isEquilibrium()) {
      return Sentence.of(
              "Between equal temperatures the heat has the noise {noise}, and fluctuation and"
                  + " dissipation ask for {limit}.")
          .with("noise", noise(last))
          .with("limit", shown.text(Dimension.NOISE, result.limit().orElse(Double.NaN)))
          .toString();
    }
    return Sentence.of(
            "The noise of the heat rises with the window, from {first} to {last}, and has no limit:"
                + " the slowest flight of a window says how much it carries.")
        .with("first", noise(lowest()))
        .with("last", noise(last))
        .toString();
  }

  private int lowest() {
    return result.windows().stream()
        .reduce(
            (one, other) -> result.noise(other).value() < result.noise(one).value() ? other : one)
        .orElseThrow();
  }

  private String noise(int window) {
    return shown.text(Dimension.NOISE, result.noise(window));
  }

  List<String> paragraphs() {
    if (!result.isComplete() || result.windows().isEmpty()) {
      return List.of();
    }
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(mean());
    result.growth().ifPresent(growth -> paragraphs.add(growth(growth)));
    paragraphs.add(backwards());
    return paragraphs;
  }

  private String mean() {
    int last = result.windows().getLast();
    Estimate counted = result.counted().get(last).current();
    Estimate exact = result.current();
    double error = StrictMath.hypot(counted.uncertainty(), exact.uncertainty());
    return Sentence.of(
            "In {count} windows of {window} round trips the mean heat current is {counted}; the"
                + " {method} method has {exact}, {off} standard errors from it.")
        .with("count", result.count())
        .with("window", Display.number(result.lengths().natural(last)))
        .with("counted", shown.text(Dimension.POWER, counted))
        .with("method", Objects.requireNonNull(result.setup().classical()).method())
        .with("exact", shown.text(Dimension.POWER, exact))
        .with("off", Display.number(Math.abs(counted.value() - exact.value()) / error))
        .toString();
  }

  private String growth(double growth) {
    List<Integer> windows = result.windows();
    int last = windows.getLast();
    int before = windows.get((2 * (windows.size() - 1)) / 3);
    String seen = "";
    if (last != before) {
      double apart = StrictMath.log(result.time(last) / result.time(before));
      double rise = result.noise(last).value() - result.noise(before).value();
      double error =
          StrictMath.hypot(result.noise(last).uncertainty(), result.noise(before).uncertainty());
      seen =
          Sentence.of("; the last third of the windows has {rise}")
              .with("rise", shown.text(Dimension.NOISE, new Estimate(rise / apart, error / apart)))
              .toString();
    }
    return Sentence.of(
            "The time of a flight has a variance that diverges with the logarithm of the longest"
                + " one, so that S grows by {growth} for each factor e of the window at last{seen}."
                + " The error of S is that of 32 trajectories, and too small where a longer flight"
                + " was missed.")
        .with("growth", shown.text(Dimension.NOISE, growth))
        .with("seen", seen)
        .toString();
  }

  private String backwards() {
    int window = result.shown();
    Sentence sentence =
        result.isEquilibrium()
            ? Sentence.of("In windows of {window} round trips {share} of the heats are negative.")
            : Sentence.of(
                    "In windows of {window} round trips heat runs from cold to hot with the chance"
                        + " {share}; in the longest ones the heat still varies by {relative} of its"
                        + " mean.")
                .with("relative", Display.percent(result.relativeDeviation()));
    return sentence
        .with("window", Display.number(result.lengths().natural(window)))
        .with("share", Shown.percent(result.counted().get(window).backwards()))
        .toString();
  }
}
