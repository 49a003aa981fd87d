package coldwall.classical.operator;

import coldwall.classical.wall.DifferentiableKernel;
import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernel.Piece;
import coldwall.linalg.RowUpdate;
import coldwall.linalg.StretchMatrix;

/**
 * The smooth part of a wall kernel on a mesh, by product integration: row i holds the integrals of
 * k(E_i|E) times the polynomials through the nodes of each panel.
 *
 * <p>All panels below that of E_i add the same integrals to every row, but for a factor exp((E_p -
 * E_i)/T), E_p where its panel begins. Pieces that end elsewhere than at E_i or at the ends of
 * panels are integrated over intervals of their own.
 */
final class KernelMatrix {
  /** Intervals up to this many T wide resolve exp(E/T) with the nodes of a panel. */
  private static final double SMOOTH = 2;

  /** Where longer ones end below E', in units of T; beyond the last nothing is left. */
  private static final double[] STEPS = {0, 2, 4, 8, 16, 44};

  /** Of a panel of width 2: on shorter stretches the difference of two integrals loses digits. */
  private static final double LONG = 0.2;

  /** An interval with fewer nodes than this needs no more points than an ordinary panel. */
  private static final double FEW = 6;

  /**
   * Chances, in a mesh where energies are of the order of 1, beside others of e^-42 and more;
   * products of two that are smaller have no normal double, and take a hundred times as long.
   */
  private static final double TRACE = 1e-60;

  private final WallKernel kernel;
  private final double temperature;
  private final EnergyMesh mesh;
  private final boolean differentiated;

  /** The panel of the row. */
  private int panel = -1;

  /** The nodes that the row reaches. */
  private int reachedFrom;

  private int reachedTo;

  /** The integrals of climbs within it up to every node, over its half-width. */
  private double[][] own = new double[0][];

  /** The integrals of exp((E - E_p)/T) times the polynomials of every panel below it. */
  private final double[] climbs;

  /** The same times (E_p - E)/T, where the matrix is differentiated. */
  private final double[] climbSlopes;

  private KernelMatrix(WallKernel kernel, EnergyMesh mesh, boolean differentiated) {
    this.kernel = kernel;
    this.temperature = kernel.temperature();
    this.mesh = mesh;
    this.differentiated = differentiated;
    this.climbs = new double[mesh.size()];
    this.climbSlopes = new double[mesh.size()];
  }

  static StretchMatrix of(WallKernel kernel, EnergyMesh mesh) {
    KernelMatrix rows = new KernelMatrix(kernel, mesh, false);
    StretchMatrix matrix = new StretchMatrix(mesh.size());
    double[] row = new double[mesh.size()];
    for (int i = 0; i < row.length; i++) {
      rows.addRow(i, row);
      matrix.keepRow(i, row, rows.reachedFrom, rows.reachedTo, TRACE);
    }
    return matrix;
  }

  /** The derivative of the matrix in T, times a density. */
  static double[] slope(DifferentiableKernel kernel, EnergyMesh mesh, double[] density) {
    KernelMatrix rows = new KernelMatrix(kernel, mesh, true);
    double[] product = new double[mesh.size()];
    double[] row = new double[mesh.size()];
    for (int i = 0; i < row.length; i++) {
      rows.addRow(i, row);
      product[i] = rows.taken(row, density);
    }
    return product;
  }

  /** A row times a density; it is 0 afterwards. */
  private double taken(double[] row, double[] density) {
    double sum = 0;
    for (int j = reachedFrom; j < reachedTo; j++) {
      sum += row[j] * density[j];
      row[j] = 0;
    }
    return sum;
  }

  /** Rows are asked for upwards; each is 0 outside {@link #reachedFrom} and {@link #reachedTo}. */
  private void addRow(int target, double[] row) {
    reachedFrom = row.length;
    reachedTo = 0;
    if (target == mesh.first(panel + 1)) {
      panel++;
      if (temperature > 0) {
        enter();
      }
    }
    for (Piece piece : kernel.pieces(mesh.energy(target))) {
      if (!piece.climbs() || temperature > 0) {
        addPiece(piece, target, row);
      } else if (differentiated && piece.high() == mesh.energy(target)) {
        // The integral over exp(-x/T) up to E' is T for small T.
        row[target] += piece.density();
        reach(panel, panel + 1);
      }
    }
  }

  /** Something is added to the panels between two edges. */
  private void reach(int from, int to) {
    if (from < to) {
      reachedFrom = Math.min(reachedFrom, mesh.first(from));
      reachedTo = Math.max(reachedTo, mesh.first(to));
    }
  }

  private void enter() {
    if (panel > 0) {
      climb(panel - 1);
    }
    GaussPanel rule = mesh.panel(panel);
    ClimbIntegrals integrals = integrals(panel);
    own = new double[rule.size()][rule.size()];
    for (int i = 0; i < own.length; i++) {
      double[] moments =
          differentiated
              ? integrals.slopesUpTo(rule.node(i), rule.rises(i))
              : integrals.upTo(rule.node(i), rule.rises(i));
      rule.addLegendre(moments, 1, own[i], 0);
    }
  }

  private ClimbIntegrals integrals(int p) {
    return new ClimbIntegrals(mesh.halfWidth(p) / temperature, mesh.panel(p).size());
  }

  /** Moves E_p from the lower end of a panel to its upper end. */
  private void climb(int p) {
    int first = mesh.first(p);
    decay(first, 2 * mesh.halfWidth(p) / temperature);
    GaussPanel rule = mesh.panel(p);
    ClimbIntegrals integrals = integrals(p);
    double[] rises = rule.rises(rule.size());
    rule.addLegendre(integrals.upTo(1, rises), mesh.halfWidth(p), climbs, first);
    if (differentiated) {
      rule.addLegendre(integrals.slopesUpTo(1, rises), mesh.halfWidth(p), climbSlopes, first);
    }
  }

