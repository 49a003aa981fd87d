package coldwall.study.curve;

import coldwall.input.InvalidInputException;
import coldwall.solver.Solver;
import coldwall.solver.SteadyState;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * A current given by a formula in T_c, with Gaussian noise if asked for; where the formula gives
 * NaN, the solver fails.
 */
record Formula(DoubleUnaryOperator current, double noise, long seed) implements Solver {

  /** T_h of its curves. */
  static final double HOT = 5;

  static Formula exact(DoubleUnaryOperator current) {
    return new Formula(current, 0, 0);
  }

  /** Its curve at these cold temperatures, in the default junction. */
  CurrentCurve curve(Model.Part part, double... cold) {
    Junction junction =
        Junction.symmetric(
            1,
            Math.PI / Math.sqrt(2),
            HOT,
            HOT,
            new ClassicalWall.Maxwell(1),
            new QuantumWall.WallFlux(1));
    Model model = new Model(part, junction, this);
    return new CurrentCurve(
        model, DoubleStream.of(cold).mapToObj(t -> new CurvePoint(t, model.solved(t))).toList());
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
