package coldwall.study.curve;

import coldwall.input.InvalidInputException;
import coldwall.solver.Solver;
import coldwall.solver.SteadyState;
import coldwall.system.Junction;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/**
 * A current given by a formula in T_c, with Gaussian noise if asked for; where the formula gives
 * NaN, the solver fails.
 */
record Formula(DoubleUnaryOperator current, double noise, long seed) implements Solver {

  static Formula exact(DoubleUnaryOperator current) {
    return new Formula(current, 0, 0);
  }

  @Override
  public SteadyState solve(Junction junction) {
    double cold = junction.cold().temperature();
    double value = current.applyAsDouble(cold);
    if (Double.isNaN(value)) {
      throw new InvalidInputException("the current must be known, but is not at T_c = " + cold);
    }
    long own = Double.doubleToLongBits(cold) * 31 + seed;
    double error = noise * new SplittableRandom(own).nextGaussian();
    return SteadyState.of(value + error, -value - error, noise);
  }

  @Override
  public boolean isStatistical() {
    return noise > 0;
  }

  @Override
  public String method() {
    return "formula";
  }
}
