package coldwall.system;

import coldwall.input.InvalidInputException;
import java.util.function.DoubleUnaryOperator;

/**
 * The potential energy V(x) of the particle inside of the hard walls, 0 &lt;= x &lt;= length, in
 * natural units of energy. All are differentiable, so that the force -V' exists everywhere.
 */
public sealed interface Potential {

  /** V(x). */
  double energy(double x);

  /** V'(x), minus the force. */
  double slope(double x);

  /** Nothing but the hard walls: V = 0. */
  record Flat() implements Potential {
    @Override
    public double energy(double x) {
      return 0;
    }

    @Override
    public double slope(double x) {
      return 0;
    }
  }

  /**
   * V = stiffness (x - centre)^2 / 2.
   *
   * @param stiffness m w^2, positive
   * @param centre where the force vanishes
   */
  record Harmonic(double stiffness, double centre) implements Potential {
    public Harmonic {
      InvalidInputException.requirePositive("the stiffness of a harmonic potential", stiffness);
      InvalidInputException.requireFinite("the centre of a harmonic potential", centre);
    }

    /** Of a particle that oscillates at this angular frequency. */
    public static Harmonic ofFrequency(Particle particle, double frequency, double centre) {
      InvalidInputException.requirePositive("the frequency of an oscillator", frequency);
      return new Harmonic(particle.mass() * frequency * frequency, centre);
    }

    @Override
    public double energy(double x) {
      return stiffness * (x - centre) * (x - centre) / 2;
    }

    @Override
    public double slope(double x) {
      return stiffness * (x - centre);
    }
  }

  /**
   * Two minima V = 0 with a barrier between them: V = barrier ((2 (x - centre)/separation)^2 -
   * 1)^2.
   *
   * @param barrier the height of the middle, positive
   * @param separation the distance of the minima, positive
   * @param centre the place of the middle
   */
  record DoubleWell(double barrier, double separation, double centre) implements Potential {
    public DoubleWell {
      InvalidInputException.requirePositive("the barrier of a double well", barrier);
      InvalidInputException.requirePositive("the separation of two wells", separation);
      InvalidInputException.requireFinite("the centre of a double well", centre);
    }

    @Override
    public double energy(double x) {
      double u = 2 * (x - centre) / separation;
      return barrier * (u * u - 1) * (u * u - 1);
    }

    @Override
    public double slope(double x) {
      double u = 2 * (x - centre) / separation;
      return 8 * barrier / separation * u * (u * u - 1);
    }
  }

  /**
   * A rise from 0 to height: V = height (1 + tanh((x - position)/width)) / 2.
   *
   * @param height positive for a rise towards larger x, negative for a fall
   * @param position the middle of the rise
   * @param width how smooth it is, positive; against the box length, small is sharp
   */
  record Step(double height, double position, double width) implements Potential {
    public Step {
      InvalidInputException.requireFinite("the height of a step", height);
      InvalidInputException.requireFinite("the position of a step", position);
      InvalidInputException.requirePositive("the width of a step", width);
    }

    @Override
    public double energy(double x) {
      return height * rise(x, position, width);
    }

    @Override
    public double slope(double x) {
      return height * steepness(x, position, width);
    }
  }

  /**
   * A barrier between two smooth steps: V = height (tanh((x - from)/width) - tanh((x - to)/width))
   * / 2.
   *
   * @param height positive for a barrier, negative for a well
   * @param from the middle of the rise
   * @param to the middle of the fall, beyond it
   * @param width how smooth both are, positive
   */
  record Barrier(double height, double from, double to, double width) implements Potential {
    public Barrier {
      InvalidInputException.requireFinite("the height of a barrier", height);
      InvalidInputException.requireFinite("the start of a barrier", from);
      InvalidInputException.requirePositive("the length of a barrier (to - from)", to - from);
      InvalidInputException.requirePositive("the width of a barrier's edges", width);
    }

    @Override
    public double energy(double x) {
      return height * (rise(x, from, width) - rise(x, to, width));
    }

    @Override
    public double slope(double x) {
      return height * (steepness(x, from, width) - steepness(x, to, width));
    }
  }

  /**
   * A potential known at some points.
   *
   * @param table positions from at most 0 to at least the box length, and energies
   */
  record Tabulated(Table table) implements Potential {
    @Override
    public double energy(double x) {
      return table.value(x);
    }

    @Override
    public double slope(double x) {
      return table.slope(x);
    }
  }

  /**
   * Any differentiable potential.
   *
   * @param name what texts call it; two potentials of one name are taken for the same
   * @param value V(x)
   * @param derivative V'(x)
   */
  record Formula(String name, DoubleUnaryOperator value, DoubleUnaryOperator derivative)
      implements Potential {
    @Override
    public double energy(double x) {
      return value.applyAsDouble(x);
    }

    @Override
    public double slope(double x) {
      return derivative.applyAsDouble(x);
    }
  }

  private static double rise(double x, double position, double width) {
    return (1 + StrictMath.tanh((x - position) / width)) / 2;
  }

  private static double steepness(double x, double position, double width) {
    double cosh = StrictMath.cosh((x - position) / width);
    return 1 / (2 * width * cosh * cosh);
  }
}
