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
 * answer, and the difference its error. If that is too large, panels are halved further.
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

  /** Once a mesh is too coarse, panels are halved to this: the next one is then often the last. */
  private static final double AIM = 1e-9;

  /** If the current needs more, they are halved to this, but no further. */
  private static final double RESOLVED = 1e-11;

  private static final int MOST_ROUNDS = 10;

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
    for (int round = 1; ; round++) {
      EnergyMesh coarser = new EnergyMesh(few, edges);
      EnergyMesh mesh = new EnergyMesh(many, edges);
      begin(mesh.size(), work(coarser) + work(mesh));
      RoundTripEquation coarse = solved(coarser);
      double[] unresolved = coarse.trip().unresolved();
      double worst = DoubleStream.of(unresolved).max().orElseThrow();
      boolean last = round == MOST_ROUNDS || mesh.size() > MOST_NODES || worst <= RESOLVED;
      if (last || worst <= tolerance) {
        MeshPair pair = new MeshPair(junction, unit, solved(mesh), coarse);
        if (last || pair.isPrecise()) {
          return pair;
        }
      }
      edges = halved(edges, unresolved, worst > tolerance ? AIM : RESOLVED);
    }
  }

  private void begin(int nodes, double next) {
    if (nodes > TOO_MANY_NODES) {
      throw InvalidInputException.must(
          "the number of energies that resolve the steady state",
          "be at most " + TOO_MANY_NODES,
          nodes,
          "choose temperatures that differ less, or a window of a thousandth of them or more");
    }
    if (work > 0) {
      watch.reached(work / (work + next));
    }
  }

  private RoundTripEquation solved(EnergyMesh mesh) {
    work += work(mesh);
    known = RoundTripEquation.of(first, second, mesh, known);
    return known;
  }

  private static double work(EnergyMesh mesh) {
    return StrictMath.pow(mesh.size(), 3);
  }

  private static double[] halved(double[] edges, double[] unresolved, double aim) {
    DoubleStream.Builder all = DoubleStream.builder().add(edges[0]);
    for (int p = 0; p < unresolved.length; p++) {
      if (unresolved[p] > aim) {
        all.add((edges[p] + edges[p + 1]) / 2);
      }
      all.add(edges[p + 1]);
    }
    return all.build().toArray();
  }
}
