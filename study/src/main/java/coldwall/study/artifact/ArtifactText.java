package coldwall.study.artifact;

import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.study.artifact.ArtifactResult.Panel;
import coldwall.study.artifact.ArtifactResult.State;
import coldwall.study.soft.Validity;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The sentences of the map, every statement with its number. */
final class ArtifactText {
  private final ArtifactResult result;

  ArtifactText(ArtifactResult result) {
    this.result = result;
  }

  /** The answer in one sentence. */
  String headline() {
    if (!result.isComplete()) {
      return "Interrupted: nothing was judged.";
    }
    return Sentence.of(
            "The classical particle freezes at {frozen} of {all} points, by up to {deepest}{far}; the"
                + " quantum one at {quantum} of the {judged} points where its equation is valid.")
        .with("frozen", frozen(result.classical()))
        .with("all", result.classical().judged())
        .with("deepest", deepest(result.classical()))
        .with("far", far())
        .with("quantum", frozen(result.quantum()))
        .with("judged", result.quantum().judged())
        .toString();
  }

  private static int frozen(Panel panel) {
    return panel.losing(ArtifactResult.LINE).size();
  }

  private static String deepest(Panel panel) {
    return panel.deepest().map(i -> Shown.percent(panel.at(i).depth())).orElse("0 %");
  }

  private String far() {
    int column = result.firstFarColumn();
    return column == result.layers().size()
        ? ""
        : Sentence.of(", but at no coupling with layers of {far} L or more")
            .with("far", Display.number(result.layers().natural(column)))
            .toString();
  }

