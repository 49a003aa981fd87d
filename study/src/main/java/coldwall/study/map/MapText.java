package coldwall.study.map;

import static java.util.stream.Collectors.joining;

import coldwall.frame.CellState;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.study.curve.Model;
import coldwall.study.map.MapFurther.Onset;
import coldwall.study.map.MapResult.Panel;
import coldwall.study.map.MapResult.Place;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The sentences of a survival map, every statement with its number. */
final class MapText {
  private final MapResult result;
  private final Shown shown;

  MapText(MapResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** As in "quantum wall-flux". */
  static String wall(Model wall) {
    return wall.part().mechanics() + " " + wall.walls();
  }

  /** The couplings of a row, as in "equal couplings". */
  static String couplings(double ratio) {
    return ratio == 1
        ? "equal couplings"
        : Sentence.of("cold contact coupled {ratio} times as strongly as the hot one")
            .with("ratio", Display.number(ratio))
            .toString();
  }

  /** The answer in one sentence. */
  String headline() {
    if (!result.isComplete()) {
      return Sentence.of("Interrupted: {done} of {all} curves are done, and nothing was judged.")
          .with("done", result.solved())
          .with("all", result.panels().stream().mapToInt(Panel::size).sum())
          .toString();
    }
    List<String> parts = new ArrayList<>();
    result
        .quantum()
        .forEach(panel -> {
          Onset onset = shownOnset(panel);
          if (onset.isInside()) {
            parts.add(
                Sentence.of("with {wall} from T_{h} = {hot} E_{1} on")
                    .with("wall", panel.wall().walls())
                    .with("hot", Display.number(onset.hotOverGround().value()))
                    .toString());
          }
        });
    addNames(
        parts,
        panel -> shownOnset(panel).isEverywhere(),
        "with {walls} from the lowest T_{h} of the map on");
    addNames(parts, panel -> shownOnset(panel).isNowhere(), "with {walls} nowhere on the map");
    addNames(
        parts,
        panel -> shownOnset(panel).isUnknown() && isSolved(panel),
        "with {walls} from somewhere on, for part of it failed");
    addNames(
        parts,
        panel -> !isSolved(panel),
        "with {walls} it is not known whether it does, for part of it failed");
    return Sentence.of("NDTR survives quantum mechanics, {couplings}: {where}.")
        .with("couplings", couplings(result.ratios().shown(result.shownRow())))
        .with("where", String.join(", ", parts))
        .toString();
  }

  private Onset shownOnset(Panel panel) {
    return panel.onsets().get(result.shownRow());
  }

  /** Whether anything is, where the onset is shown. */
  private boolean isSolved(Panel panel) {
    return panel.hasNdtr(result.shownRow()).isPresent();
  }

  private void addNames(List<String> parts, Predicate<Panel> which, String template) {
    String walls =
        result.quantum().filter(which).map(panel -> panel.wall().walls()).collect(joining(" and "));
    if (!walls.isEmpty()) {
      parts.add(Sentence.of(template).with("walls", walls).toString());
    }
  }

  /** The answer in more sentences. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    if (result.isComplete()) {
      result.classical().map(MapText::classical).forEach(paragraphs::add);
      result.quantum().map(this::quantum).forEach(paragraphs::add);
      paragraphs.add(
          "Only T_{h}/E_{1} and the ratio of the couplings count: length, mass and the common"
              + " coupling change neither depth nor line. Depths are those for T_{c} down to 0; on"
              + " a range that ends above 0 they are smaller.");
      result.place().map(this::place).ifPresent(paragraphs::add);
      paragraphs.add(accuracy());
    }
    return paragraphs;
  }

  private static String classical(Panel panel) {
    if (panel.count(CellState.SOLVED) == 0) {
      return unsolved("Classical", panel);
    }
    return Sentence.of(
            "Classical ({wall}): the NDTR is {depth} deep at {points}, because the particle freezes"
                + " at the cold wall as T_{c} goes to 0.")
        .with("wall", panel.wall().walls())
        .with("depth", (panel.isFlat() ? "" : "at least ") + Display.percent(panel.shallowest()))
        .with("points", "every point of the map" + solvedOnly(panel))
        .toString();
  }

  /** Behind what is said of every point. */
  private static String solvedOnly(Panel panel) {
    int failed = panel.count(CellState.FAILED);
    return failed == 0
        ? ""
        : Sentence.of(" solved ({failed} of {all} failed)")
            .with("failed", failed)
            .with("all", panel.size())
            .toString();
  }

  private static String unsolved(String mechanics, Panel panel) {
    return Sentence.of("{mechanics} ({wall}): all {all} points failed.")
        .with("mechanics", mechanics)
        .with("wall", panel.wall().walls())
        .with("all", panel.size())
        .toString();
  }

  private String quantum(Panel panel) {
    if (panel.count(CellState.SOLVED) == 0) {
      return unsolved("Quantum", panel);
    }
    return panel
        .deepest()
        .map(deepest -> quantum(panel, deepest))
        .orElseGet(() ->
            Sentence.of("Quantum ({wall}): no NDTR at any of the {all} points{solved}.")
                .with("wall", panel.wall().walls())
                .with("all", panel.count(CellState.SOLVED))
                .with("solved", solvedOnly(panel))
                .toString());
  }

  private String quantum(Panel panel, int deepest) {
    MapPoint point = panel.points().get(deepest);
    return Sentence.of(
            "Quantum ({wall}): NDTR at {ndtr} of {all} points{solved}, deeper than {line} at"
                + " {above} of them; deepest at T_{h} = {hot} E_{1}, {couplings}: {depth}, the peak"
                + " at T_{c} = {peak} T_{h}{edge}.")
        .with("wall", panel.wall().walls())
        .with("ndtr", panel.withNdtr())
        .with("all", panel.count(CellState.SOLVED))
        .with("solved", solvedOnly(panel))
        .with("line", Display.percent(MapResult.LINE))
        .with("above", panel.aboveLine())
        .with("hot", Display.number(result.hotOf(deepest)))
        .with("couplings", couplings(result.ratioOf(deepest)))
        .with("depth", Display.percent(point.depth().value()))
        .with("peak", Display.number(point.peakColdOverHot()))
        .with(
            "edge",
            panel.isAtEdge(deepest)
                ? "; this is at the edge of the map, and it may be deeper beyond"
                : "")
        .toString();
  }

  private String place(Place place) {
    List<Panel> panels = result.panels();
    return Sentence.of(
            "Your junction, E_{1} = {ground} and T_{h} = {hot}, is at T_{h}/E_{1} = {ratio}; the"
                + " depth there, equal couplings: {walls}.")
        .with("ground", shown.temperature(place.setup().junction().groundEnergy()))
        .with("hot", shown.temperature(place.setup().junction().hot().temperature()))
        .with("ratio", Display.number(place.hotOverGround()))
        .with(
            "walls",
            IntStream.range(0, panels.size())
                .mapToObj(i -> wall(panels.get(i).wall()) + " " + depth(place.points().get(i)))
                .collect(joining(", ")))
        .toString();
  }

  private static String depth(MapPoint own) {
    return (own.isSolved() ? CellState.SOLVED : CellState.FAILED).or(own.depthText());
  }

  private String accuracy() {
    return Sentence.of(
            "The depths are computed, not sampled, with a numerical error of at most {error}; a fall"
                + " counts as NDTR from 1e-9 of the largest current on. Where it begins is found to"
                + " {onset} of T_{h}.")
        .with(
            "error",
            Display.number(
                result.panels().stream().mapToDouble(Panel::largestError).max().orElse(0)))
        .with("onset", Display.number(MapFurther.ERROR))
        .toString();
  }
}
