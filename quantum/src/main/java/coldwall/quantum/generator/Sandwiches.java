package coldwall.quantum.generator;

import coldwall.linalg.dense.Block;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.linalg.dense.Form;
import coldwall.linalg.dense.Multiplier;
import coldwall.quantum.generator.GeneratorTerms.Element;
import coldwall.quantum.model.EnergyBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Jumps of the form sum of X rho Y^+, and its conjugate where X and Y differ. */
final class Sandwiches implements Dissipator {
  /** The left operator as a matrix, and element by element with all its digits. */
  private record Pair(
      ComplexMatrix left,
      ComplexMatrix right,
      Multiplier before,
      Multiplier after,
      Supplier<List<Element>> exactLeft) {
    static Pair of(ComplexMatrix left, ComplexMatrix right, Supplier<List<Element>> exactLeft) {
      Multiplier before = Multiplier.of(left);
      Multiplier after = right == left ? before : Multiplier.of(right);
      return new Pair(left, right, before, after, exactLeft);
    }

    /** X rho of a Hermitian rho. */
    ComplexMatrix half(ComplexMatrix rho) {
      return before.after(rho).adjoint();
    }
  }

  private final List<Pair> pairs;
  private final boolean isLindblad;
  private final ComplexMatrix effective;

  /** The part of it that is an energy shift, taken off because the Hamiltonian has it. */
  private final ComplexMatrix shift;

  private Sandwiches(
      List<Pair> pairs, boolean isLindblad, ComplexMatrix effective, ComplexMatrix shift) {
    this.pairs = pairs;
    this.isLindblad = isLindblad;
    this.effective = effective;
    this.shift = shift;
  }

  /** L rho L^+ - {L^+ L, rho}/2, summed. */
  static Sandwiches lindblad(List<ComplexMatrix> operators) {
    ComplexMatrix effective =
        ComplexMatrix.zeros(operators.getFirst().rows(), operators.getFirst().rows());
    for (ComplexMatrix operator : operators) {
      Block block = Block.of(operator);
      DenseAlgebra.of(operator.rows())
          .multiply(-0.5, block, Form.ADJOINT, block, Form.PLAIN, 1, Block.of(effective));
    }
    return new Sandwiches(
        operators.stream()
            .map(operator -> Pair.of(operator, operator, () -> elements(operator)))
            .toList(),
        true,
        effective,
        ComplexMatrix.zeros(effective.rows(), effective.rows()));
  }

  /** -[S, R rho - rho R^+] + i[shift, rho] for Hermitian S. */
  static Sandwiches redfield(ComplexMatrix coupling, ComplexMatrix filtered, ComplexMatrix shift) {
    return new Sandwiches(
        List.of(Pair.of(filtered, coupling, () -> elements(filtered))),
        false,
        shift.times(0, 1).minus(coupling.times(filtered)),
        shift);
  }

  /** The same, with the elements of its only left operator known to more digits. */
  Sandwiches withExact(Supplier<List<Element>> left) {
    Pair only = pairs.getFirst();
    return new Sandwiches(
        List.of(new Pair(only.left, only.right, only.before, only.after, left)),
        isLindblad,
        effective,
        shift);
  }

  @Override
  public ComplexMatrix effective() {
    return effective.copy();
  }

  @Override
  public void addJumps(ComplexMatrix rho, ComplexMatrix result) {
    for (Pair pair : pairs) {
      ComplexMatrix half = pair.half(rho);
      if (isLindblad) {
        pair.after.addHermitian(half, result);
      } else {
        Hermitian.addWithConjugate(pair.after.after(half), result);
      }
    }
  }

  @Override
  public void addJumpsRoughly(ComplexMatrix rho, Multiplier.Rough rough, ComplexMatrix result) {
    if (isLindblad) {
      pairs.forEach(pair -> pair.before.addRoughSandwich(rough, result));
    } else {
      addJumps(rho, result);
    }
  }