  /** The answer in more sentences. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(question());
    if (result.isComplete()) {
      if (!result.classical().losing(ArtifactResult.CLEAR).isEmpty()) {
        paragraphs.add(ingredients());
      }
      paragraphs.add(thaw());
      paragraphs.add(contact());
      paragraphs.add(quantum());
      paragraphs.add(accuracy());
    }
    return paragraphs;
  }

  private String question() {
    return Sentence.of(
            "One particle in a box of length L between a hot bath at x = 0 and a cold one at x = L,"
                + " T_{h} = {hot} E_{1}. It feels each bath within a layer of thickness xi at its"
                + " wall, with the coupling lambda; both mechanics have the same Hamiltonian. The"
                + " cold bath is cooled from {warmest} to {lowest} T_{h}. Where less heat flows then"
                + " than at some warmer point, one speaks of negative differential thermal"
                + " resistance (NDTR); the share of the largest current that is lost is its depth. A"
                + " particle that loses {line} or more is called frozen here.")
        .with("hot", Display.number(result.hot()))
        .with("warmest", Display.number(result.cold().last().natural()))
        .with("lowest", Display.number(result.lowestCold()))
        .with("line", Display.percent(ArtifactResult.LINE))
        .toString();
  }

  private String ingredients() {
    List<Integer> clear = result.classical().losing(ArtifactResult.CLEAR);
    return Sentence.of(
            "What makes it freeze are two ingredients together: each bath is felt near its own wall"
                + " only, and there strongly enough to stop the particle. The first is measured by"
                + " the noise of the hot bath at the cold wall, over that at its own wall: exp(-2"
                + " L/xi). The second by the speed up to which friction alone stops a particle in a"
                + " layer, lambda/(2 m xi), over the thermal speed sqrt(T_{h}/m). Where {line} or"
                + " more is lost, at {clear} of {all} points, that noise is at most {reach} and that"
                + " speed at least {stopping}. A particle that stops in the cold layer takes on its"
                + " temperature and leaves it the more slowly, the colder it is.")
        .with("clear", clear.size())
        .with("all", result.classical().judged())
        .with("line", Display.percent(ArtifactResult.CLEAR))
        .with("reach", Display.number(largest(clear, result::reach)))
        .with("stopping", Display.number(-largest(clear, i -> -result.stopping(i))))
        .toString();
  }

  private static double largest(List<Integer> points, IntToDoubleFunction number) {
    return points.stream()
        .mapToDouble(point -> number.applyAsDouble(point))
        .max()
        .orElse(Double.NaN);
  }

  private String thaw() {
    int column = result.firstFarColumn();
    return Sentence.of(
            "It thaws classically too. At weak coupling the particle keeps its speed through a layer,"
                + " feels both baths alike, and J is linear in the bias: at lambda = {weakest},"
                + " {frozen} of {layers} layers freeze it. {far} Where both baths are felt equally"
                + " everywhere J = gamma_{h} gamma_{c}/(gamma_{h} + gamma_{c}) (T_{h} - T_{c})"
                + " exactly, at any coupling.")
        .with("weakest", Display.number(result.couplings().natural(0)))
        .with(
            "frozen",
            result.classical().losing(ArtifactResult.LINE).stream()
                .filter(i -> i < result.layers().size())
                .count())
        .with("layers", result.layers().size())
        .with(
            "far",
            column == result.layers().size()
                ? "On this map no layer is so thick that the particle is frozen at no coupling."
                : Sentence.of(
                        "With layers of {far} L and more the hot bath warms the particle even at the"
                            + " cold wall, and it is frozen at no coupling of the map.")
                    .with("far", Display.number(result.layers().natural(column)))
                    .toString())
        .toString();
  }

  private String contact() {
    int thinnest = (result.couplings().size() - 1) * result.layers().size();
    Panel classical = result.classical();
    return Sentence.of(
            "Contact at the walls alone (Maxwell walls, full accommodation) loses {contact} down to"
                + " the same T_{c}. A thin, strongly coupled layer is not the same: at xi = {layer}"
                + " L and lambda = {coupling} {lost}.")
        .with("contact", Display.percent(result.contactDepth()))
        .with("layer", Display.number(result.layer(thinnest)))
        .with("coupling", Display.number(result.coupling(thinnest)))
        .with(
            "lost",
            switch (classical.state(thinnest)) {
              case NDTR -> "the loss is " + Shown.percent(classical.at(thinnest).depth());
              case NONE -> "there is no loss";
              case OUTSIDE, FAILED, NOT_COMPUTED -> "the loss is not known";
            })
        .toString();
  }

  private String quantum() {
    Panel quantum = result.quantum();
    return Sentence.of(
            "Quantum-mechanically {judged} of {all} points can be judged; {frozen} of them lose"
                + " {line} or more. {deepest}{outside}")
        .with("judged", quantum.judged())
        .with("all", result.size())
        .with("frozen", frozen(quantum))
        .with("line", Display.percent(ArtifactResult.LINE))
        .with(
            "deepest",
            quantum
                .deepest()
                .map(i ->
                    Sentence.of(
                            "The deepest NDTR among them is {depth}, at xi = {layer} L and lambda ="
                                + " {coupling}.")
                        .with("depth", Display.percent(quantum.depth(i)))
                        .with("layer", Display.number(result.layer(i)))
                        .with("coupling", Display.number(result.coupling(i)))
                        .toString())
                .orElse("None of them has any NDTR."))
        .with("outside", outside())
        .toString();
  }

  private String outside() {
    int points = result.quantum().in(State.OUTSIDE).size();
    return points == 0
        ? ""
        : Sentence.of(
                " At {points} points the universal Lindblad equation is outside its validity (jump"
                    + " rate times bath memory above {rate}, or energy shifts that change the"
                    + " current by more than {shift}): they are crossed out, and nothing is claimed"
                    + " of them.")
            .with("points", points)
            .with("rate", Display.number(Validity.LARGEST_RATE))
            .with("shift", Display.percent(Validity.LARGEST_SHIFT))
            .toString();
  }

  private String accuracy() {
    int failed = result.classical().in(State.FAILED).size();
    return Sentence.of(
            "The classical currents are computed to {error} of the largest one or better{failed}."
                + " Classically only xi/L and lambda/(L sqrt(m T_{h})) count, quantum-mechanically"
                + " T_{h}/E_{1} besides.")
        .with("error", Display.percent(result.classical().largestError()))
        .with(
            "failed",
            failed == 0
                ? ""
                : Sentence.of("; {failed} of {all} points could not be, and are hatched")
                    .with("failed", failed)
                    .with("all", result.size())
                    .toString())
        .toString();
  }
}
