package coldwall.study.settle;

import coldwall.classical.Rest;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of a study of how particles settle, every statement with its number. */
final class SettleText {
  private final SettleResult result;
  private final Shown shown;

  SettleText(SettleResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** The answer in one sentence. */
  String headline() {
    if (!result.isComplete()) {
      return "Interrupted: nothing was judged.";
    }
    List<String> parts = new ArrayList<>();
    result.classical().ifPresent(curve -> parts.add(reached("classically", curve)));
    result.quantum().ifPresent(curve -> parts.add(reached("quantum-mechanically", curve)));
    return Sentence.of(
            "The distance of the mean energy from its steady value falls to 1/e: {parts}.")
        .with("parts", String.join(", ", parts))
        .toString();
  }

  private String reached(String how, Curve curve) {
    if (curve.known().isEmpty() || !curve.ends().energy().isKnown()) {
      return Sentence.of("{how} it is not known").with("how", how).toString();
    }
    if (!curve.moves()) {
      return Sentence.of("{how} there is none").with("how", how).toString();
    }
    Estimate fall = curve.fallTime();
    return Sentence.of(fall.isKnown() ? "{how} after {time}" : "{how} not within {time}")
        .with("how", how)
        .with(
            "time",
            fall.isKnown()
                ? shown.text(Dimension.TIME, fall)
                : shown.text(Dimension.TIME, result.times().last().natural()))
        .toString();
  }

  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    if (!result.isComplete()) {
      return paragraphs;
    }
    result.classical().flatMap(curve -> course("classical", curve)).ifPresent(paragraphs::add);
    rest().ifPresent(paragraphs::add);
    result.classical().flatMap(this::slowFlights).ifPresent(paragraphs::add);
    result.quantum().flatMap(curve -> course("quantum", curve)).ifPresent(paragraphs::add);
    return paragraphs;
  }

  private Optional<String> course(String who, Curve curve) {
    List<Integer> known = curve.known();
    if (known.isEmpty() || !curve.ends().energy().isKnown()) {
      return Optional.empty();
    }
    int last = known.getLast();
    Sentence sentence =
        curve.moves()
            ? Sentence.of(
                    "The {who} particle starts with the mean energy {start} and goes to {steady};"
                        + " at t = {time} it has {energy}, and {left} of the way is left.")
                .with("start", shown.energy(curve.ends().start()))
                .with("left", Shown.percent(curve.left(last)))
            : Sentence.of(
                "The {who} particle starts with the mean energy of the steady state, {steady}; at"
                    + " t = {time} it has {energy}.");
    return Optional.of(
        sentence
            .with("who", who)
            .with("steady", shown.energy(curve.ends().energy()))
            .with("time", shown.text(Dimension.TIME, curve.times().get(last)))
            .with("energy", shown.energy(curve.energy(last)))
            .toString());
  }

  private Optional<String> rest() {
    if (result.restsFromTheStart()) {
      return Optional.of(
          "A classical particle at rest meets no wall and stays at rest, whatever the baths; give"
              + " it a start above 0 to see it move.");
    }
    return result.classical().isPresent() && result.rest() != Rest.NONE
        ? Optional.of(
            "A bath at T = 0 takes the last energy from the classical particle: it comes to rest.")
        : Optional.empty();
  }

  private Optional<String> slowFlights(Curve curve) {
    List<Integer> known = curve.known();
    if (result.slowness().isEmpty() || known.isEmpty()) {
      return Optional.empty();
    }
    double slowness = result.slowness().getAsDouble();
    double when = curve.times().get(known.getLast());
    if (when < Math.abs(slowness)) {
      return Optional.empty();
    }
    return Optional.of(
        Sentence.of(
                "The classical particle has no relaxation time: its slowest flights leave the share"
                    + " {slowness} / t of the way in the end, {expected} at t = {time}, where"
                    + " {left} was seen.{quantum}")
            .with("slowness", shown.text(Dimension.TIME, slowness))
            .with("expected", Display.percent(slowness / when))
            .with("time", shown.text(Dimension.TIME, when))
            .with("left", Shown.percent(curve.left(known.getLast())))
            .with(
                "quantum",
                result.quantum().isPresent()
                    ? " The quantum one has a slowest rate and comes exponentially."
                    : "")
            .toString());
  }
}
