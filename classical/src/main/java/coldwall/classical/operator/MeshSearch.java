package coldwall.classical.operator;

import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels;
import coldwall.input.InvalidInputException;
import coldwall.system.Junction;
import coldwall.watch.Watch;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the panels on which a junction is solved. Panels on which {@value #COARSE} nodes do not
 * resolve a density are halved; once they do well enough, {@value PanelRules#NODES} nodes give the
 * answer, and the difference its error. If that is too large, panels are halved further, and the
 * error is the difference from the mesh before.
 */
final class MeshSearch {
  static final int COARSE = 12;

  /**
   * How well so few nodes resolve the densities where currents are asked for. These are integrals
   * against functions as smooth as the densities, so that twice as many digits are right.
   */
  static final double OF_CURRENTS = 2e-6;

  /** The same where the densities are asked for. */
  static final double OF_DENSITIES = 1e-9;

  /**
   * Once few nodes are too few, panels are halved to this: the next mesh is then often the last.
   */
  private static final double AIM = 3e-9;

  /**
   * If the current needs more, panels on which many nodes do not resolve the densities so well are
   * halved. The others have the same error on both meshes, which their difference does not show:
   * with 1e-11 it was up to ten times the uncertainty, with 1e-12 as if all had been halved.
   */
  private static final double RESOLVED = 1e-12;

  /** After so many no panel is halved either. */
  private static final int MOST_MESHES = 20;

  /** No panel is halved beyond this: the uncertainty then says what is missing. */
  private static final int MOST_NODES = 800;

  /** Half a minute of work. */
  private static final int TOO_MANY_NODES = 3200;

  private final Junction junction;
  private final double unit;
  private final WallKernel first;
  private final WallKernel second;
  private final PanelRules few;
  private final PanelRules many;
  private final Watch watch;
  private @Nullable RoundTripEquation known;
  private double work;
  private int meshes;

  MeshSearch(Junction junction, Watch watch) {
    junction.requireEmpty("the collision operator");
    this.junction = junction;
    this.watch = watch;
    unit = junction.hotterTemperature();
    first = WallKernels.of(junction.hot(), unit);
    second = WallKernels.of(junction.cold(), unit);
    double window = PanelRules.narrowestWindow(first, second);
    few = new PanelRules(COARSE, window);
    many = new PanelRules(PanelRules.NODES, window);
  }

  /**
   * The equations on the first panels that are narrow enough.
   *
   * @param tolerance {@link #OF_CURRENTS} or {@link #OF_DENSITIES}
   */
  MeshPair pair(double tolerance) {
    double[] edges = PanelEdges.between(first, second);
    RoundTripEquation coarse = solved(few, edges);
    double[] unresolved = coarse.trip().unresolved();
    while (worst(unresolved) > tolerance && canBeFiner(edges)) {
      edges = halved(edges, unresolved, Math.min(AIM, tolerance));
      coarse = solved(few, edges);
      unresolved = coarse.trip().unresolved();
    }
    MeshPair pair = new MeshPair(junction, unit, solved(many, edges), coarse);
    double worst = Double.POSITIVE_INFINITY;
    while (!pair.isPrecise() && worst > RESOLVED && canBeFiner(edges)) {
      unresolved = pair.fine().trip().unresolved();
      worst = worst(unresolved);
      // Where all are resolved, the worst are halved: that difference tells more than the one from
      // few nodes.
      edges = halved(edges, unresolved, RESOLVED);
      pair = new MeshPair(junction, unit, solved(many, edges), pair.fine());
    }
    return pair;
  }

  private static double worst(double[] unresolved) {
    return DoubleStream.of(unresolved).max().orElseThrow();
  }

  private boolean canBeFiner(double[] edges) {
    return meshes < MOST_MESHES && nodes(edges) <= MOST_NODES;
  }

  private RoundTripEquation solved(PanelRules rules, double[] edges) {
    requireFew(nodes(edges));
    EnergyMesh mesh = new EnergyMesh(rules, edges);
    if (work > 0) {
      watch.reached(work / (work + work(mesh)));
    }
    work += work(mesh);
    meshes++;
    known = RoundTripEquation.of(first, second, mesh, known);
    return known;
  }

  /** Of the answer on these panels. */
  private int nodes(double[] edges) {
    int nodes = 0;
    for (int p = 1; p < edges.length; p++) {
      nodes += many.forWidth(edges[p] - edges[p - 1]).size();
    }
    return nodes;
  }

  private static void requireFew(int nodes) {
    if (nodes > TOO_MANY_NODES) {
      throw InvalidInputException.must(
          "the number of energies that resolve the steady state",
          "be at most " + TOO_MANY_NODES,
          nodes,
          "choose temperatures that differ less, or a window of a thousandth of them or more");
    }
  }

  private static double work(EnergyMesh mesh) {
    return StrictMath.pow(mesh.size(), 3);
  }

  /**
   * With those panels halved that leave more than this unresolved, or half of what the worst does.
   */
  private static double[] halved(double[] edges, double[] unresolved, double aim) {
    double most = Math.min(aim, worst(unresolved) / 2);
    DoubleStream.Builder all = DoubleStream.builder().add(edges[0]);
    for (int p = 0; p < unresolved.length; p++) {
      if (unresolved[p] > most) {
        all.add((edges[p] + edges[p + 1]) / 2);
      }
      all.add(edges[p + 1]);
    }
    return all.build().toArray();
  }
}
