package coldwall.system;

import coldwall.input.InvalidInputException;
import java.util.function.DoubleUnaryOperator;

/**
 * How the particle feels a bath at the place x: the interaction is S(x) B with B a force-like
 * operator of the bath. S carries the units that the spectral density expects, and no strength of
 * its own: strengths are in the {@link SpectralDensity}.
 */
public sealed interface Coupling {

  /** S(x). */
  double value(double x, Box box);

  /** S'(x): what multiplies the noise of the bath in the force on a classical particle. */
  double slope(double x, Box box);

  /**
   * A layer at one wall: S = exp(-d/thickness), d the distance from the wall.
   *
   * @param wall where it is
   * @param thickness xi, positive
   */
  record Layer(Wall wall, double thickness) implements Coupling {
    public Layer {
      InvalidInputException.requirePositive("the thickness xi of a contact layer", thickness);
    }

    @Override
    public double value(double x, Box box) {
      return StrictMath.exp(-wall.distance(x, box) / thickness);
    }

    @Override
    public double slope(double x, Box box) {
      return -wall.direction() / thickness * value(x, box);
    }
  }

  /**
   * The same force everywhere: S = x - origin.
   *
   * @param origin where S vanishes; it changes the counter-term and the universal Lindblad
   *     equation, not the classical motion without them
   */
  record Linear(double origin) implements Coupling {
    public Linear {
      InvalidInputException.requireFinite("the origin of a linear coupling", origin);
    }

    @Override
    public double value(double x, Box box) {
      return x - origin;
    }

    @Override
    public double slope(double x, Box box) {
      return 1;
    }
  }

  /**
   * A wall that is felt far away, by a power law: S = (1 + d/range)^(-exponent), d the distance.
   *
   * @param wall which
   * @param range where the power law begins, positive
   * @param exponent positive: 1 as of an image charge, 3 as of van der Waals forces
   */
  record FarReaching(Wall wall, double range, double exponent) implements Coupling {
    public FarReaching {
      InvalidInputException.requirePositive("the range of a far-reaching coupling", range);
      InvalidInputException.requirePositive("the exponent of a far-reaching coupling", exponent);
    }

    @Override
    public double value(double x, Box box) {
      return StrictMath.pow(1 + wall.distance(x, box) / range, -exponent);
    }

    @Override
    public double slope(double x, Box box) {
      double ratio = 1 + wall.distance(x, box) / range;
      return -wall.direction() * exponent / range * StrictMath.pow(ratio, -exponent - 1);
    }
  }

  /**
   * A coupling known at some points.
   *
   * @param table positions from at most 0 to at least the box length, and S
   */
  record Tabulated(Table table) implements Coupling {
    @Override
    public double value(double x, Box box) {
      return table.value(x);
    }

    @Override
    public double slope(double x, Box box) {
      return table.slope(x);
    }
  }

  /**
   * Any differentiable coupling.
   *
   * @param name what texts call it; two couplings of one name are taken for the same
   * @param function S(x)
   * @param derivative S'(x)
   */
  record Formula(String name, DoubleUnaryOperator function, DoubleUnaryOperator derivative)
      implements Coupling {
    @Override
    public double value(double x, Box box) {
      return function.applyAsDouble(x);
    }

    @Override
    public double slope(double x, Box box) {
      return derivative.applyAsDouble(x);
    }
  }
}
