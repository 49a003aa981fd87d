package coldwall.classical;

/** Panels of energy with Gauss-Legendre nodes, numbered upwards through all panels. */
final class EnergyMesh {
  private final GaussPanel panel;
  private final double[] edges;
  private final double[] energies;
  private final double[] weights;
  private final double[] flightWeights;

  /**
   * Lays the nodes.
   *
   * @param panel the nodes of every panel
   * @param edges ascending, from 0
   */
  EnergyMesh(GaussPanel panel, double[] edges) {
    this.panel = panel;
    this.edges = edges.clone();
    int size = panel.size();
    int count = size * panels();
    energies = new double[count];
    weights = new double[count];
    flightWeights = new double[count];
    for (int p = 0; p < panels(); p++) {
      for (int i = 0; i < size; i++) {
        energies[p * size + i] = middle(p) + halfWidth(p) * panel.node(i);
        weights[p * size + i] = halfWidth(p) * panel.weight(i);
      }
      addFlightWeights(p);
    }
  }

  GaussPanel panel() {
    return panel;
  }

  int panels() {
    return edges.length - 1;
  }

  int size() {
    return energies.length;
  }

  double low(int p) {
    return edges[p];
  }

  double high(int p) {
    return edges[p + 1];
  }

  double energy(int i) {
    return energies[i];
  }

  double weight(int i) {
    return weights[i];
  }

  double middle(int p) {
    return (edges[p] + edges[p + 1]) / 2;
  }

  double halfWidth(int p) {
    return (edges[p + 1] - edges[p]) / 2;
  }

  /** The integral of a density given at the nodes. */
  double integral(double[] density) {
    return dot(weights, density);
  }

  /** The integral of density/sqrt(E): the mean flight time over L sqrt(m/2). */
  double flightTime(double[] density) {
    return dot(flightWeights, density);
  }

  /** With E = y^2 the inverse square root disappears, and the rule is exact for the polynomial. */
  private void addFlightWeights(int p) {
    double lowest = Math.sqrt(low(p));
    double half = (Math.sqrt(high(p)) - lowest) / 2;
    for (int i = 0; i < panel.size(); i++) {
      double y = lowest + half * (1 + panel.node(i));
      double x = (y * y - middle(p)) / halfWidth(p);
      panel.addLagrange(x, 2 * half * panel.weight(i), flightWeights, p * panel.size());
    }
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
