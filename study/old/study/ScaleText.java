package coldwall.study;

import coldwall.spec.ScaleSpec;
import coldwall.study.Contender.Part;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in plain words what a study of scaling found. */
final class ScaleText {
  /** A computed classical current times L is constant up to roundings and its own error. */
  private static final double EXACT = 1e-9;

  private final ScaleTable table;
  private final ScaleSpec spec;
  private final Shown shown;

  ScaleText(ScaleTable table) {
    this.table = table;
    this.spec = table.spec();
    this.shown = new Shown(spec.units());
  }

  String headline() {
    if (!table.isComplete()) {
      return "Interrupted: "
          + table.size()
          + " of "
          + spec.lengths().size()
          + " lengths are done, and nothing was judged.";
    }
    String text =
        table.curves().stream()
            .filter(curve -> curve.part().isMain())
            .map(this::headline)
            .collect(Collectors.joining("; ", "", "."));
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String headline(ScaleCurve curve) {
    String who =
        (curve.part() == Part.CLASSICAL ? "the classical current (" : "the quantum current (")
            + curve.contender().walls()
            + ") ";
    if (curve.known().findAny().isEmpty()) {
      return who + "could not be computed";
    }
    if (curve.carriesNothing()) {
      return who + "is 0 at every length";
    }
    return curve.part() == Part.CLASSICAL
        ? who + "goes as L^{p}, p = " + Shown.plusMinus(curve.fit().exponent())
        : who + near(curve);
  }

  private String near(ScaleCurve curve) {
    OptionalInt from = curve.nearFrom();
    return from.isPresent()
        ? "goes as 1/L within "
            + percent()
            + " of the exponent from "
            + place(from.getAsInt())
            + " on"
        : "does not go as 1/L within " + percent() + " of the exponent anywhere on this range";
  }

  private static String percent() {
    return Display.percent(ScaleCurve.NEAR);
  }

  /** A length, and how the temperature compares with E_1 there. */
  private String place(int row) {
    return "L = "
        + shown.text(Dimension.LENGTH, table.length(row))
        + " (T = "
        + Display.number(table.reducedTemperature(row))
        + " E_{1})";
  }

  List<String> paragraphs() {
    if (!table.isComplete()) {
      return List.of();
    }
    List<String> paragraphs = new ArrayList<>();
    table
        .curve(Part.CLASSICAL)
        .filter(this::isJudged)
        .ifPresent(curve -> paragraphs.add(classical(curve)));
    table
        .curve(Part.QUANTUM)
        .filter(this::isJudged)
        .ifPresent(curve -> {
          paragraphs.add(quantum(curve));
          paragraphs.add(shortest(curve));
          if (isZeroPointLimited(curve)) {
            paragraphs.add(zeroPoint());
          }
        });
    List<ScaleCurve> others = table.otherBaths().stream().filter(this::isJudged).toList();
    if (!others.isEmpty()) {
      paragraphs.add(others(others));
      paragraphs.add(rates());
    }
    if (table.curves().stream().anyMatch(ScaleCurve::hasWholeLevels)) {
      paragraphs.add(
          "A metropolis bath aims at a whole number of levels N, the levels up to the largest"
              + " proposed energy, and J goes as 1/N: J falls by 1/N wherever L lets one more level"
              + " in, and its local exponents scatter about their mean.");
    }
    return paragraphs;
  }

  private boolean isJudged(ScaleCurve curve) {
    return curve.known().count() > 2 && !curve.carriesNothing();
  }

  private String classical(ScaleCurve curve) {
    String fit =
        "Classical ("
            + curve.contender().walls()
            + ", "
            + curve.contender().solver().method()
            + "): exponent "
            + Shown.plusMinus(curve.fit().exponent())
            + " over "
            + curve.fit().points().size()
            + " lengths";
    if (curve.isSampled()) {
      return fit
          + ", from the errors of the simulated currents (chi squared per degree of freedom "
          + Display.number(curve.fit().scatter())
          + ").";
    }
    double spread = curve.spread();
    return fit
        + "; J L varies by "
        + Display.number(spread)
        + " of its value"
        + (spread < EXACT
            ? ". The law is exact: a wall knows energies only, and L enters through the time of"
                + " flight alone."
            : ".");
  }

  private String quantum(ScaleCurve curve) {
    String fits =
        ScaleFit.of(table, curve).stream()
            .map(fit -> Shown.plusMinus(fit.law().exponent()) + " (" + fit.range() + ")")
            .collect(Collectors.joining(", "));
    return "Quantum ("
        + curve.contender().walls()
        + rule(curve)
        + "): exponent "
        + fits
        + ", T being that of the hotter bath; the errors are the scatter of a curve about a line."
        + " It "
        + near(curve)
        + ".";
  }

  private String rule(ScaleCurve curve) {
    if (!curve.hasRate()) {
      return "";
    }
    return spec.scaledRates() ? ", rate scaled as 1/L" : ", rate fixed";
  }

  private String shortest(ScaleCurve curve) {
    int first = curve.known().findFirst().orElseThrow();
    int last = curve.longest().orElseThrow();
    return "In the shortest box, "
        + place(first)
        + ", J L is "
        + Display.percent(curve.timesLength(first) / curve.timesLength(last))
        + " of what it is in the longest, "
        + place(last)
        + ", and the local exponents are "
        + Display.number(curve.localExponent(first).value())
        + " and "
        + Display.number(curve.localExponent(last).value())
        + ". Where T is not far above E_{1} the levels and their gaps, which go as 1/L^{2}, decide,"
        + " and there is no power law.";
  }

  private static boolean isZeroPointLimited(ScaleCurve curve) {
    Junction junction = curve.contender().junction();
    return Stream.of(junction.hot(), junction.cold())
        .anyMatch(contact ->
            contact.temperature() == 0 && contact.quantumWall() instanceof QuantumWall.WallFlux);
  }

  private static String zeroPoint() {
    return "With a wall-flux bath at T = 0 the current goes as 1/L^{2} in long boxes: the particle"
        + " waits in the ground state, whose rate of collisions v_{1}/2L goes as 1/L^{2}.";
  }

  private String others(List<ScaleCurve> others) {
    return others.stream()
        .map(curve ->
            curve.contender().walls()
                + rule(curve)
                + ": exponent "
                + Shown.plusMinus(last(curve).law().exponent())
                + " ("
                + last(curve).range()
                + ")"
                + curve.nearFrom().stream()
                    .mapToObj(row ->
                        ", within "
                            + percent()
                            + " of -1 from T = "
                            + Display.number(table.reducedTemperature(row))
                            + " E_{1}")
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("; ", "Other baths: ", "."));
  }

  /** The fit of the longest boxes. */
  private ScaleFit last(ScaleCurve curve) {
    return ScaleFit.of(table, curve).getLast();
  }

  private String rates() {
    return "reset and metropolis know no length: "
        + (spec.scaledRates()
            ? "their rates are scaled as gamma L_{0}/L, L_{0} = "
                + shown.text(Dimension.LENGTH, spec.lengths().natural(0))
                + ", like a rate of collisions (a jump amplitude that goes as L^{-1/2})."
            : "with fixed rates their currents do not fall as 1/L.")
        + " wall-flux carries the collision rate v/2L in it, and wall-force goes as 1/L at a fixed"
        + " coupling: its matrix elements squared go as 1/L^{2}, the density of levels as L.";
  }
}
