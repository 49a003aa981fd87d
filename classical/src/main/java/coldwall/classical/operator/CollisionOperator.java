package coldwall.classical.operator;

import coldwall.classical.ClassicalSolver;
import coldwall.classical.EnergyStatistics;
import coldwall.classical.Freezing;
import coldwall.classical.Rest;
import coldwall.classical.wall.DifferentiableKernel;
import coldwall.classical.wall.WallKernels;
import coldwall.solver.Derivative;
import coldwall.solver.DifferentiableSolver;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.Junction;
import coldwall.watch.Watch;
import java.util.concurrent.CancellationException;

/**
 * The classical junction solved without random numbers, for every pair of walls: the stationary
 * flux densities phi of the energies that leave each wall, and from them
 *
 * <pre>
 * J = (heat from the hot wall in a round trip) / (mean time of a round trip)
 * </pre>
 *
 * <p>Energies lie on panels of {@value PanelRules#NODES} Gauss-Legendre nodes, more where a window
 * is narrow, that end at the kinks of the kernels, and are halved until the current is known to
 * {@value #PRECISE} ({@link MeshSearch}). The kernels are integrated exactly against the
 * polynomials, the reflected part is eliminated node by node, and the rest is solved by products
 * ({@link RoundTripSystem}).
 *
 * <p>The uncertainty is {@value #SAFETY} times the larger of the change against the mesh before
 * ({@value MeshSearch#COARSE} nodes a panel, or wider panels) and the violation of J_h + J_c = 0
 * (the two come from different integrals), plus the rounding of the gross exchange of heat. It is
 * below 1e-10 |J| unless a window is narrower than about 0.02 T (two such windows nearly conserve
 * the energy and amplify rounding by (T/d)^2), or met by a bath colder than 0.005 of the other
 * (then up to 2e-7 was seen), or T_c is so near to T_h that the net current is 1e-5 of the gross
 * exchange.
 *
 * <p>Cost: about 2 ms for uniform proposals, 5 to 10 ms for windows, up to seconds below 0.02 T.
 *
 * <p>If the particle freezes (a Maxwell wall at T = 0, or two walls at T = 0), J = 0.
 */
public record CollisionOperator() implements ClassicalSolver, DifferentiableSolver {
  /** Windows of fewer hotter temperatures may take seconds. */
  private static final double NARROW = 0.05;

  /** Where rounding dominates, the changes seen scatter as the error does. */
  static final double SAFETY = 3;

  static final double ROUNDING = 4e-15;

  /** Panels are halved until the uncertainty is below this share of the current. */
  static final double PRECISE = 3e-11;

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
    return Freezing.freezes(junction) ? Freezing.STATE : pair(junction, watch).state();
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
    return pair(junction, watch).differentiate(along);
  }

  @Override
  public EnergyStatistics energies(Junction junction, double[] energies) {
    Rest rest = Freezing.rest(junction);
    return rest == Rest.NONE
        ? new MeshSearch(junction, Watch.NONE).pair(MeshSearch.OF_DENSITIES).energies(energies)
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

  private static MeshPair pair(Junction junction, Watch watch) {
    return new MeshSearch(junction, watch).pair(MeshSearch.OF_CURRENTS);
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
