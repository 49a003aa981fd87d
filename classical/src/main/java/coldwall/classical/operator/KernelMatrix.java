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

  /** exp((E - E_p)/T) times its weight at every node, for the upper end E_p of its panel. */
  private final double[] climbs;

  private KernelMatrix(EnergyMesh mesh, double temperature, boolean differentiated) {
    this.mesh = mesh;
    this.temperature = temperature;
    this.differentiated = differentiated;
    this.rows = new double[mesh.size()][mesh.size()];
    this.climbs = new double[mesh.size()];
    for (int p = 0; p < mesh.panels(); p++) {
      for (int j = mesh.first(p); j < mesh.first(p + 1); j++) {
        double step = (mesh.energy(j) - mesh.high(p)) / temperature;
        climbs[j] = mesh.weight(j) * StrictMath.exp(step);
      }
    }
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
    if (piece.climbs()) {
      addClimbs(piece, target, p);
    } else {
      double density = differentiated ? piece.slope() : piece.density();
      double[] row = rows[target];
      for (int j = mesh.first(p); j < mesh.first(p + 1); j++) {
        row[j] += mesh.weight(j) * density;
      }
    }
  }

  /** exp((E - E')/T) as the product of one factor of the node and one of the target. */
  private void addClimbs(Piece piece, int target, int p) {
    double[] row = rows[target];
    double top = mesh.energy(target);
    double scale = piece.density() * StrictMath.exp((mesh.high(p) - top) / temperature);
    for (int j = mesh.first(p); j < mesh.first(p + 1); j++) {
      double step = (top - mesh.energy(j)) / temperature;
      row[j] += scale * climbs[j] * (differentiated ? step / temperature : 1);
    }
  }

  private void addInterval(Piece piece, int target, int p, double from, double to) {
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
    panel.addLagrange(xs, factors, rows[target], mesh.first(p));
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
