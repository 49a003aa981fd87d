package coldwall.classical.kramers;

import coldwall.linalg.LinearSystem;
import coldwall.linalg.LuFactors;
import coldwall.system.SoftJunction;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/**
 * The Kramers equation between Hermite functions of the momentum. With u = p/sqrt(m s) and f = sum
 * c_n(x) h_n(u), the n-th equation holds c_(n-2) ... c_(n+2): pairs of an even and an odd one make
 * a block-tridiagonal chain, which is eliminated from its far end, c_pair = R_pair c_(pair - 1),
 * down to the first pair, whose density is normalised. Cost: pairs times the cube of a block.
 */
final class HermiteChain {
  private final StaggeredGrid grid;
  private final int pairs;
  private final double scale;

  /** sqrt(s/m). */
  private final double speed;

  /** sqrt(m s). */
  private final double momentum;

  private final double[] evenFriction;
  private final double[] evenNoise;
  private final double[] oddFriction;
  private final double[] oddNoise;
  private final double[] evenForce;
  private final double[] oddForce;

  HermiteChain(SoftJunction junction, StaggeredGrid grid, int pairs, double scale) {
    this.grid = grid;
    this.pairs = pairs;
    this.scale = scale;
    double mass = junction.particle().mass();
    speed = Math.sqrt(scale / mass);
    momentum = Math.sqrt(scale * mass);
    Friction friction = new Friction(junction);
    DoubleUnaryOperator noise = x -> friction.heating(x) / scale;
    DoubleUnaryOperator force = x -> junction.potential().slope(x) / momentum;
    evenFriction = values(grid.evenSize(), grid::evenPlace, friction::total);
    evenNoise = values(grid.evenSize(), grid::evenPlace, noise);
    evenForce = values(grid.evenSize(), grid::evenPlace, force);
    oddFriction = values(grid.oddSize(), grid::oddPlace, friction::total);
    oddNoise = values(grid.oddSize(), grid::oddPlace, noise);
    oddForce = values(grid.oddSize(), grid::oddPlace, force);
  }

  private static double[] values(int size, IntToDoubleFunction place, DoubleUnaryOperator field) {
    double[] values = new double[size];
    Arrays.setAll(values, i -> field.applyAsDouble(place.applyAsDouble(i)));
    return values;
  }

  /** The moments of the steady state, normalised to one particle. */
  Moments solve() {
    int size = grid.evenSize() + grid.oddSize();
    double[][][] ratios = new double[pairs][][];
    double[][] block = diagonal(pairs - 1);
    for (int k = pairs - 1; k > 0; k--) {
      ratios[k] = ratio(LuFactors.of(block), lower(k));
      block = diagonal(k - 1);
      addUpper(k - 1, ratios[k], block);
    }
    double[][] bordered = new double[size + 1][size + 1];
    for (int i = 0; i < size; i++) {
      System.arraycopy(block[i], 0, bordered[i], 0, size);
      bordered[i][size] = i < grid.evenSize() ? 1 : 0;
      bordered[size][i] = i < grid.evenSize() ? grid.weight(i) : 0;
    }
    double[] right = new double[size + 1];
    right[size] = 1;
    double[] chain = LuFactors.of(bordered).solve(right);
    double[] first = new double[size];
    System.arraycopy(chain, 0, first, 0, size);
    return moments(first, ratios);
  }

