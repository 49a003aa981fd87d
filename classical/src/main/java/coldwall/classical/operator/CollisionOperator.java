package coldwall.classical.operator;

import coldwall.classical.ClassicalSolver;
import coldwall.classical.EnergyStatistics;
import coldwall.classical.Freezing;
import coldwall.classical.Rest;
import coldwall.classical.wall.DifferentiableKernel;
import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels;
import coldwall.input.InvalidInputException;
import coldwall.solver.Derivative;
import coldwall.solver.DifferentiableSolver;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.Junction;
import coldwall.watch.Watch;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;

/**
 * The classical junction solved without random numbers, for every pair of walls: the stationary
 * flux densities phi of the energies that leave each wall, and from them
 *
 * <pre>
 * J = (heat from the hot wall in a round trip) / (mean time of a round trip)
 * </pre>
 *
 * <p>Energies lie on panels of {@value PanelRules#NODES} Gauss-Legendre nodes, more where a window
 * is narrow, that end at the kinks of the kernels. Panels on which a density is not resolved to
 * {@value #TOLERANCE} are halved. The kernels are integrated exactly against the polynomials, and
 * the reflected part is eliminated node by node.
 *
 * <p>The uncertainty is {@value #SAFETY} times the larger of the change against {@value #COARSE}
 * nodes a panel and the violation of J_h + J_c = 0 (the two come from different integrals), plus
 * the rounding of the gross exchange of heat. It is below 1e-10 |J| unless a window is narrower
 * than about 0.02 T (two such windows nearly conserve the energy and amplify rounding by (T/d)^2),
 * or met by a bath colder than 0.005 of the other (then up to 2e-8 was seen), or T_c is so near to
 * T_h that the net current is 1e-5 of the gross exchange.
 *
 * <p>Cost: about 10 ms for uniform proposals, 50 ms for windows, up to seconds below 0.02 T.
 *
 * <p>If the particle freezes (a Maxwell wall at T = 0, or two walls at T = 0), J = 0.
 */
public record CollisionOperator() implements ClassicalSolver, DifferentiableSolver {
  static final int COARSE = 12;
  static final double TOLERANCE = Double.parseDouble(System.getProperty("tol","2e-6"));
  static final double DENSITY = Double.parseDouble(System.getProperty("dtol","1e-9"));

  /** Once a mesh is too coarse, panels are halved to this: the next one is then often the last. */
  private static final double AIM = Double.parseDouble(System.getProperty("aim","1e-9"));

  private static final int MOST_ROUNDS = 10;

  /** No panel is halved beyond this: the uncertainty then says what is missing. */
  private static final int MOST_NODES = 800;

  /** Windows of fewer hotter temperatures may take seconds. */
  private static final double NARROW = 0.05;

  /** Half a minute of work. */
  private static final int TOO_MANY_NODES = 3200;

  /** Where rounding dominates, the changes seen scatter as the error does. */
  static final double SAFETY = 3;

  static final double PRECISE = Double.parseDouble(System.getProperty("precise","3e-11"));
  static final double ROUNDING = 4e-15;

  /**
   * {@inheritDoc}
   *
   * @throws CancellationException if the thread is interrupted
   */
  @Override
  public SteadyState solve(Junction junction) {
    return solve(junction, Watch.NONE);
  }

  @Override
  public SteadyState solve(Junction junction, Watch watch) {
    return Freezing.freezes(junction) ? Freezing.STATE : pair(junction, TOLERANCE, watch).state();
  }

  /**
   * {@inheritDoc}
   *
   * <p>From the differentiated integral equation on the mesh of the steady state, at fixed
   * energies. The uncertainty is found as that of the current is. NaN where a kernel is no {@link
   * DifferentiableKernel} and the temperature of its bath changes.
   *
   * @throws CancellationException if the thread is interrupted
   */
  @Override
  public Derivative differentiate(Junction junction, Direction along) {
    return differentiate(junction, along, Watch.NONE);
  }

  @Override
  public Derivative differentiate(Junction junction, Direction along, Watch watch) {
    if (Freezing.freezes(junction)) {
      return new Derivative(Freezing.STATE, Freezing.slope(junction, along));
    }
    return pair(junction, TOLERANCE, watch).differentiate(along);
  }

  @Override
  public EnergyStatistics energies(Junction junction, double[] energies) {
    Rest rest = Freezing.rest(junction);
    return rest == Rest.NONE
        ? pair(junction, DENSITY, Watch.NONE).energies(energies)
        : EnergyStatistics.atRest(rest, energies.length);
  }

  @Override
  public boolean isLong(Junction junction) {
    double unit = junction.hotterTemperature();
    return unit > 0
        && PanelRules.narrowestWindow(
                WallKernels.of(junction.hot(), unit), WallKernels.of(junction.cold(), unit))
            < NARROW;
  }

  static MeshPair pair(Junction junction, double tolerance, Watch watch) {
    double unit = junction.hotterTemperature();
    WallKernel first = WallKernels.of(junction.hot(), unit);
    WallKernel second = WallKernels.of(junction.cold(), unit);
    double window = PanelRules.narrowestWindow(first, second);
    PanelRules few = new PanelRules(COARSE, window);
    PanelRules many = new PanelRules(PanelRules.NODES, window);
    double[] edges = PanelEdges.between(first, second);
    double work = 0;
    for (int round = 1; ; round++) {
      EnergyMesh mesh = new EnergyMesh(many, edges);
      requireFew(mesh.size());
      EnergyMesh less = new EnergyMesh(few, edges);
      double next = work(less) + work(mesh);
      watch.reached(work / (work + next));
      RoundTripEquation coarse = RoundTripEquation.of(first, second, less);
      double[] unresolved = coarse.trip().unresolved();
      double worst = DoubleStream.of(unresolved).max().orElseThrow();
      boolean last = !(worst > AIM) || round == MOST_ROUNDS || mesh.size() > MOST_NODES;
      work += work(less);
      if (last || worst <= tolerance) {
        RoundTripEquation fine = RoundTripEquation.of(first, second, mesh);
        MeshPair pair = new MeshPair(junction, unit, fine, coarse);
        if (last || pair.isSettled()) {
          return pair;
        }
        work += work(mesh);
      }
      edges = halved(edges, unresolved);
    }
  }

  private static double work(EnergyMesh mesh) {
    return StrictMath.pow(mesh.size(), 3);
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

  private static double[] halved(double[] edges, double[] unresolved) {
    DoubleStream.Builder all = DoubleStream.builder().add(edges[0]);
    for (int p = 0; p < unresolved.length; p++) {
      if (unresolved[p] > AIM) {
        all.add((edges[p] + edges[p + 1]) / 2);
      }
      all.add(edges[p + 1]);
    }
    return all.build().toArray();
  }

  @Override
  public boolean isStatistical() {
    return false;
  }

  @Override
  public String method() {
    return "operator";
  }
}
