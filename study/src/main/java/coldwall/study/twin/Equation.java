package coldwall.study.twin;

import coldwall.classical.kramers.KramersEquation;
import coldwall.classical.langevin.LangevinEquation;
import coldwall.frame.Part;
import coldwall.quantum.generator.MasterEquation;
import coldwall.solver.SteadyState;
import coldwall.study.soft.SoftEquation;
import coldwall.study.soft.SoftEquations;
import coldwall.system.SoftJunction;
import coldwall.watch.Watch;
import java.util.List;

/** The equations that one junction is solved by, the two of the comparison first of their kind. */
enum Equation {
  KRAMERS("classical", "classical, Kramers equation"),
  LANGEVIN("simulated", "classical, Langevin simulation"),
  /** The quantum equation that is judged. */
  JUDGED("quantum", ""),
  /** One of the other kind, drawn beside it. */
  BESIDE("", ""),
  SHIFTED("shifted", "");

  /** Of the length, for a layer that this many places resolve. */
  private static final double PLACES_TIMES_LAYER = 4.4;

  private final String prefix;
  private final String label;

  Equation(String prefix, String label) {
    this.prefix = prefix;
    this.label = label;
  }

  /** Those that a study solves. */
  static List<Equation> of(TwinSettings settings) {
    return List.of(values()).stream()
        .filter(equation -> equation != LANGEVIN || settings.langevinSteps().isPresent())
        .toList();
  }

  /** Before the names of its numbers. */
  String prefix(TwinSettings settings) {
    return this == BESIDE ? settings.equation().beside().word() : prefix;
  }

  /** In tables, legends and messages. */
  String label(TwinSettings settings) {
    return switch (this) {
      case KRAMERS, LANGEVIN -> label;
      case JUDGED -> "quantum, " + weak(settings.equation());
      case BESIDE -> "quantum, " + weak(settings.equation().beside());
      case SHIFTED ->
          "quantum, " + settings.equation().withCoherences().brief() + " with energy shifts";
    };
  }

  private static String weak(SoftEquation equation) {
    return equation.isSecular() ? equation.title() + " (weak coupling)" : equation.title();
  }

  boolean isClassical() {
    return this == KRAMERS || this == LANGEVIN;
  }

  /** What it computes at each point. */
  Part<TwinPoint> part(TwinSettings settings) {
    return new Part<>(
        prefix(settings),
        _ -> label(settings),
        TwinPoint.TYPE,
        (point, watch) ->
            TwinPoint.of(solve(settings, settings.at(point.coordinates().getFirst()), watch)),
        this == LANGEVIN);
  }

  private SteadyState solve(TwinSettings settings, SoftJunction junction, Watch watch) {
    return switch (this) {
      case KRAMERS -> {
        double needed = Math.ceil(PLACES_TIMES_LAYER / settings.thinnest());
        int places = (int) Math.clamp(needed, settings.isFlat() ? 44 : 60, 120);
        yield new KramersEquation(places, settings.isFlat() ? 56 : 120).solve(junction);
      }
      case LANGEVIN ->
          new LangevinEquation(settings.seed(), settings.langevinSteps().orElseThrow())
              .solve(junction, watch);
      case JUDGED -> quantum(settings, junction, settings.equation().equation());
      case BESIDE -> quantum(settings, junction, settings.equation().beside().equation());
      case SHIFTED -> quantum(settings, junction, settings.equation().withCoherences().shifted());
    };
  }

  private static SteadyState quantum(
      TwinSettings settings, SoftJunction junction, MasterEquation equation) {
    return new SoftEquations(settings.levels()).solve(junction, equation);
  }
}
