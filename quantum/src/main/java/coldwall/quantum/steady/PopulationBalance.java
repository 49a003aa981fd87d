package coldwall.quantum.steady;

import coldwall.linalg.ClosedClasses;
import coldwall.linalg.RateEquation;
import coldwall.quantum.generator.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The populations of a generator by themselves: the Pauli equation of its rates between levels. A
 * level from which the others are not reached must not come first in GTH elimination, so levels of
 * the closed class do.
 */
final class PopulationBalance {
  /**
   * Where parts of the chain never meet, they are joined by this share of the mean rate. Only a
   * start and a preconditioner are made of it, which may be anything that is regular.
   */
  private static final double JOIN = 1e-3;

  private final int[] order;
  private final RateEquation equation;
  private final List<List<Integer>> closed;

  private PopulationBalance(int[] order, RateEquation equation, List<List<Integer>> closed) {
    this.order = order;
    this.equation = equation;
    this.closed = closed;
  }

  static PopulationBalance of(Generator generator) {
    int size = generator.size();
    double[] rates = new double[size * size];
    double sum = 0;
    for (int n = 0; n < size; n++) {
      for (int m = 0; m < size; m++) {
        for (int bath = 0; bath < generator.baths() && m != n; bath++) {
          rates[n * size + m] += Math.max(0, generator.rate(bath, m, n));
        }
        sum += rates[n * size + m];
      }
    }
    List<List<Integer>> closed =
        ClosedClasses.of(
            n -> IntStream.range(0, size).filter(m -> rates[n * size + m] > 0).toArray(), size);
    if (closed.size() > 1) {
      double mean = sum == 0 ? 1 : sum / size;
      for (int k = 0; k < rates.length; k++) {
        rates[k] += JOIN * mean / size;
      }
    }
    int[] order = order(closed, size);
    double[] sorted = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        sorted[i * size + j] = rates[order[i] * size + order[j]];
      }
    }
    return new PopulationBalance(order, new RateEquation(sorted, size), closed);
  }

  private static int[] order(List<List<Integer>> closed, int size) {
    List<Integer> order = new ArrayList<>();
    if (closed.size() == 1) {
      order.addAll(closed.getFirst());
    }
    IntStream.range(0, size).filter(n -> !order.contains(n)).boxed().toList().forEach(order::add);
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Sets of levels that populations never leave. */
  List<List<Integer>> closed() {
    return closed;
  }

  /** The stationary populations, ground state first. */
  double[] stationary() {
    return unordered(equation.stationary());
  }

  /** Populations without a sum that balance these sources. */
  double[] balance(double[] sources) {
    double[] sorted = new double[sources.length];
    for (int i = 0; i < sources.length; i++) {
      sorted[i] = sources[order[i]];
    }
    return unordered(equation.balance(sorted));
  }

  private double[] unordered(double[] sorted) {
    double[] values = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      values[order[i]] = sorted[i];
    }
    return values;
  }
}
