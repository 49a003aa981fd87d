package coldwall.study.compare;

import coldwall.frame.Shown;
import coldwall.settings.Grid;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Model;
import coldwall.study.curve.Model.Part;
import coldwall.study.input.PotentialText;
import coldwall.study.input.Setup;
import coldwall.system.Junction;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What a comparison found. Every curve has one point for each cold temperature.
 *
 * @param setup the junction that was asked about
 * @param asked the cold temperatures that were asked for
 * @param cold those that were solved: all, unless the run was interrupted
 * @param curves the curves, the classical and the quantum one first
 * @param beyond what was asked for and is beyond the limits of its solver, and why
 * @param verdict what follows
 * @param units of all output
 */
record CompareResult(
    Setup setup,
    Grid asked,
    List<Quantity> cold,
    List<CurveAnalysis> curves,
    Map<Model, String> beyond,
    Verdict verdict,
    UnitSystem units) {

  CompareResult {
    cold = List.copyOf(cold);
    curves = List.copyOf(curves);
    beyond = Collections.unmodifiableMap(new LinkedHashMap<>(beyond));
  }

  /** The curve that is there for this, if it was asked for. */
  Optional<CurveAnalysis> curve(Part part) {
    return CurveAnalysis.find(curves, part);
  }

  /** The main model that is beyond the limits of its solver, if one is. */
  Optional<Model> mainBeyond() {
    return beyond.keySet().stream().filter(model -> model.part().isMain()).findFirst();
  }

  /** The curves that are drawn: all but the other baths. */
  List<CurveAnalysis> drawn() {
    return curves.stream().filter(curve -> curve.model().part() != Part.OTHER_BATH).toList();
  }

  /** Those that are compared: one of each mechanics. */
  Stream<CurveAnalysis> main() {
    return curves.stream().filter(curve -> curve.model().part().isMain());
  }

  /** The second opinion and the other baths. */
  Stream<CurveAnalysis> otherBaths() {
    return curves.stream().filter(curve -> !curve.model().part().isMain());
  }

  /** The T_c below T_h that were solved for a curve, ascending. */
  DoubleStream judged(CurveAnalysis curve) {
    return curve.curve().judged().stream().mapToDouble(CurvePoint::coldTemperature);
  }

  /** Words for a place where the points of a curve end; none for any other. */
  String edge(CurveAnalysis curve, double place) {
    List<Double> asked =
        cold.stream().map(Quantity::natural).filter(one -> one < hot()).sorted().toList();
    if (place > 0 && place == judged(curve).min().orElse(Double.NaN)) {
      return place == asked.getFirst() ? ", the lowest asked for" : ", the lowest that was solved";
    }
    return place != judged(curve).max().orElse(Double.NaN)
        ? ""
        : place == asked.getLast()
            ? ", the highest asked for below T_{h}"
            : ", the highest that was solved below T_{h}";
  }

  /** Whether the couplings of one mechanics are equal at the two walls, and of the other not. */
  boolean isOneSidedAsymmetry() {
    Junction junction = setup.junction();
    return isSymmetric(junction.hot().classicalWall(), junction.cold().classicalWall())
        != isSymmetric(junction.hot().quantumWall(), junction.cold().quantumWall());
  }

  private static boolean isSymmetric(Object hot, Object cold) {
    return hot.equals(cold);
  }

  /** The potential between the walls in a sentence, if there is one. */
  Optional<String> potential() {
    Junction junction = setup.junction();
    return PotentialText.sentence(junction.potential(), junction.box(), new Shown(units));
  }

  boolean isSampled() {
    return curves.stream().anyMatch(curve -> curve.model().isSampled());
  }

  double hot() {
    return setup.junction().hot().temperature();
  }
}
