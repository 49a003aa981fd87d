package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.linalg.dense.HermitianEigen;
import coldwall.linalg.dense.Schur;
import coldwall.quantum.generator.Generator;
import coldwall.quantum.model.Bath;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** What a steady state itself should fulfil. */
final class StateChecks {
  /** Some roundings of a probability. */
  private static final double ROUNDING = 1e-12;

  /**
   * Corrections of this size to a rate or state are what an equation of second order leaves out.
   */
  private static final double ORDER = 0.1;

  /** Up to this size all eigenvalues of L are found. */
  private static final int SPECTRAL = 16;

  private StateChecks() {}

  static Check positivity(OpenSteadyState state) {
    double lowest = state.summary().diagnostic(Validity.LOWEST_EIGENVALUE);
    return Check.graded(
        "positive",
        -lowest,
        ROUNDING,
        ORDER / 100,
        "the lowest eigenvalue of the state is " + lowest,
        "the coupling is too strong for this equation: universal and davies stay positive");
  }

  static Check energyBalance(OpenSteadyState state) {
    double residual = state.summary().residual();
    double largest =
        state.currents().stream().mapToDouble(one -> Math.abs(one.value())).max().orElse(0);
    double error = state.currents().stream().mapToDouble(Estimate::uncertainty).max().orElse(0);
    // Between equal temperatures nothing flows, and what is left is error alone.
    boolean isNothing = largest <= 10 * error;
    return Check.graded(
        "energy balance",
        isNothing ? 0 : residual,
        1e-9,
        1e-6,
        isNothing
            ? "no current is more than its error"
            : "the currents sum to " + residual + " of the largest",
        "solve more precisely: the state is not steady");
  }

  /** Bath by bath -Tr[D(rho) (ln rho - ln rho_T)], and their sum, -sum J/T. */
  static List<Check> secondLaw(OpenSteadyState state) {
    Generator generator = state.generator();
    HermitianEigen eigen = DenseAlgebra.of(generator.size()).eigen(state.inside());
    List<Check> checks = new ArrayList<>();
    double total = 0;
    double totalError = 0;
    boolean isComplete = true;
    for (int k = 0; k < generator.baths(); k++) {
      Bath bath = generator.system().baths().get(k);
      String name = "second law at " + bath.name();
      OptionalDouble temperature = bath.temperature();
      Estimate current = state.currents().get(k);
      if (temperature.isEmpty()) {
        isComplete = false;
        checks.add(Check.unknown(name, "the bath has no temperature"));
      } else if (temperature.getAsDouble() == 0) {
        isComplete = false;
        checks.add(coldest(name, current));
      } else {
        double entropy = -current.value() / temperature.getAsDouble();
        double error = 4 * current.uncertainty() / temperature.getAsDouble();
        total += entropy;
        totalError += error;
        double produced = entropy + entropyChange(generator.dissipation(k, state.inside()), eigen);
        checks.add(production(name, produced, Math.max(error, ROUNDING * Math.abs(entropy))));
      }
    }
    if (isComplete) {
      checks.addFirst(production("second law", total, totalError));
    }
    return checks;
  }

  private static Check production(String name, double produced, double error) {
    boolean holds = produced >= -error;
    return new Check(
        name,
        holds ? Check.Verdict.HOLDS : Check.Verdict.VIOLATED,
        produced,
        "entropy is produced at the rate " + produced,
        holds ? "" : "the equation is outside of its validity: weaken the coupling or use davies");
  }

  private static Check coldest(String name, Estimate current) {
    boolean holds = current.value() <= 4 * current.uncertainty();
    return new Check(
        name,
        holds ? Check.Verdict.HOLDS : Check.Verdict.VIOLATED,
        current.value(),
        "a bath at T = 0 gives " + current.value(),
        holds ? "" : "the equation is outside of its validity: weaken the coupling or use davies");
  }

  /** -Tr[D ln rho]; states that are not populated at all do not count. */
  private static double entropyChange(ComplexMatrix change, HermitianEigen eigen) {
    ComplexMatrix turned = change.inBasis(eigen.vectors());
    double sum = 0;
    for (int n = 0; n < turned.rows(); n++) {
      double population = eigen.values().get(n);
      if (population > Double.MIN_NORMAL) {
        sum -= turned.re(n, n) * StrictMath.log(population);
      }
    }
    return sum;
  }

  static Check secular(OpenSteadyState state) {
    Generator generator = state.generator();
    String name = "secular";
    var nearest = generator.nearestFrequencies();
    if (!generator.equation().isSecular() || nearest.isEmpty()) {
      return Check.unknown(name, "the equation does not need it");
    }
    double rate = Validity.jumpRate(generator, state.inside());
    double ratio = rate / nearest.get().distance();
    return Check.graded(
        name,
        ratio,
        ORDER,
        1,
        "jumps come at the rate %s, and the frequencies of %s and %s differ by %s"
            .formatted(
                rate, nearest.get().first(), nearest.get().second(), nearest.get().distance()),
        "levels this near need an equation that does not take them apart: universal or redfield");
  }

  static Check memory(OpenSteadyState state) {
    double value = state.summary().diagnostic(Validity.RATE_TIMES_MEMORY);
    if (value == Double.POSITIVE_INFINITY) {
      return new Check(
          "bath memory",
          Check.Verdict.DOUBTFUL,
          value,
          "a bath at T = 0 remembers without end: its rates are the limit of weak coupling",
          "compare with a small temperature");
    }
    return Check.graded(
        "bath memory",
        value,
        ORDER,
        1,
        "jump rate times memory time of the bath is " + value,
        "no master equation of second order holds here: weaken the coupling or warm the bath");
  }

  static Check relaxation(OpenSteadyState state) {
    Generator generator = state.generator();
    if (generator.size() > SPECTRAL) {
      return Check.unknown(
          "relaxation time", "computed up to " + SPECTRAL + " levels, here " + generator.size());
    }
    double[][] rows = DenseEquation.whole(generator);
    Schur schur = DenseAlgebra.of(rows.length).schur(ComplexMatrix.real(rows));
    double[] rates = new double[rows.length];
    for (int k = 0; k < rates.length; k++) {
      rates[k] = -schur.triangular().re(k, k);
    }
    Arrays.sort(rates);
    double time = rates.length > 1 ? 1 / rates[1] : Double.POSITIVE_INFINITY;
    return Check.holds("relaxation time", time, "the slowest motion dies out within " + time);
  }
}
