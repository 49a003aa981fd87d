package coldwall.classical.operator;

import coldwall.linalg.RowUpdate;
import java.util.Arrays;

/** Panels of energy with Gauss-Legendre nodes, numbered upwards through all panels. */
final class EnergyMesh {
  private final PanelRules rules;
  private final double[] edges;
  private final GaussPanel[] panels;
  private final int[] first;
  private final double[] energies;
  private final double[] weights;
  private final double[] flightWeights;

  /**
   * Lays the nodes.
   *
   * @param rules the nodes of every panel
   * @param edges ascending, from 0
   */
  EnergyMesh(PanelRules rules, double[] edges) {
    this.rules = rules;
    this.edges = edges.clone();
    panels = new GaussPanel[edges.length - 1];
    first = new int[edges.length];
    for (int p = 0; p < panels.length; p++) {
      panels[p] = rules.forWidth(edges[p + 1] - edges[p]);
      first[p + 1] = first[p] + panels[p].size();
    }
    energies = new double[first[panels.length]];
    weights = new double[energies.length];
    flightWeights = new double[energies.length];
    for (int p = 0; p < panels.length; p++) {
      lay(p);
    }
  }

  private void lay(int p) {
    GaussPanel panel = panels[p];
    for (int i = 0; i < panel.size(); i++) {
      energies[first[p] + i] = middle(p) + halfWidth(p) * panel.node(i);
      weights[first[p] + i] = halfWidth(p) * panel.weight(i);
    }
    // With E = y^2 the inverse square root disappears, and the rule is exact for the polynomial.
    double lowest = Math.sqrt(low(p));
    double half = (Math.sqrt(high(p)) - lowest) / 2;
    for (int i = 0; i < panel.size(); i++) {
      double y = lowest + half * (1 + panel.node(i));
      double x = (y * y - middle(p)) / halfWidth(p);
      panel.addLagrange(x, 2 * half * panel.weight(i), flightWeights, first[p]);
    }
  }

  /** The rules that gave each panel its nodes. */
  PanelRules rules() {
    return rules;
  }

  /** All nodes of all panels. */
  int size() {
    return energies.length;
  }

  double[] edges() {
    return edges.clone();
  }

  int panels() {
    return panels.length;
  }

  GaussPanel panel(int p) {
    return panels[p];
  }

  /** The number of the panel's lowest node. */
  int first(int p) {
    return first[p];
  }

  /** The edge at which a panel begins, and the one below it ends. */
  double edge(int p) {
    return edges[p];
  }

  /** The lowest edge from this energy on. */
  int edgeFrom(double energy) {
    int place = Arrays.binarySearch(edges, energy);
    return place < 0 ? -place - 1 : place;
  }

  /** The highest edge up to this energy. */
  int edgeUpTo(double energy) {
    int place = Arrays.binarySearch(edges, energy);
    return place < 0 ? -place - 2 : place;
  }

  double low(int p) {
    return edges[p];
  }

  double high(int p) {
    return edges[p + 1];
  }

  double middle(int p) {
    return (edges[p] + edges[p + 1]) / 2;
  }

  double halfWidth(int p) {
    return (edges[p + 1] - edges[p]) / 2;
  }

  double energy(int i) {
    return energies[i];
  }

  double weight(int i) {
    return weights[i];
  }

  /** Adds factor times the weight of every node. */
  void addWeights(double factor, double[] row) {
    RowUpdate.add(row, weights, factor, 0, row.length);
  }

  /** The same for the nodes of the panels between two edges. */
  void addWeights(int from, int to, double factor, double[] row) {
    RowUpdate.add(row, weights, factor, first[from], first[to]);
  }

  /** A density given at the nodes, at those of another mesh. */
  double[] onto(EnergyMesh other, double[] density) {
    double[] values = new double[other.size()];
    int p = 0;
    for (int i = 0; i < values.length; i++) {
      while (p + 1 < panels.length && other.energy(i) > high(p)) {
        p++;
      }
      double[] row = new double[panels[p].size()];
      panels[p].addLagrange((other.energy(i) - middle(p)) / halfWidth(p), 1, row, 0);
      values[i] = sum(p, row, density);
    }
    return values;
  }

  /** The integral of a density given at the nodes. */
  double integral(double[] density) {
    return dot(weights, density);
  }

  /** The integral of density/sqrt(E): the mean flight time over L sqrt(m/2). */
  double flightTime(double[] density) {
    return dot(flightWeights, density);
  }

  /** The same integral over a part of the energies. */
  double flightTime(double[] density, double from, double to) {
    double sum = 0;
    for (int p = 0; p < panels.length; p++) {
      double low = Math.max(from, low(p));
      double high = Math.min(to, high(p));
      if (low < high) {
        sum += flightTimeWithin(p, density, low, high);
      }
    }
    return sum;
  }

  private double flightTimeWithin(int p, double[] density, double from, double to) {
    GaussPanel panel = panels[p];
    double[] row = new double[panel.size()];
    double lowest = Math.sqrt(from);
    double half = (Math.sqrt(to) - lowest) / 2;
    for (int i = 0; i < panel.size(); i++) {
      double y = lowest + half * (1 + panel.node(i));
      panel.addLagrange((y * y - middle(p)) / halfWidth(p), 2 * half * panel.weight(i), row, 0);
    }
    return sum(p, row, density);
  }

  /** Of a density on one panel, each node by its factor. */
  private double sum(int p, double[] factors, double[] density) {
    double sum = 0;
    for (int i = 0; i < factors.length; i++) {
      sum += factors[i] * density[first[p] + i];
    }
    return sum;
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
