package coldwall.classical.operator;

import coldwall.classical.wall.DifferentiableKernel;
import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernel.Piece;

/**
 * The smooth part of a wall kernel on a mesh, by product integration: row i holds the integrals of
 * k(E_i|E) times the polynomials through the nodes of each panel. Pieces of the kernel that end
 * within a panel, or fall steeply across it, are integrated over sub-intervals of their own.
 */
final class KernelMatrix {
  /** Panels up to this many T wide resolve exp(E/T) with their own nodes. */
  private static final double SMOOTH = 2;

  /** Where sub-intervals end below E', in units of T; beyond the last nothing is left. */
  private static final double[] STEPS = {0, 2, 4, 8, 16, 44};

  /** An interval with fewer nodes than this needs no more points than an ordinary panel. */
  private static final double FEW = 6;

  private final EnergyMesh mesh;
  private final double temperature;
  private final boolean differentiated;
  private final double[][] rows;

  private KernelMatrix(EnergyMesh mesh, double temperature, boolean differentiated) {
    this.mesh = mesh;
    this.temperature = temperature;
    this.differentiated = differentiated;
    this.rows = new double[mesh.size()][mesh.size()];
  }

  static double[][] of(WallKernel kernel, EnergyMesh mesh) {
    return new KernelMatrix(mesh, kernel.temperature(), false).filled(kernel);
  }

  /** The derivative of the matrix in T. */
  static double[][] slope(DifferentiableKernel kernel, EnergyMesh mesh) {
    return new KernelMatrix(mesh, kernel.temperature(), true).filled(kernel);
  }

  private double[][] filled(WallKernel kernel) {
    for (int i = 0; i < mesh.size(); i++) {
      for (Piece piece : kernel.pieces(mesh.energy(i))) {
        if (differentiated && piece.climbs() && temperature == 0) {
          addOnset(piece, i);
        } else {
          add(piece, i);
        }
      }
    }
    return rows;
  }

  /** The integral over exp(-x/T) up to E' is T for small T. */
  private void addOnset(Piece piece, int target) {
    if (piece.high() == mesh.energy(target)) {
      rows[target][target] += piece.density();
    }
  }

  private void add(Piece piece, int target) {
    double low = piece.low();
    if (piece.climbs()) {
      low = Math.max(low, mesh.energy(target) - STEPS[STEPS.length - 1] * temperature);
    }
    for (int p = 0; p < mesh.panels(); p++) {
      double from = Math.max(low, mesh.low(p));
      double to = Math.min(piece.high(), mesh.high(p));
      if (from < to) {
        addPanel(piece, target, p, from, to);
      }
    }
  }

  private void addPanel(Piece piece, int target, int p, double from, double to) {
    boolean whole = from == mesh.low(p) && to == mesh.high(p);
    if (piece.climbs() && !(to - from <= SMOOTH * temperature)) {
      double top = mesh.energy(target);
      for (int k = 1; k < STEPS.length; k++) {
        double low = Math.max(from, top - STEPS[k] * temperature);
        double high = Math.min(to, top - STEPS[k - 1] * temperature);
        if (low < high) {
          addInterval(piece, target, p, low, high);
        }
      }
    } else if (whole) {
      addNodes(piece, target, p);
    } else {
      addInterval(piece, target, p, from, to);
    }
  }

  private void addNodes(Piece piece, int target, int p) {
    for (int j = mesh.first(p); j < mesh.first(p + 1); j++) {
      rows[target][j] += mesh.weight(j) * value(piece, target, mesh.energy(j));
    }
  }

  private void addInterval(Piece piece, int target, int p, double from, double to) {
    GaussPanel panel = mesh.panel(p);
    double low = (from - mesh.middle(p)) / mesh.halfWidth(p);
    double high = (to - mesh.middle(p)) / mesh.halfWidth(p);
    GaussPanel rule = panel.nodesBetween(low, high) < FEW ? mesh.rules().ordinary() : panel;
    double half = (high - low) / 2;
    for (int q = 0; q < rule.size(); q++) {
      double x = low + half * (1 + rule.node(q));
      double energy = mesh.middle(p) + mesh.halfWidth(p) * x;
      double factor = mesh.halfWidth(p) * half * rule.weight(q) * value(piece, target, energy);
      panel.addLagrange(x, factor, rows[target], mesh.first(p));
    }
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
