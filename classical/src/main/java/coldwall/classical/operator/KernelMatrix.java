package coldwall.classical.operator;

import coldwall.classical.wall.DifferentiableKernel;
import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernel.Piece;
import coldwall.linalg.LinearSystem;
import coldwall.linalg.RowUpdate;
import java.util.Arrays;

/**
 * The smooth part of a wall kernel on a mesh, by product integration: row i holds the integrals of
 * k(E_i|E) times the polynomials through the nodes of each panel.
 *
 * <p>A panel that lies wholly within a piece of the kernel adds the same integrals to every row, up
 * to a factor exp((E_p - E_i)/T), E_p its upper end. Pieces that end within a panel are integrated
 * over intervals of their own.
 */
final class KernelMatrix {
  /** Panels up to this many T wide resolve exp(E/T) with their own nodes. */
  private static final double SMOOTH = 2;

  /** Where sub-intervals end below E', in units of T; beyond the last nothing is left. */
  private static final double[] STEPS = {0, 2, 4, 8, 16, 44};

  /** An interval with fewer nodes than this needs no more points than an ordinary panel. */
  private static final double FEW = 6;

  private final WallKernel kernel;
  private final double temperature;
  private final EnergyMesh mesh;
  private final boolean differentiated;
  private final ClimbIntegrals[] parts;

  /** The integrals of exp((E - E_p)/T) times the polynomials of every panel. */
  private final double[] climbs;

  /** The same times (E_p - E)/T, where the matrix is differentiated. */
  private final double[] climbSlopes;

  private KernelMatrix(WallKernel kernel, EnergyMesh mesh, boolean differentiated) {
    this.kernel = kernel;
    this.temperature = kernel.temperature();
    this.mesh = mesh;
    this.differentiated = differentiated;
    this.parts = new ClimbIntegrals[mesh.panels()];
    this.climbs = new double[mesh.size()];
    this.climbSlopes = new double[mesh.size()];
    for (int p = 0; p < parts.length && temperature > 0; p++) {
      climb(p);
    }
  }

  static double[][] of(WallKernel kernel, EnergyMesh mesh) {
    KernelMatrix matrix = new KernelMatrix(kernel, mesh, false);
    double[][] rows = new double[mesh.size()][mesh.size()];
    for (int i = 0; i < rows.length; i++) {
      matrix.addRow(i, rows[i]);
    }
    return rows;
  }

  /** The derivative of the matrix in T, times a density. */
  static double[] slope(DifferentiableKernel kernel, EnergyMesh mesh, double[] density) {
    KernelMatrix matrix = new KernelMatrix(kernel, mesh, true);
    double[] product = new double[mesh.size()];
    double[] row = new double[mesh.size()];
    for (int i = 0; i < row.length; i++) {
      Arrays.fill(row, 0);
      matrix.addRow(i, row);
      product[i] = LinearSystem.dot(row, density);
    }
    return product;
  }

  private void climb(int p) {
    GaussPanel panel = mesh.panel(p);
    double half = mesh.halfWidth(p);
    parts[p] = new ClimbIntegrals(half / temperature, panel.size());
    double[] rises = panel.rises(panel.size());
    panel.addLegendre(parts[p].upTo(1, rises), half, climbs, mesh.first(p));
    if (differentiated) {
      panel.addLegendre(parts[p].slopesUpTo(1, rises), half, climbSlopes, mesh.first(p));
    }
  }

  private void addRow(int target, double[] row) {
    double top = mesh.energy(target);
    for (Piece piece : kernel.pieces(top)) {
      if (piece.climbs() && temperature == 0) {
        addOnset(piece, target, row);
        continue;
      }
      double reached = piece.climbs() ? top - STEPS[STEPS.length - 1] * temperature : 0;
      for (int p = 0; p < mesh.panels() && mesh.low(p) < piece.high(); p++) {
        double from = Math.max(piece.low(), mesh.low(p));
        double to = Math.min(piece.high(), mesh.high(p));
        if (from < to && reached < to) {
          if (piece.climbs()) {
            addClimb(piece.density(), target, p, from, to, row);
          } else {
            addFlat(differentiated ? piece.slope() : piece.density(), target, p, from, to, row);
          }
        }
      }
    }
  }

