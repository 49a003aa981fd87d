package coldwall.study;

import coldwall.spec.CompareSpec;
import coldwall.study.Contender.Part;
import coldwall.units.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a comparison found. Every curve has one point for each cold temperature.
 *
 * @param spec what was asked
 * @param cold the cold temperatures that were solved: all, unless the run was interrupted
 * @param curves the curves, the classical and the quantum one first
 * @param verdict what follows
 */
public record CompareResult(
    CompareSpec spec, List<Quantity> cold, List<CurveAnalysis> curves, Verdict verdict) {
  public CompareResult {
    cold = List.copyOf(cold);
    curves = List.copyOf(curves);
  }

  /** Whether every point was solved and judged. */
  public boolean isComplete() {
    return cold.size() == spec.cold().size()
        && curves.stream().allMatch(curve -> curve.ndtr() != null);
  }

  /** The curve that is there for this, if it was asked for. */
  public Optional<CurveAnalysis> curve(Part part) {
    return CurveAnalysis.find(curves, part);
  }

  /** The second opinion and the other baths. */
  public Stream<CurveAnalysis> otherBaths() {
    return curves.stream().filter(curve -> !curve.contender().part().isMain());
  }
}
