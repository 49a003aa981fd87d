package coldwall.study.correspondence;

import static java.util.stream.Collectors.joining;

import coldwall.frame.Sentence;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The sentences about the approach, every statement with its number. */
final class CorrespondenceText {
  private final CorrespondenceResult result;

  CorrespondenceText(CorrespondenceResult result) {
    this.result = result;
  }

  /** The answer in one sentence. */
  String headline() {
    if (!result.isComplete()) {
      return "Interrupted: nothing was judged.";
    }
    return Sentence.of(
            "At T_{h} = {hot} E_{1} the quantum current is {ratios} of what classical mechanics says.")
        .with("hot", hottest())
        .with("ratios", pairs(this::ratioOf))
        .toString();
  }

  private String hottest() {
    return Display.number(result.hot().last().natural());
  }

  private String pairs(IntFunction<String> text) {
    return IntStream.range(0, result.pairs().size()).mapToObj(text).collect(joining(", "));
  }

  private String ratioOf(int pair) {
    int last = last(pair);
    return Sentence.of("{ratio} ({label})")
        .with("ratio", result.states().get(last).or(Display.number(result.ratio(last).value())))
        .with("label", result.pairs().get(pair).label())
        .toString();
  }

  private int last(int pair) {
    return result.index(pair + 1, 0) - 1;
  }

  /** The answer in more sentences. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(question());
    if (result.isComplete()) {
      paragraphs.add(approach());
      paragraphs.add(when());
    }
    return paragraphs;
  }

  private String question() {
    return Sentence.of(
            "A quantum prediction must become the classical one when the particle is hot, T_{h} far"
                + " above the ground-state energy E_{1}. Here T_{c} = {cold} T_{h}. Two rules are"
                + " taken from T_{h} = {coldest} to {hottest} E_{1}, each in both mechanics. Layers:"
                + " the baths are felt within a thickness xi at each wall, weakly; Davies equation"
                + " against the classical limit of weak coupling. Walls: the particle is reset at a"
                + " wall with the probability a, its accommodation; wall-flux against maxwell times"
                + " (2 - a)/2, for a quantum state of one energy does not remember which wall it"
                + " left.")
        .with("cold", Display.number(result.coldOverHot()))
        .with("coldest", Display.number(result.hot().natural(0)))
        .with("hottest", hottest())
        .toString();
  }

  private String approach() {
    return Sentence.of(
            "The distance of the ratio from 1 goes as a power of T_{h}; at the hottest point its"
                + " exponent is {exponents}. It goes to -1/2: what counts is not T_{h}/E_{1} alone"
                + " but the thermal wavelength 1/sqrt(m T_{h}) over the length on which the particle"
                + " feels a bath, and that falls as the root of T_{h} only.")
        .with("exponents", pairs(this::exponentOf))
        .toString();
  }

  private String exponentOf(int pair) {
    return Sentence.of("{exponent} ({label})")
        .with("exponent", Display.number(result.lastExponent(pair)))
        .with("label", result.pairs().get(pair).label())
        .toString();
  }

  private String when() {
    return Sentence.of(
            "So a hot particle is classical in a wide layer long before it is in a thin one: a"
                + " classical design is safe where xi sqrt(m T_{h}) is large, not where T_{h} is far"
                + " above E_{1}. That the mechanics agree in size at weak coupling says nothing about"
                + " freezing, which is no effect of weak coupling.")
        .toString();
  }

  /** Below the figure. */
  String caption() {
    return Sentence.of(
            "The quantum current over the classical one for the same rule, against the hot"
                + " temperature, T_{c} = {cold} T_{h}: layers of a given thickness at weak coupling"
                + " (Davies equation), and walls (wall-flux against maxwell times (2 - a)/2). On the"
                + " right its distance from 1; the dotted line falls as 1/\u221aT_{h}.")
        .with("cold", Display.number(result.coldOverHot()))
        .toString();
  }
}