  /** The integral over exp(-x/T) up to E' is T for small T. */
  private void addOnset(Piece piece, int target, double[] row) {
    if (differentiated && piece.high() == mesh.energy(target)) {
      row[target] += piece.density();
    }
  }

  private boolean isWhole(int p, double from, double to) {
    return from == mesh.low(p) && to == mesh.high(p);
  }

  private void addFlat(double density, int target, int p, double from, double to, double[] row) {
    int first = mesh.first(p);
    if (isWhole(p, from, to)) {
      mesh.addWeights(p, density, row);
    } else if (from == mesh.energy(target) && to == mesh.high(p)) {
      mesh.addWeights(p, density, row);
      GaussPanel panel = mesh.panel(p);
      panel.addIntegrals(target - first, -density * mesh.halfWidth(p), row, first);
    } else if (density != 0) {
      addInterval(p, from, to, Double.NaN, density, row);
    }
  }

  private void addClimb(double density, int target, int p, double from, double to, double[] row) {
    double top = mesh.energy(target);
    if (isWhole(p, from, to)) {
      addWhole(density, (top - to) / temperature, p, row);
    } else if (from == mesh.low(p) && to == top) {
      addBelow(density, target, p, row);
    } else {
      addSteps(p, from, to, top, density, row);
    }
  }

  private void addWhole(double density, double step, int p, double[] row) {
    double scale = density * StrictMath.exp(-step);
    if (differentiated) {
      RowUpdate.add(row, climbs, scale * step / temperature, mesh.first(p), mesh.first(p + 1));
      RowUpdate.add(row, climbSlopes, scale / temperature, mesh.first(p), mesh.first(p + 1));
    } else {
      RowUpdate.add(row, climbs, scale, mesh.first(p), mesh.first(p + 1));
    }
  }

  private void addBelow(double density, int target, int p, double[] row) {
    GaussPanel panel = mesh.panel(p);
    int node = target - mesh.first(p);
    double[] rises = panel.rises(node);
    double scale = density * mesh.halfWidth(p);
    if (differentiated) {
      double[] slopes = parts[p].slopesUpTo(panel.node(node), rises);
      panel.addLegendre(slopes, scale / temperature, row, mesh.first(p));
    } else {
      panel.addLegendre(parts[p].upTo(panel.node(node), rises), scale, row, mesh.first(p));
    }
  }

  /** Over parts that are the longer the less is left of exp(-x/T), x below {@code top}. */
  private void addSteps(int p, double from, double to, double top, double density, double[] row) {
    if (to - from <= SMOOTH * temperature) {
      addInterval(p, from, to, top, density, row);
      return;
    }
    for (int k = 1; k < STEPS.length; k++) {
      double low = Math.max(from, top - STEPS[k] * temperature);
      double high = Math.min(to, top - STEPS[k - 1] * temperature);
      if (low < high) {
        addInterval(p, low, high, top, density, row);
      }
    }
  }

  /** The integrals of the density, times exp(-x/T) if x, measured from {@code top}, is a number. */
  private void addInterval(int p, double from, double to, double top, double density, double[] row) {
    GaussPanel panel = mesh.panel(p);
    double low = (from - mesh.middle(p)) / mesh.halfWidth(p);
    double high = (to - mesh.middle(p)) / mesh.halfWidth(p);
    GaussPanel rule = panel.nodesBetween(low, high) < FEW ? mesh.rules().ordinary() : panel;
    double half = (high - low) / 2;
    double[] xs = new double[rule.size()];
    double[] factors = new double[rule.size()];
    for (int q = 0; q < xs.length; q++) {
      double x = low + half * (1 + rule.node(q));
      xs[q] = x;
      double step = (top - mesh.middle(p) - mesh.halfWidth(p) * x) / temperature;
      factors[q] = mesh.halfWidth(p) * half * rule.weight(q) * density * climbed(step);
    }
    panel.addLagrange(xs, factors, row, mesh.first(p));
  }

  private double climbed(double step) {
    if (Double.isNaN(step)) {
      return 1;
    }
    double left = StrictMath.exp(-step);
    return differentiated ? left * (step / temperature) : left;
  }
}
