package coldwall.study;

import coldwall.study.Contender.Part;
import coldwall.study.RectificationResult.Mechanics;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in plain words how a junction rectifies, every statement with its number. */
final class RectificationText {
  private final RectificationResult result;
  private final int solved;
  private final Shown shown;

  RectificationText(RectificationResult result, int solved) {
    this.result = result;
    this.solved = solved;
    this.shown = new Shown(result.spec().units());
  }

  String headline() {
    if (!result.isComplete()) {
      return "Interrupted: "
          + solved
          + " of "
          + result.study().size()
          + " points are done, and nothing was judged.";
    }
    String parts =
        result.mechanics().stream().map(this::headline).collect(Collectors.joining(", the "));
    return "The " + parts + ".";
  }

  private String headline(Mechanics mechanics) {
    OptionalInt largest = mechanics.largest();
    String who = mechanics.label() + " junction (" + mechanics.contender().walls() + ") ";
    return largest.isEmpty()
        ? who + "does not rectify"
        : who + "rectifies up to " + ratio(mechanics, largest.getAsInt()) + " : 1";
  }

  List<String> paragraphs() {
    if (!result.isComplete()) {
      return List.of();
    }
    List<String> paragraphs = new ArrayList<>();
    result.mechanics().stream().map(this::largest).forEach(paragraphs::add);
    result.mechanics().stream().map(this::asGiven).forEach(paragraphs::add);
    paragraphs.removeIf(String::isEmpty);
    paragraphs.add(
        "Forward means that the hot bath touches x = 0; backward, that the temperatures are"
            + " exchanged and the contacts stay. The ratio is that of the larger current to the"
            + " smaller, the coefficient (J_{f} - J_{b})/(J_{f} + J_{b}). The asymmetry r is the"
            + " factor by which the coupling cold/hot differs from the one given: below 1 the"
            + " contact at x = L is weakened, above 1 that at x = 0."
            + metropolis());
    return paragraphs;
  }

  private String metropolis() {
    Junction junction = result.spec().setup().junction();
    boolean exempt =
        result.mechanics(Part.CLASSICAL).isPresent()
            && (junction.hot().classicalWall() instanceof ClassicalWall.Metropolis
                || junction.cold().classicalWall() instanceof ClassicalWall.Metropolis);
    return exempt
        ? " A classical metropolis wall has no coupling that could be weakened, and stays as it is."
        : "";
  }

  private String largest(Mechanics mechanics) {
    String who =
        (mechanics.contender().part() == Part.CLASSICAL ? "Classical (" : "Quantum (")
            + mechanics.contender().walls()
            + "): ";
    OptionalInt largest = mechanics.largest();
    if (largest.isEmpty()) {
      return who
          + (mechanics.isStatistical()
              ? "the two directions do not differ significantly at any point."
              : "the current is the same in both directions at every point.");
    }
    int point = largest.getAsInt();
    Rectified currents = mechanics.currents().get(point);
    return who
        + "the largest ratio is "
        + ratio(mechanics, point)
        + ", at r = "
        + Display.number(result.asymmetryAt(point))
        + " and T_{c} = "
        + shown.text(Dimension.TEMPERATURE, result.coldAt(point))
        + " ("
        + Display.number(result.coldAt(point) / result.hot())
        + " T_{h}): "
        + shown.text(Dimension.POWER, currents.forward().value())
        + " forward, "
        + shown.text(Dimension.POWER, currents.backward().value())
        + " backward."
        + nearEquilibrium(mechanics);
  }

  /** At the smallest bias, where linear response allows no rectification. */
  private String nearEquilibrium(Mechanics mechanics) {
    int colds = result.spec().cold().size();
    double largest =
        IntStream.range(0, result.spec().asymmetries().size())
            .mapToDouble(i -> mechanics.currents().get((i + 1) * colds - 1).ratio().value())
            .filter(Double::isFinite)
            .max()
            .orElse(Double.NaN);
    double cold = result.spec().cold().natural(colds - 1) / result.hot();
    return colds == 1 || Double.isNaN(largest)
        ? ""
        : " At the smallest bias, T_{c} = "
            + Display.number(cold)
            + " T_{h}, it is at most "
            + Display.number(largest)
            + ".";
  }

  /** What the junction does as it was given, if its contacts differ without any weakening. */
  private String asGiven(Mechanics mechanics) {
    for (int i = 0; i < result.spec().asymmetries().size(); i++) {
      if (result.asymmetry(i) == 1) {
        OptionalInt largest = mechanics.largest(result.pointsOf(i));
        return largest.isEmpty()
            ? ""
            : "With the couplings as given, r = 1, the "
                + mechanics.label()
                + " ratio reaches "
                + ratio(mechanics, largest.getAsInt())
                + ".";
      }
    }
    return "";
  }

  private static String ratio(Mechanics mechanics, int point) {
    Estimate ratio = mechanics.currents().get(point).ratio();
    return mechanics.isStatistical() ? Shown.plusMinus(ratio) : Display.number(ratio.value());
  }
}
