package coldwall.quantum.steady;

import coldwall.linalg.dense.Extended;
import coldwall.linalg.dense.ExtendedMatrix;
import coldwall.quantum.generator.Generator;
import coldwall.quantum.generator.GeneratorTerms;
import java.util.Arrays;

/** The matrix of L between Hermitian matrices, summed with twice the digits of a double. */
final class ExtendedSum implements GeneratorTerms {
  private final int levels;
  private final HermitianUnits units;
  private final ExtendedMatrix matrix;

  /** What acts from the left, K in L[rho] = K rho + rho K^+ + jumps. */
  private final Extended[] leftRe;

  private final Extended[] leftIm;

  private ExtendedSum(int levels, HermitianUnits units) {
    this.levels = levels;
    this.units = units;
    matrix = new ExtendedMatrix(units.size());
    leftRe = new Extended[levels * levels];
    leftIm = new Extended[levels * levels];
    Arrays.fill(leftRe, Extended.ZERO);
    Arrays.fill(leftIm, Extended.ZERO);
  }

  static ExtendedMatrix of(Generator generator, HermitianUnits units) {
    ExtendedSum sum = new ExtendedSum(generator.size(), units);
    generator.addTerms(sum);
    sum.addLeft();
    return sum.matrix;
  }

  @Override
  public void energy(Element element) {
    left(element.to(), element.from(), element.im(), element.re().negated());
  }

  @Override
  public void jump(double weight, Element left, Element right) {
    Extended re = left.re().times(right.re()).plus(left.im().times(right.im())).times(weight);
    Extended im =
        left.im().times(right.re()).plus(left.re().times(right.im()).negated()).times(weight);
    add(left.to(), right.to(), left.from(), right.from(), re, im);
    if (left.to() == right.to()) {
      left(right.from(), left.from(), re.negated(), im.negated());
    }
  }

  private void left(int m, int n, Extended re, Extended im) {
    int at = m * levels + n;
    leftRe[at] = leftRe[at].plus(re);
    leftIm[at] = leftIm[at].plus(im);
  }

  private void addLeft() {
    for (int m = 0; m < levels; m++) {
      for (int k = 0; k < levels; k++) {
        Extended re = leftRe[m * levels + k];
        Extended im = leftIm[m * levels + k];
        for (int n = 0; n < levels && (re.high() != 0 || im.high() != 0); n++) {
          add(m, n, k, n, re, im);
        }
      }
    }
  }

  /** Z_mn += z rho_pq, and the conjugate. */
  private void add(int m, int n, int p, int q, Extended re, Extended im) {
    int column = units.index(Math.min(p, q), Math.max(p, q));
    int row = units.index(Math.min(m, n), Math.max(m, n));
    if (column < 0 || row < 0) {
      return;
    }
    Extended turned = p < q ? im : im.negated();
    Extended kept = p < q ? re : re.negated();
    double twice = m == n ? 2 : 1;
    matrix.add(row, column, re.times(twice));
    if (p != q) {
      matrix.add(row, column + 1, turned.times(-twice));
    }
    if (m != n) {
      double sign = m < n ? 1 : -1;
      matrix.add(row + 1, column, im.times(sign));
      if (p != q) {
        matrix.add(row + 1, column + 1, kept.times(sign));
      }
    }
  }
}
