package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.generator.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The real numbers that a Hermitian matrix consists of, one after the other: populations, and the
 * real and imaginary parts of the coherences m &lt; n that take part in a steady state.
 */
final class HermitianUnits {
  private record Unit(int a, int b, boolean isImaginary) {}

  private final int levels;
  private final List<Unit> units = new ArrayList<>();
  private final int[] first;

  private HermitianUnits(Generator generator) {
    levels = generator.size();
    first = new int[levels * levels];
    Arrays.fill(first, -1);
    boolean isBlocked = generator.isSecularByFrequency();
    for (int b = 0; b < levels; b++) {
      for (int a = 0; a <= b; a++) {
        if (a == b || !isBlocked || generator.basis().gap(a, b) == 0) {
          first[a * levels + b] = units.size();
          units.add(new Unit(a, b, false));
          if (a != b) {
            units.add(new Unit(a, b, true));
          }
        }
      }
    }
  }

  static HermitianUnits of(Generator generator) {
    return new HermitianUnits(generator);
  }

  int size() {
    return units.size();
  }

  /** Of the real part of the element a, b, a at most b; its imaginary part follows; -1 if none. */
  int index(int a, int b) {
    return first[a * levels + b];
  }

  boolean isPopulation(int index) {
    return units.get(index).a == units.get(index).b;
  }

  /** The index of the largest population of a state. */
  int likeliest(ComplexMatrix state) {
    int best = 0;
    for (int n = 1; n < levels; n++) {
      best = state.re(n, n) > state.re(best, best) ? n : best;
    }
    return index(best, best);
  }

  /** The matrix of these numbers. */
  ComplexMatrix hermitian(double[] entries) {
    ComplexMatrix matrix = ComplexMatrix.zeros(levels, levels);
    for (int k = 0; k < entries.length; k++) {
      Unit unit = units.get(k);
      double re = unit.isImaginary ? 0 : entries[k];
      double im = unit.isImaginary ? entries[k] : 0;
      matrix.add(unit.a, unit.b, re, im);
      if (unit.a != unit.b) {
        matrix.add(unit.b, unit.a, re, -im);
      }
    }
    return matrix;
  }
}