  @Override
  public void addJumpsOfUnit(int a, int b, double re, double im, ComplexMatrix result) {
    ComplexMatrix whole = isLindblad ? result : ComplexMatrix.zeros(result.rows(), result.rows());
    for (Pair pair : pairs) {
      addOuter(pair, a, b, re, im, whole);
      if (a != b) {
        addOuter(pair, b, a, re, -im, whole);
      }
    }
    if (!isLindblad) {
      Hermitian.addWithConjugate(whole, result);
    }
  }

  @Override
  public void addTerms(GeneratorTerms terms) {
    for (Pair pair : pairs) {
      List<Element> left = pair.exactLeft.get();
      List<Element> right = isLindblad ? left : elements(pair.right);
      for (Element one : left) {
        for (Element other : right) {
          terms.jump(isLindblad ? 0.5 : 1, one, other);
        }
      }
    }
    elements(shift.times(-1)).forEach(terms::energy);
  }

  private static List<Element> elements(ComplexMatrix operator) {
    List<Element> elements = new ArrayList<>();
    for (int n = 0; n < operator.columns(); n++) {
      for (int m = 0; m < operator.rows(); m++) {
        if (operator.re(m, n) != 0 || operator.im(m, n) != 0) {
          elements.add(new Element(m, n, operator.re(m, n), operator.im(m, n)));
        }
      }
    }
    return elements;
  }

  /** result += z X_a Y_b^+, of columns of the two. */
  private static void addOuter(
      Pair pair, int a, int b, double re, double im, ComplexMatrix result) {
    int size = result.rows();
    for (int n = 0; n < size; n++) {
      double y = pair.right.re(n, b);
      double v = -pair.right.im(n, b);
      double p = re * y - im * v;
      double q = re * v + im * y;
      if (p != 0 || q != 0) {
        for (int m = 0; m < size; m++) {
          double x = pair.left.re(m, a);
          double u = pair.left.im(m, a);
          result.add(m, n, p * x - q * u, p * u + q * x);
        }
      }
    }
  }

  /** Of Lindblad operators Re Tr([H, L] rho L^+), else 2 Re Tr(R rho [S, H]). */
  @Override
  public double energyFlow(ComplexMatrix rho, EnergyBasis basis) {
    double flow = 0;
    for (Pair pair : pairs) {
      ComplexMatrix turned = pair.half(rho);
      for (int n = 0; n < rho.rows(); n++) {
        for (int m = 0; m < rho.rows(); m++) {
          ComplexMatrix other = pair.right;
          double overlap = turned.re(m, n) * other.re(m, n) + turned.im(m, n) * other.im(m, n);
          flow += basis.gap(m, n) * overlap;
        }
      }
    }
    return isLindblad ? flow : 2 * flow + shiftFlow(rho, basis);
  }

  /** Tr[H i[shift, rho]]. */
  private double shiftFlow(ComplexMatrix rho, EnergyBasis basis) {
    double flow = 0;
    for (int n = 0; n < rho.rows(); n++) {
      for (int m = 0; m < rho.rows(); m++) {
        double overlap = shift.im(m, n) * rho.re(m, n) - shift.re(m, n) * rho.im(m, n);
        flow -= basis.gap(m, n) * overlap;
      }
    }
    return flow;
  }

  @Override
  public double rate(int m, int n) {
    double sum = 0;
    for (Pair pair : pairs) {
      sum += pair.left.re(m, n) * pair.right.re(m, n) + pair.left.im(m, n) * pair.right.im(m, n);
    }
    return isLindblad ? sum : 2 * sum;
  }

  @Override
  public double returned(int m, int n) {
    double sum = 0;
    for (Pair pair : pairs) {
      sum += product(pair.left, pair.right, m, n);
      sum += isLindblad ? 0 : product(pair.right, pair.left, m, n);
    }
    return sum;
  }

  /** Re of X_mm conj(Y_nn). */
  private static double product(ComplexMatrix x, ComplexMatrix y, int m, int n) {
    return x.re(m, m) * y.re(n, n) + x.im(m, m) * y.im(n, n);
  }
}
