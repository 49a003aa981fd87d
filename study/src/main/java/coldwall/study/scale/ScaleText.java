package coldwall.study.scale;

import static java.util.stream.Collectors.joining;

import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.study.curve.Model.Part;
import coldwall.study.scale.ScaleCurve.Fit;
import coldwall.study.scale.ScaleCurve.Place;
import coldwall.system.QuantumWall;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Says in plain words what a study of lengths found. */
final class ScaleText {
  /** A computed classical current times L is constant up to roundings and its own error. */
  private static final double EXACT = 1e-9;

  private static final String NEAR = Display.percent(ScaleCurve.NEAR);

  private final ScaleResult result;
  private final Shown shown;

  ScaleText(ScaleResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** The names of the quantum baths of which this holds, as in "reset and metropolis". */
  static String bathsWith(Predicate<QuantumWall> capability) {
    return QuantumWall.laws().stream()
        .filter(law -> capability.test(law.of(1)))
        .map(law -> law.name())
        .collect(joining(" and "));
  }

  /** The answer in one sentence. */
  String headline() {
    if (!result.rows().isComplete()) {
      return Sentence.of("Interrupted: {done} of {all} lengths are done, and nothing was judged.")
          .with("done", result.size())
          .with("all", result.lengths().size())
          .toString();
    }
    String text = result.main().stream().map(this::headline).collect(joining("; ", "", "."));
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String headline(ScaleCurve curve) {
    return Sentence.of("the {mechanics} current ({walls}) {behaviour}")
        .with("mechanics", curve.model().part().mechanics())
        .with("walls", curve.model().walls())
        .with("behaviour", behaviour(curve))
        .toString();
  }

  private String behaviour(ScaleCurve curve) {
    if (curve.known().findAny().isEmpty()) {
      return "could not be computed";
    }
    if (curve.carriesNothing()) {
      return "is 0 at every length";
    }
    if (!curve.overall().exponent().isKnown()) {
      return "differs from 0 at one length only, from which no exponent follows";
    }
    return curve.model().isClassical()
        ? "goes as L^{p}, p = " + Shown.plusMinus(curve.overall().exponent())
        : near(curve);
  }

  private String near(ScaleCurve curve) {
    OptionalInt last = curve.judged().max();
    if (last.isEmpty()) {
      return "was not solved at enough lengths to tell whether it goes as 1/L";
    }
    OptionalInt from = curve.nearFrom();
    return from.isPresent()
        ? Sentence.of("goes as 1/L within {near} of the exponent from {place} on{rest}")
            .with("near", NEAR)
            .with("place", place(from.getAsInt()))
            .with("rest", rest(last.getAsInt()))
            .toString()
        : never(curve, last.getAsInt());
  }

  /** Near to -1 at some length it may be all the same: where a local exponent passes by. */
  private String never(ScaleCurve curve, int last) {
    return curve.judged().anyMatch(curve::isNear)
        ? Sentence.of(
                "passes an exponent of -1 but does not stay within {near} of it: at {place} it is"
                    + " {exponent}{rest}")
            .with("near", NEAR)
            .with("place", place(last))
            .with("exponent", Display.number(curve.localExponent(last).value()))
            .with("rest", rest(last))
            .toString()
        : Sentence.of(
                "does not go as 1/L within {near} of the exponent anywhere on this range{rest}")
            .with("near", NEAR)
            .with("rest", rest(last))
            .toString();
  }

  /** Not determined is not no. */
  private String rest(int last) {
    return last == result.size() - 1
        ? ""
        : Sentence.of(", as far as it was solved, up to {place}; beyond, it is not determined")
            .with("place", place(last))
            .toString();
  }

  /** A length, and how the temperature compares with E_1 there. */
  private String place(int row) {
    Place place = result.places().get(row);
    return Sentence.of("L = {length} (T = {temperature} E_{1})")
        .with("length", shown.text(Dimension.LENGTH, place.length()))
        .with("temperature", Display.number(place.reducedTemperature()))
        .toString();
  }

  /** Why, in more sentences. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    if (!result.rows().isComplete()) {
      return paragraphs;
    }
    result
        .curve(Part.CLASSICAL)
        .filter(ScaleCurve::isJudged)
        .map(ScaleText::classical)
        .ifPresent(paragraphs::add);
    result
        .curve(Part.QUANTUM)
        .filter(ScaleCurve::isJudged)
        .ifPresent(curve -> paragraphs.addAll(quantum(curve)));
    List<ScaleCurve> others = result.otherBaths().stream().filter(ScaleCurve::isJudged).toList();
    if (!others.isEmpty()) {
      paragraphs.add(others.stream().map(this::other).collect(joining("; ", "Other baths: ", ".")));
      paragraphs.add(rates());
    }
    if (result.curves().stream().anyMatch(ScaleCurve::levelsAreParameter)) {
      paragraphs.add(levels());
    }
    return paragraphs;
  }

  private static String classical(ScaleCurve curve) {
    double spread = curve.spread();
    Sentence sentence =
        curve.model().isSampled()
            ? Sentence.of(
                    "Classical ({walls}, {method}): exponent {exponent} over {points} lengths, from"
                        + " the errors of the simulated currents (chi squared per degree of freedom"
                        + " {scatter}).")
                .with("scatter", Display.number(curve.overall().scatter()))
            : Sentence.of(
                    "Classical ({walls}, {method}): exponent {exponent} over {points} lengths; J L"
                        + " varies by {spread} of its value.{exact}")
                .with("spread", Display.number(spread))
                .with(
                    "exact",
                    spread < EXACT
                        ? " The law is exact: a wall knows energies only, and L enters through the"
                            + " time of flight alone."
                        : "");
    return sentence
        .with("walls", curve.model().walls())
        .with("method", curve.model().solver().method())
        .with("exponent", Shown.plusMinus(curve.overall().exponent()))
        .with("points", curve.overall().points().size())
        .toString();
  }

  private List<String> quantum(ScaleCurve curve) {
    List<String> paragraphs = new ArrayList<>();
    String fits =
        curve.fits().stream()
            .map(fit -> Shown.plusMinus(fit.law().exponent()) + " (" + fit.range() + ")")
            .collect(joining(", "));
    paragraphs.add(
        Sentence.of(
                "Quantum ({walls}{rule}): exponent {fits}, T being that of the hotter bath; the"
                    + " errors are the scatter of a curve about a line. It {near}.")
            .with("walls", curve.model().walls())
            .with("rule", rule(curve))
            .with("fits", fits)
            .with("near", near(curve))
            .toString());
    paragraphs.add(shortest(curve));
    if (curve.isZeroPointLimited()) {
      paragraphs.add(
          Sentence.of(
                  "With a {bath} bath at T = 0 the current goes as 1/L^{2} in long boxes: the"
                      + " particle waits in the ground state, whose rate of collisions v_{1}/2L goes"
                      + " as 1/L^{2}.")
              .with("bath", bathsWith(QuantumWall::countsCollisions))
              .toString());
    }
    return paragraphs;
  }

  private String rule(ScaleCurve curve) {
    if (!curve.hasFreeRate()) {
      return "";
    }
    return result.scaledRates() ? ", rate scaled as 1/L" : ", rate fixed";
  }

  private String shortest(ScaleCurve curve) {
    int first = curve.known().min().orElseThrow();
    int last = curve.known().max().orElseThrow();
    return Sentence.of(
            "In the shortest box, {first}, J L is {share} of what it is in the longest, {last}, and"
                + " the local exponents are {firstExponent} and {lastExponent}. Where T is not far"
                + " above E_{1} the levels and their gaps, which go as 1/L^{2}, decide, and there is"
                + " no power law.")
        .with("first", place(first))
        .with("share", Display.percent(curve.timesLength(first) / curve.timesLength(last)))
        .with("last", place(last))
        .with("firstExponent", Display.number(curve.localExponent(first).value()))
        .with("lastExponent", Display.number(curve.localExponent(last).value()))
        .toString();
  }

  /** By the fit of the longest boxes. */
  private String other(ScaleCurve curve) {
    Fit last = curve.fits().getLast();
    String near =
        curve.nearFrom().stream()
            .mapToObj(row ->
                Sentence.of(", within {near} of -1 from T = {temperature} E_{1}")
                    .with("near", NEAR)
                    .with(
                        "temperature",
                        Display.number(result.places().get(row).reducedTemperature()))
                    .toString())
            .collect(joining());
    return Sentence.of("{walls}{rule}: exponent {exponent} ({range}){near}")
        .with("walls", curve.model().walls())
        .with("rule", rule(curve))
        .with("exponent", Shown.plusMinus(last.law().exponent()))
        .with("range", last.range())
        .with("near", near)
        .toString();
  }

  private String rates() {
    String rule =
        result.scaledRates()
            ? Sentence.of(
                    "their rates are scaled as gamma L_{0}/L, L_{0} = {length}, like a rate of"
                        + " collisions (a jump amplitude that goes as L^{-1/2}).")
                .with("length", shown.text(Dimension.LENGTH, result.shortest().length().natural()))
                .toString()
            : "with fixed rates their currents do not fall as 1/L.";
    return Sentence.of(
            "{free} know no length: {rule} wall-flux carries the collision rate v/2L in it, and"
                + " wall-force goes as 1/L at a fixed coupling: its matrix elements squared go as"
                + " 1/L^{2}, the density of levels as L.")
        .with("free", bathsWith(QuantumWall::hasFreeRate))
        .with("rule", rule)
        .toString();
  }

  private static String levels() {
    return Sentence.of(
            "A {bath} bath aims at a whole number of levels N, the levels up to the largest"
                + " proposed energy, and J goes as 1/N: J falls by 1/N wherever L lets one more"
                + " level in, and its local exponents scatter about their mean.")
        .with("bath", bathsWith(QuantumWall::levelsAreParameter))
        .toString();
  }
}
