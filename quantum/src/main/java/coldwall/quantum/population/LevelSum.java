package coldwall.quantum.population;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A sum over the levels of a box as a sum over few of them: sum over n of f(n) = sum over i of
 * weight_i f(n_i), for terms f that are powers and rational functions of n times exp(-(n/s)^2), s^2
 * = T/E_1 of either bath.
 *
 * <p>The first {@link #DIRECT} levels are taken one by one. What is behind them follows from the
 * Euler-Maclaurin formula, of which one correction is left there,
 *
 * <pre>
 * sum over n &gt; M of f(n) = int from M + 1/2 of f(x) dx + f'(M + 1/2)/24 - ...
 * </pre>
 *
 * <p>with f' from the terms M and M + 1, the next correction being below 1e-13/M of f(M), and the
 * integral by Gauss-Legendre panels that double in length until they reach s/2. So a sum over 1e100
 * levels takes some 1e4 terms, and is as exact as one over ten.
 */
final class LevelSum {
  /** So many levels are summed one by one: beyond, f hardly changes from level to level. */
  static final int DIRECT = 4096;

  /** exp(-60) = 9e-27 is left of a level behind the last one, against that of level 2. */
  private static final double REACH = 60;

  /** Where exp(-u^2) is below 1e-27, with u = n/s. */
  private static final double GONE = 8;

  private static final Panel PANEL = Panel.of(16);

  private final double[] levels;
  private final double[] weights;

  private LevelSum(DoubleStream levels, DoubleStream weights) {
    this.levels = levels.toArray();
    this.weights = weights.toArray();
  }

  /** Over exactly the first levels. */
  static LevelSum first(int count) {
    return new LevelSum(
        IntStream.rangeClosed(1, count).asDoubleStream(),
        DoubleStream.generate(() -> 1).limit(count));
  }

  /**
   * Over all levels that matter.
   *
   * @param hotter T/E_1 of the hotter bath
   * @param colder T/E_1 of the colder one
   */
  static LevelSum all(double hotter, double colder) {
    double last = last(hotter);
    if (last <= DIRECT) {
      return first((int) last);
    }
    LevelSum sum = first(DIRECT + 1);
    sum.weights[DIRECT - 1] -= 1 / 24.0;
    sum.weights[DIRECT] = 1 / 24.0;
    DoubleStream.Builder edges = DoubleStream.builder();
    double edge = DIRECT + 0.5;
    while (edge < last) {
      edges.add(edge);
      edge += Math.min(width(edge, Math.sqrt(hotter)), width(edge, Math.sqrt(colder)));
    }
    double[] panels = edges.add(edge).build().toArray();
    return sum.with(panels);
  }

  /** The number of the last level that matters at T/E_1. */
  static double last(double temperature) {
    return Math.ceil(Math.sqrt(4 + REACH * temperature));
  }

  /** No longer than the way from 0, and short against s as long as there is anything. */
  private static double width(double edge, double scale) {
    return edge > GONE * scale ? edge : Math.min(edge, Math.max(scale / 2, edge / 16));
  }

  private LevelSum with(double[] edges) {
    double[] nodes = new double[(edges.length - 1) * PANEL.nodes.length];
    double[] shares = new double[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      int panel = i / PANEL.nodes.length;
      int node = i % PANEL.nodes.length;
      double half = (edges[panel + 1] - edges[panel]) / 2;
      nodes[i] = edges[panel] + half * (1 + PANEL.nodes[node]);
      shares[i] = half * PANEL.weights[node];
    }
    return new LevelSum(
        DoubleStream.concat(Arrays.stream(levels), Arrays.stream(nodes)),
        DoubleStream.concat(Arrays.stream(weights), Arrays.stream(shares)));
  }

  /** How many terms there are. */
  int size() {
    return levels.length;
  }

  /** The number of the level in term i; not whole where one stands for many. Ascending. */
  double level(int i) {
    return levels[i];
  }

  /** How many levels term i stands for. */
  double weight(int i) {
    return weights[i];
  }

  /** The Gauss-Legendre rule on -1 to 1. */
  private static final class Panel {
    /** Newton's method doubles the digits of a start that has three. */
    private static final int STEPS = 6;

    final double[] nodes;
    final double[] weights;

    private Panel(int order) {
      this.nodes = new double[order];
      this.weights = new double[order];
    }

    static Panel of(int order) {
      Panel panel = new Panel(order);
      for (int i = 0; i < order; i++) {
        double x = -StrictMath.cos(Math.PI * (i + 0.75) / (order + 0.5));
        double slope = 1;
        for (int step = 0; step < STEPS; step++) {
          double before = 1;
          double value = x;
          for (int k = 2; k <= order; k++) {
            double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
            before = value;
            value = next;
          }
          slope = order * (x * value - before) / (x * x - 1);
          x -= value / slope;
        }
        panel.nodes[i] = x;
        panel.weights[i] = 2 / ((1 - x * x) * slope * slope);
      }
      return panel;
    }
  }
}
