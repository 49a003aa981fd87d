package coldwall.study;

import coldwall.quantum.steady.LevelMixture;
import coldwall.solver.Diagnostic;
import coldwall.system.Junction;
import coldwall.system.Spectrum;
import java.util.function.DoubleFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The quantum steady state at one pair of temperatures.
 *
 * @param contender the junction and how it was solved
 * @param point its current
 * @param state its populations
 * @param thermality how far from thermal they are
 */
public record QuantumProfile(
    Contender contender, CurvePoint point, LevelMixture state, Thermality thermality) {
  /** Below, exp(-3 E_1/T) is no longer a double. */
  private static final double COLDEST_GAPS = 700;

  /** Far above any bath, where all levels that are kept are equally populated. */
  private static final double HOTTEST = 1e6;

  private static final double RELATIVE = 1e-12;
  private static final int MOST_EVALUATIONS = 200;

  static QuantumProfile of(Contender contender, CurvePoint point) {
    Junction junction = contender.junction();
    int levels = point.state().diagnostic(Diagnostic.Levels.class).orElseThrow().count();
    LevelMixture state = LevelMixture.steadyState(junction, levels);
    Spectrum spectrum = state.spectrum();
    DoubleFunction<double[]> thermal =
        temperature -> array(LevelMixture.thermal(spectrum, temperature));
    Estimate own = new Estimate(temperature(state, junction), 0);
    return new QuantumProfile(
        contender, point, state, Thermality.of(array(state), thermal, junction, own, 0));
  }

  private static double[] array(LevelMixture mixture) {
    return mixture.populations().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The temperature at which the canonical state has the same mean energy; NaN if none has. */
  private static double temperature(LevelMixture state, Junction junction) {
    double excitation = state.excitation();
    if (excitation == 0) {
      return 0;
    }
    Spectrum spectrum = state.spectrum();
    double gap = spectrum.gap(2, 1);
    double hotter = Math.max(junction.hot().temperature(), junction.cold().temperature());
    double low = StrictMath.log(gap / COLDEST_GAPS);
    double high = StrictMath.log(HOTTEST * Math.max(gap, hotter));
    if (missing(state, low) > 0 || missing(state, high) < 0) {
      return Double.NaN;
    }
    return StrictMath.exp(
        new BracketingNthOrderBrentSolver(RELATIVE, RELATIVE, 5)
            .solve(MOST_EVALUATIONS, logarithm -> missing(state, logarithm), low, high));
  }

  /** How much more the canonical state is excited, on a scale on which both ends are near. */
  private static double missing(LevelMixture state, double logarithm) {
    double thermal = LevelMixture.thermal(state.spectrum(), StrictMath.exp(logarithm)).excitation();
    return StrictMath.log(thermal / state.excitation());
  }

  /**
   * The temperature at which two neighbouring levels would be populated as they are, (E_{n+1} -
   * E_n)/ln(p_n/p_{n+1}); 0 if the upper one is empty.
   */
  public double pairTemperature(int n) {
    return state.spectrum().gap(n + 1, n)
        / StrictMath.log(state.population(n) / state.population(n + 1));
  }

  /** Twice the mean energy, which a classical particle of this temperature would have. */
  public double kineticTemperature() {
    return 2 * state.meanEnergy();
  }
}