  private void decay(int end, double step) {
    double left = StrictMath.exp(-step);
    for (int j = 0; j < end; j++) {
      climbSlopes[j] = left * (climbSlopes[j] + step * climbs[j]);
      climbs[j] *= left;
    }
  }

  private void addPiece(Piece piece, int target, double[] row) {
    double high = Math.min(piece.high(), mesh.edge(mesh.panels()));
    boolean hasNothing = !piece.climbs() && flat(piece) == 0;
    if (piece.low() < high && !hasNothing) {
      addRange(piece, target, piece.low(), high, row);
    }
  }

  /** Whole panels at once, and the parts of panels at both ends. */
  private void addRange(Piece piece, int target, double low, double high, double[] row) {
    int from = mesh.edgeFrom(low);
    int to = mesh.edgeUpTo(high);
    if (!piece.climbs() && low == mesh.energy(target) && panel < to) {
      // As if it began with its panel, less what is below.
      addBelow(piece, target, -1, row);
      from = panel;
    } else if (from > to) {
      addPart(piece, target, to, low, high, row);
      return;
    } else if (low < mesh.edge(from)) {
      addPart(piece, target, from - 1, low, mesh.edge(from), row);
    }
    addWhole(piece, target, from, to, row);
    if (mesh.edge(to) < high) {
      addPart(piece, target, to, mesh.edge(to), high, row);
    }
  }

  private void addWhole(Piece piece, int target, int from, int to, double[] row) {
    reach(from, to);
    if (!piece.climbs()) {
      mesh.addWeights(from, to, flat(piece), row);
      return;
    }
    double step = (mesh.energy(target) - mesh.low(panel)) / temperature;
    double scale = piece.density() * StrictMath.exp(-step);
    if (differentiated) {
      double each = scale / temperature;
      RowUpdate.add(row, climbs, step * each, mesh.first(from), mesh.first(to));
      RowUpdate.add(row, climbSlopes, each, mesh.first(from), mesh.first(to));
    } else {
      RowUpdate.add(row, climbs, scale, mesh.first(from), mesh.first(to));
    }
  }

  private double flat(Piece piece) {
    return differentiated ? piece.slope() : piece.density();
  }

  private void addPart(Piece piece, int target, int p, double from, double to, double[] row) {
    if (!piece.climbs()) {
      addInterval(piece, target, p, from, to, row);
    } else if (from == mesh.low(p) && to == mesh.energy(target)) {
      addBelow(piece, target, 1, row);
    } else {
      addSteps(piece, target, p, from, to, row);
    }
  }

  /** The part of its own panel that lies below an energy. */
  private void addBelow(Piece piece, int target, int sign, double[] row) {
    reach(panel, panel + 1);
    GaussPanel rule = mesh.panel(panel);
    int first = mesh.first(panel);
    double half = sign * mesh.halfWidth(panel);
    if (piece.climbs()) {
      double scale = half * piece.density() / (differentiated ? temperature : 1);
      GaussPanel.addScaled(own[target - first], scale, row, first);
    } else {
      GaussPanel.addScaled(rule.integrals(target - first), half * flat(piece), row, first);
    }
  }

  private void addSteps(Piece piece, int target, int p, double from, double to, double[] row) {
    double top = mesh.energy(target);
    if (to - from <= SMOOTH * temperature && top - to < STEPS[STEPS.length - 1] * temperature) {
      addInterval(piece, target, p, from, to, row);
      return;
    }
    for (int k = 1; k < STEPS.length; k++) {
      double low = Math.max(from, top - STEPS[k] * temperature);
      double high = Math.min(to, top - STEPS[k - 1] * temperature);
      if (low < high) {
        addInterval(piece, target, p, low, high, row);
      }
    }
  }

  private void addInterval(Piece piece, int target, int p, double from, double to, double[] row) {
    reach(p, p + 1);
    GaussPanel polynomials = mesh.panel(p);
    double low = (from - mesh.middle(p)) / mesh.halfWidth(p);
    double high = (to - mesh.middle(p)) / mesh.halfWidth(p);
    if (!piece.climbs() && high - low > LONG) {
      polynomials.addIntegral(low, high, mesh.halfWidth(p) * flat(piece), row, mesh.first(p));
      return;
    }
    GaussPanel rule = ruleBetween(low, high, polynomials);
    double half = (high - low) / 2;
    double[] xs = new double[rule.size()];
    double[] factors = new double[rule.size()];
    for (int q = 0; q < xs.length; q++) {
      double x = low + half * (1 + rule.node(q));
      double energy = mesh.middle(p) + mesh.halfWidth(p) * x;
      xs[q] = x;
      factors[q] = mesh.halfWidth(p) * half * rule.weight(q) * value(piece, target, energy);
    }
    polynomials.addLagrange(xs, factors, row, mesh.first(p));
  }

  private GaussPanel ruleBetween(double low, double high, GaussPanel polynomials) {
    GaussPanel ordinary = mesh.rules().ordinary();
    boolean hasFew =
        polynomials.size() == ordinary.size() || polynomials.nodesBetween(low, high) < FEW;
    return hasFew ? ordinary : polynomials;
  }

  private double value(Piece piece, int target, double energy) {
    if (!piece.climbs()) {
      return flat(piece);
    }
    double step = (mesh.energy(target) - energy) / temperature;
    double climbing = piece.density() * StrictMath.exp(-step);
    return differentiated ? climbing * (step / temperature) : climbing;
  }
}
