package coldwall.study.rectify;

import static java.util.stream.Collectors.joining;

import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.study.rectify.RectifyResult.Mechanics;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sentences of a rectification study, every statement with its number. */
final class RectifyText {
  private final RectifyResult result;
  private final Shown shown;

  RectifyText(RectifyResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** The answer in one sentence. */
  String headline() {
    if (!result.isComplete()) {
      return Sentence.of("Interrupted: {done} of {all} points are done, and nothing was judged.")
          .with("done", result.solved())
          .with("all", result.size())
          .toString();
    }
    return result.mechanics().stream().map(this::headline).collect(joining(", the ", "The ", "."));
  }

  private String headline(Mechanics mechanics) {
    return Sentence.of("{mechanics} junction ({walls}) {does}")
        .with("mechanics", mechanics.label())
        .with("walls", mechanics.model().walls())
        .with(
            "does",
            mechanics
                .largest()
                .map(point -> rectifies(mechanics, point))
                .orElse(mechanics.isKnown() ? "does not rectify" : "could not be computed"))
        .toString();
  }

  private String rectifies(Mechanics mechanics, int point) {
    String range =
        result.isGrowing(mechanics, point)
            ? "rectifies {ratio} : 1 at the edge of the range, where it still grows"
            : "rectifies up to {ratio} : 1";
    return Sentence.of(
            result.size() == 1 ? "rectifies {ratio} : 1 at the one point asked for" : range)
        .with("ratio", mechanics.ratioText(point))
        .toString();
  }

  /** The answer in more sentences. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    if (result.isComplete()) {
      result.mechanics().stream().map(this::largest).forEach(paragraphs::add);
      result.mechanics().stream().flatMap(this::asGiven).forEach(paragraphs::add);
      paragraphs.add(
          "Forward means that the hot bath touches x = 0; backward, that the temperatures are"
              + " exchanged and the contacts stay. The ratio is that of the larger current to the"
              + " smaller, the coefficient (J_{f} - J_{b})/(J_{f} + J_{b}), above 0 where more flows"
              + " forward; both currents count as positive from hot to cold. The coupling ratio r is"
              + " the factor by which the coupling cold/hot differs from the one given: below 1 the"
              + " contact at x = L is weakened, above 1 that at x = 0."
              + uncoupled());
    }
    return paragraphs;
  }

  private String uncoupled() {
    if (result.setup().classical() == null) {
      return "";
    }
    return Stream.of(result.setup().junction().hot(), result.setup().junction().cold())
        .map(Contact::classicalWall)
        .filter(wall -> wall.law().coupling().isEmpty())
        .map(ClassicalWall::name)
        .distinct()
        .map(name ->
            Sentence.of(
                    " A classical {wall} wall has no coupling that could be weakened, and stays as"
                        + " it is.")
                .with("wall", name)
                .toString())
        .collect(joining());
  }

  private String largest(Mechanics mechanics) {
    String who = mechanics.model().part().title() + " (" + mechanics.model().walls() + "): ";
    return who
        + mechanics
            .largest()
            .map(point -> largest(mechanics, point))
            .orElseGet(() -> none(mechanics));
  }

  private static String none(Mechanics mechanics) {
    if (!mechanics.isKnown()) {
      return "no point could be computed.";
    }
    String template =
        mechanics.model().isSampled()
            ? "the two directions do not differ significantly at any point{solved}."
            : "the current is the same in both directions at every point{solved}.";
    return Sentence.of(template)
        .with(
            "solved", mechanics.failed() == 0 ? "" : " solved (" + mechanics.failed() + " failed)")
        .toString();
  }

  private String largest(Mechanics mechanics, int point) {
    Rectified currents = mechanics.currents().get(point);
    return Sentence.of(
            "the {largest} is {ratio}, at r = {coupling} and T_{c} = {cold} ({share} T_{h}):"
                + " {forward} forward, {backward} backward.{growing}{near}")
        .with("largest", result.size() == 1 ? "ratio" : "largest ratio")
        .with("ratio", mechanics.ratioText(point))
        .with("coupling", Display.number(result.ratioAt(point)))
        .with("cold", shown.temperature(result.coldAt(point)))
        .with("share", Display.number(result.biasAt(point)))
        .with("forward", shown.text(Dimension.POWER, currents.forward().value()))
        .with("backward", shown.text(Dimension.POWER, currents.backward().value()))
        .with("growing", growing(mechanics, point))
        .with("near", nearEquilibrium(mechanics))
        .toString();
  }

  private String growing(Mechanics mechanics, int point) {
    boolean cold = result.growsTowardsCold(mechanics, point);
    boolean unequal = result.growsTowardsUnequal(mechanics, point);
    return cold || unequal
        ? Sentence.of(" The range sets this number: the ratio still grows towards {where}.")
            .with(
                "where",
                cold && unequal
                    ? "lower T_{c} and more unequal couplings"
                    : cold ? "lower T_{c}" : "more unequal couplings")
            .toString()
        : "";
  }

  /** At the smallest bias, where linear response allows no rectification. */
  private String nearEquilibrium(Mechanics mechanics) {
    int last = result.cold().size() - 1;
    int largest =
        IntStream.range(0, result.ratios().size())
            .map(i -> i * result.cold().size() + last)
            .filter(point -> mechanics.currents().get(point).ratio().isKnown())
            .boxed()
            .max(
                Comparator.comparingDouble(
                    point -> mechanics.currents().get(point).ratio().value()))
            .orElse(-1);
    return last == 0 || largest < 0
        ? ""
        : Sentence.of(
                " At the smallest bias computed, T_{c} = {share} T_{h}, it is at most {largest}.")
            .with("share", Display.number(result.biasAt(last)))
            .with("largest", mechanics.ratioText(largest))
            .toString();
  }

  /** What the junction does as it was given, if its contacts differ without any weakening. */
  private Stream<String> asGiven(Mechanics mechanics) {
    return IntStream.range(0, result.ratios().size())
        .filter(i -> result.ratios().shown(i) == 1)
        .boxed()
        .limit(1)
        .flatMap(i -> mechanics.largest(result.pointsOf(i)).stream())
        .map(point ->
            Sentence.of(
                    "With the couplings as given, r = 1, the {mechanics} ratio reaches {ratio}.")
                .with("mechanics", mechanics.label())
                .with("ratio", mechanics.ratioText(point))
                .toString());
  }
}