  /** -block^-1 lower. */
  private static double[][] ratio(LuFactors block, double[][] lower) {
    int size = lower.length;
    double[][] ratio = new double[size][size];
    double[] column = new double[size];
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < size; i++) {
        column[i] = -lower[i][j];
      }
      double[] solved = block.solve(column);
      for (int i = 0; i < size; i++) {
        ratio[i][j] = solved[i];
      }
    }
    return ratio;
  }

  /** Density and twice the kinetic energy at the even places. */
  private Moments moments(double[] first, double[][][] ratios) {
    double[] density = new double[grid.evenSize()];
    double[] kinetic = new double[grid.evenSize()];
    double[] current = first;
    // The integrals over u of h_n of two less, of h_n, and of two more.
    double before = 0;
    double now = Math.sqrt(2) * StrictMath.pow(StrictMath.PI, 0.25);
    for (int k = 0; k < pairs; k++) {
      int n = 2 * k;
      current = k == 0 ? first : LinearSystem.product(ratios[k], current);
      double after = now * Math.sqrt((n + 1.0) / (n + 2));
      double square =
          Math.sqrt((double) n * (n - 1)) / 2 * before
              + (2 * n + 1) / 2.0 * now
              + Math.sqrt((n + 1.0) * (n + 2)) / 2 * after;
      for (int i = 0; i < density.length; i++) {
        density[i] += now * current[i];
        kinetic[i] += scale * square * current[i];
      }
      before = now;
      now = after;
    }
    double mass = 0;
    for (int i = 0; i < density.length; i++) {
      mass += grid.weight(i) * density[i];
    }
    for (int i = 0; i < density.length; i++) {
      density[i] /= mass;
      kinetic[i] /= mass;
    }
    return new Moments(grid, density, kinetic);
  }

  /** The block of a pair with itself. */
  private double[][] diagonal(int pair) {
    int even = grid.evenSize();
    double[][] block = new double[even + grid.oddSize()][even + grid.oddSize()];
    int n = 2 * pair;
    for (int i = 0; i < even; i++) {
      block[i][i] = evenFriction[i] / 2 - evenNoise[i] * (2 * n + 1) / 2;
      for (int j = 0; j < grid.oddSize(); j++) {
        block[i][even + j] = Math.sqrt((n + 1) / 2.0) * fromHigherOdd(i, j);
      }
    }
    for (int i = 0; i < grid.oddSize(); i++) {
      block[even + i][even + i] = oddFriction[i] / 2 - oddNoise[i] * (2 * n + 3) / 2;
      for (int j = 0; j < even; j++) {
        block[even + i][j] = Math.sqrt((n + 1) / 2.0) * fromLowerEven(i, j);
      }
    }
    return block;
  }

  /** The block of a pair with the one before. */
  private double[][] lower(int pair) {
    int even = grid.evenSize();
    double[][] block = new double[even + grid.oddSize()][even + grid.oddSize()];
    int n = 2 * pair;
    double evenFactor = Math.sqrt((double) n * (n - 1)) / 2;
    double oddFactor = Math.sqrt((n + 1.0) * n) / 2;
    for (int i = 0; i < even; i++) {
      block[i][i] = evenFactor * (evenNoise[i] - evenFriction[i]);
      for (int j = 0; j < grid.oddSize(); j++) {
        block[i][even + j] = Math.sqrt(n / 2.0) * fromLowerOdd(i, j);
      }
    }
    for (int i = 0; i < grid.oddSize(); i++) {
      block[even + i][even + i] = oddFactor * (oddNoise[i] - oddFriction[i]);
    }
    return block;
  }

  /** Adds the product of the block of a pair with the next one and a matrix. */
  private void addUpper(int pair, double[][] next, double[][] sum) {
    int even = grid.evenSize();
    int n = 2 * pair;
    double evenFactor = Math.sqrt((n + 1.0) * (n + 2)) / 2;
    double oddFactor = Math.sqrt((n + 2.0) * (n + 3)) / 2;
    for (int i = 0; i < even; i++) {
      add(sum[i], evenFactor * (evenNoise[i] + evenFriction[i]), next[i]);
    }
    for (int i = 0; i < grid.oddSize(); i++) {
      add(sum[even + i], oddFactor * (oddNoise[i] + oddFriction[i]), next[even + i]);
      for (int j = 0; j < even; j++) {
        add(sum[even + i], Math.sqrt((n + 2) / 2.0) * fromHigherEven(i, j), next[j]);
      }
    }
  }

  private static void add(double[] row, double factor, double[] other) {
    for (int j = 0; j < row.length; j++) {
      row[j] += factor * other[j];
    }
  }

  private double fromHigherOdd(int i, int j) {
    return evenForce[i] * grid.oddAtEven(i, j) - speed * grid.oddSlopeAtEven(i, j);
  }

  private double fromLowerOdd(int i, int j) {
    return -evenForce[i] * grid.oddAtEven(i, j) - speed * grid.oddSlopeAtEven(i, j);
  }

  private double fromHigherEven(int i, int j) {
    return oddForce[i] * grid.evenAtOdd(i, j) - speed * grid.evenSlopeAtOdd(i, j);
  }

  private double fromLowerEven(int i, int j) {
    return -oddForce[i] * grid.evenAtOdd(i, j) - speed * grid.evenSlopeAtOdd(i, j);
  }
}
