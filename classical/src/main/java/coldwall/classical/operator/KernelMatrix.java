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
 * <p>A panel that lies wholly below E_i adds the same integrals to every row, but for a factor
 * exp((E_p - E_i)/T), E_p its upper end. Pieces that end elsewhere than at E_i or at the ends of
 * panels are integrated over intervals of their own.
 */
final class KernelMatrix {
  /** Intervals up to this many T wide resolve exp(E/T) with the nodes of a panel. */
  private static final double SMOOTH = 2;

  /** Where longer ones end below E', in units of T; beyond the last nothing is left. */
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
    for (Piece piece : kernel.pieces(mesh.energy(target))) {
      if (!piece.climbs() || temperature > 0) {
        addPiece(piece, target, row);
      } else if (differentiated && piece.high() == mesh.energy(target)) {
        // The integral over exp(-x/T) up to E' is T for small T.
        row[target] += piece.density();
      }
    }
  }

  private void addPiece(Piece piece, int target, double[] row) {
    double reach = STEPS[STEPS.length - 1] * temperature;
    double lowest = piece.climbs() ? mesh.energy(target) - reach : 0;
    for (int p = 0; p < mesh.panels() && mesh.low(p) < piece.high(); p++) {
      double from = Math.max(piece.low(), mesh.low(p));
      double to = Math.min(piece.high(), mesh.high(p));
      if (from < to && lowest < to) {
        if (piece.climbs()) {
          addClimb(piece, target, p, from, to, row);
        } else {
          addFlat(piece, target, p, from, to, row);
        }
      }
    }
  }

  private boolean isWhole(int p, double from, double to) {
    return from == mesh.low(p) && to == mesh.high(p);
  }

  private void addFlat(Piece piece, int target, int p, double from, double to, double[] row) {
    double density = differentiated ? piece.slope() : piece.density();
    int first = mesh.first(p);
    if (isWhole(p, from, to)) {
      mesh.addWeights(p, density, row);
    } else if (from == mesh.energy(target) && to == mesh.high(p)) {
      mesh.addWeights(p, density, row);
      mesh.panel(p).addIntegrals(target - first, -density * mesh.halfWidth(p), row, first);
    } else if (density != 0) {
      addInterval(piece, target, p, from, to, row);
    }
  }

  private void addClimb(Piece piece, int target, int p, double from, double to, double[] row) {
    if (isWhole(p, from, to)) {
      addWhole(piece, target, p, row);
    } else if (from == mesh.low(p) && to == mesh.energy(target)) {
      addBelow(piece, target, p, row);
    } else {
      addSteps(piece, target, p, from, to, row);
    }
  }

  private void addWhole(Piece piece, int target, int p, double[] row) {
    double step = (mesh.energy(target) - mesh.high(p)) / temperature;
    double scale = piece.density() * StrictMath.exp(-step);
    int first = mesh.first(p);
    int end = mesh.first(p + 1);
    if (differentiated) {
      RowUpdate.add(row, climbs, scale * step / temperature, first, end);
      RowUpdate.add(row, climbSlopes, scale / temperature, first, end);
    } else {
      RowUpdate.add(row, climbs, scale, first, end);
    }
  }

  private void addBelow(Piece piece, int target, int p, double[] row) {
    GaussPanel panel = mesh.panel(p);
    int first = mesh.first(p);
    double x = panel.node(target - first);
    double[] rises = panel.rises(target - first);
    double scale = piece.density() * mesh.halfWidth(p);
    if (differentiated) {
      panel.addLegendre(parts[p].slopesUpTo(x, rises), scale / temperature, row, first);
    } else {
      panel.addLegendre(parts[p].upTo(x, rises), scale, row, first);
    }
  }

  private void addSteps(Piece piece, int target, int p, double from, double to, double[] row) {
    if (to - from <= SMOOTH * temperature) {
      addInterval(piece, target, p, from, to, row);
      return;
    }
    double top = mesh.energy(target);
    for (int k = 1; k < STEPS.length; k++) {
      double low = Math.max(from, top - STEPS[k] * temperature);
      double high = Math.min(to, top - STEPS[k - 1] * temperature);
      if (low < high) {
        addInterval(piece, target, p, low, high, row);
      }
    }
  }

  private void addInterval(Piece piece, int target, int p, double from, double to, double[] row) {
    GaussPanel panel = mesh.panel(p);
    double low = (from - mesh.middle(p)) / mesh.halfWidth(p);
    double high = (to - mesh.middle(p)) / mesh.halfWidth(p);
    GaussPanel rule = panel.nodesBetween(low, high) < FEW ? mesh.rules().ordinary() : panel;
    double half = (high - low) / 2;
    double[] xs = new double[rule.size()];
    double[] factors = new double[rule.size()];
    for (int q = 0; q < xs.length; q++) {
      double x = low + half * (1 + rule.node(q));
      double energy = mesh.middle(p) + mesh.halfWidth(p) * x;
      xs[q] = x;
      factors[q] = mesh.halfWidth(p) * half * rule.weight(q) * value(piece, target, energy);
    }
    panel.addLagrange(xs, factors, row, mesh.first(p));
  }

  private double value(Piece piece, int target, double energy) {
    if (!piece.climbs()) {
      return differentiated ? piece.slope() : piece.density();
    }
    double step = (mesh.energy(target) - energy) / temperature;
    double climbing = piece.density() * StrictMath.exp(-step);
    return differentiated ? climbing * (step / temperature) : climbing;
  }
}
