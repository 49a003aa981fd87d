package coldwall.quantum.steady;

import coldwall.input.InvalidInputException;
import coldwall.linalg.ClosedClasses;
import coldwall.linalg.RateEquation;
import coldwall.linalg.StationaryDistribution;
import coldwall.quantum.generator.Generator;
import java.util.ArrayList;
import java.util.Arrays;
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

  private PopulationBalance(int[] order, RateEquation equation) {
    this.order = order;
    this.equation = equation;
  }

  static PopulationBalance of(Generator generator) {
    int size = generator.size();
    double[] rates = rates(generator);
    List<List<Integer>> closed = closed(rates, size);
    if (closed.size() > 1) {
      double sum = Arrays.stream(rates).reduce(0, Double::sum);
      double mean = sum == 0 ? 1 : sum / size;
      for (int k = 0; k < rates.length; k++) {
        rates[k] += JOIN * mean / size;
      }
    }
    int[] order = order(closed, size);
    return new PopulationBalance(order, new RateEquation(sorted(rates, order), size));
  }

  /** Row n holds the rates from level n by all baths; negative ones of a bath do not count. */
  private static double[] rates(Generator generator) {
    int size = generator.size();
    double[] rates = new double[size * size];
    for (int n = 0; n < size; n++) {
      for (int m = 0; m < size; m++) {
        for (int bath = 0; bath < generator.baths() && m != n; bath++) {
          rates[n * size + m] += Math.max(0, generator.rate(bath, m, n));
        }
      }
    }
    return rates;
  }

  private static List<List<Integer>> closed(double[] rates, int size) {
    return ClosedClasses.of(
        n -> IntStream.range(0, size).filter(m -> rates[n * size + m] > 0).toArray(), size);
  }

  /** Sets of levels that populations never leave. */
  static List<List<Integer>> closed(Generator generator) {
    return closed(rates(generator), generator.size());
  }

  /**
   * The stationary populations by themselves, ground state first.
   *
   * @throws InvalidInputException if populations never leave several sets of levels
   */
  static double[] stationary(Generator generator) {
    int size = generator.size();
    double[] rates = rates(generator);
    List<List<Integer>> closed = closed(rates, size);
    if (closed.size() > 1) {
      throw Uniqueness.violation(generator, closed);
    }
    int[] order = order(closed, size);
    return unordered(StationaryDistribution.of(sorted(rates, order), size), order);
  }

  private static double[] sorted(double[] rates, int[] order) {
    int size = order.length;
    double[] sorted = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        sorted[i * size + j] = rates[order[i] * size + order[j]];
      }
    }
    return sorted;
  }

  private static int[] order(List<List<Integer>> closed, int size) {
    List<Integer> order = new ArrayList<>();
    if (closed.size() == 1) {
      order.addAll(closed.getFirst());
    }
    IntStream.range(0, size).filter(n -> !order.contains(n)).boxed().toList().forEach(order::add);
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The stationary populations, ground state first. */
  double[] stationary() {
    return unordered(equation.stationary(), order);
  }

  /** Populations without a sum that balance these sources. */
  double[] balance(double[] sources) {
    double[] sorted = new double[sources.length];
    for (int i = 0; i < sources.length; i++) {
      sorted[i] = sources[order[i]];
    }
    return unordered(equation.balance(sorted), order);
  }

  private static double[] unordered(double[] sorted, int[] order) {
    double[] values = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      values[order[i]] = sorted[i];
    }
    return values;
  }
}
