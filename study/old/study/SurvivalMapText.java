package coldwall.study;

import coldwall.study.Onset.Kind;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in plain words what a survival map found, every statement with its number. */
final class SurvivalMapText {
  private final SurvivalMapResult result;
  private final int solved;

  SurvivalMapText(SurvivalMapResult result, int solved) {
    this.result = result;
    this.solved = solved;
  }

  String wall(int wall) {
    return (result.map().isClassical(wall) ? "classical " : "quantum ") + result.map().wall(wall);
  }

  /** The couplings of a row, as in "equal couplings". */
  String couplings(int row) {
    double ratio = result.ratio(row);
    return ratio == 1
        ? "equal couplings"
        : "cold contact coupled " + Display.number(ratio) + " times as strongly as the hot one";
  }

  String headline() {
    if (!result.isComplete()) {
      return "Interrupted: "
          + solved
          + " of "
          + result.map().size()
          + " curves are done, and nothing was judged.";
    }
    int row = result.mostEqualRow();
    List<Onset> onsets = result.onsets().stream().filter(onset -> onset.row() == row).toList();
    List<String> parts = new ArrayList<>();
    for (Onset onset : onsets) {
      if (onset.kind() == Kind.INSIDE) {
        parts.add("with " + name(onset) + " " + fromOn(onset));
      }
    }
    with(onsets, Kind.BEFORE).ifPresent(names -> parts.add("with " + names + " everywhere"));
    with(onsets, Kind.NEVER).ifPresent(names -> parts.add("with " + names + " nowhere"));
    return "NDTR survives quantum mechanics, "
        + couplings(row)
        + ": "
        + String.join(", ", parts)
        + ".";
  }

  private String name(Onset onset) {
    return result.map().wall(onset.wall());
  }

  private static String fromOn(Onset onset) {
    return "from T_{h} = " + Display.number(onset.hotOverGround().value()) + " E_{1} on";
  }

  private Optional<String> with(List<Onset> onsets, Kind kind) {
    List<String> names =
        onsets.stream().filter(onset -> onset.kind() == kind).map(this::name).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
  }

  List<String> paragraphs() {
    if (!result.isComplete()) {
      return List.of();
    }
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(classical());
    result.quantumWalls().mapToObj(this::quantum).forEach(paragraphs::add);
    paragraphs.add(universality());
    if (result.place() != null) {
      paragraphs.add(place(Objects.requireNonNull(result.place())));
    }
    paragraphs.add(accuracy());
    return paragraphs;
  }

  private String classical() {
    return "Classical (maxwell): the NDTR is at least "
        + Display.percent(result.classicalPanel().shallowest())
        + " deep at every point of the map, because the particle freezes at the cold wall as T_{c}"
        + " goes to 0.";
  }

  private String quantum(int wall) {
    WallMap panel = result.panels().get(wall);
    String who = "Quantum (" + result.map().wall(wall) + "): ";
    if (panel.nodesWithNdtr() == 0) {
      return who + "no NDTR at any of the " + panel.nodes() + " points.";
    }
    WallMap.Node node = panel.deepest();
    return who
        + "NDTR at "
        + panel.nodesWithNdtr()
        + " of "
        + panel.nodes()
        + " points, deeper than "
        + Display.percent(SurvivalMapResult.LINE)
        + " at "
        + panel.nodesDeeperThan(SurvivalMapResult.LINE)
        + " of them; deepest at T_{h} = "
        + Display.number(result.hotOverGround(node.column()))
        + " E_{1}, "
        + couplings(node.row())
        + ": "
        + Display.percent(panel.depth(node.row(), node.column()))
        + ", the peak at T_{c} = "
        + Display.number(panel.peak(node.row(), node.column()))
        + " T_{h}.";
  }

  private static String universality() {
    return "Only T_{h}/E_{1} and the ratio of the couplings count: length, mass and the common"
        + " coupling change neither depth nor line. Depths are those for T_{c} down to 0; on a"
        + " range that ends above 0 they are smaller.";
  }

  private String place(MapPlace place) {
    Display display = new Display(result.spec().units());
    String walls =
        IntStream.range(0, place.walls().size())
            .mapToObj(wall -> wall(wall) + " " + depth(place.walls().get(wall)))
            .collect(Collectors.joining(", "));
    return "Your junction, E_{1} = "
        + display.text(Dimension.TEMPERATURE, place.setup().junction().groundEnergy())
        + " and T_{h} = "
        + display.text(Dimension.TEMPERATURE, place.setup().junction().hot().temperature())
        + ", is at T_{h}/E_{1} = "
        + Display.number(place.hotOverGround())
        + "; the depth there, equal couplings: "
        + walls
        + ".";
  }

  private static String depth(Ndtr ndtr) {
    return ndtr.found() ? Display.percent(ndtr.depth().value()) : "none";
  }

  private String accuracy() {
    double error = result.panels().stream().mapToDouble(WallMap::largestError).max().orElse(0);
    return "The depths are computed, not sampled, with a numerical error of at most "
        + Display.number(error)
        + "; a fall counts as NDTR from 1e-9 of the largest current on. Where it begins is found to"
        + " 2e-5 of T_{h}.";
  }
}
