package coldwall.classical.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.Walls;
import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels;
import coldwall.input.InvalidInputException;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CollisionOperatorTest {
  /** What the solver promises for ordinary junctions, relative to |J|. */
  private static final double PROMISED = 1e-10;

  /** The reference values are given to six digits. */
  private static final double SIX_DIGITS = 6e-6;

  /** The other program's digits. */
  private static final double ANOTHER_PROGRAM = 1e-11;

  private static Estimate current(Junction junction) {
    SteadyState state = new CollisionOperator().solve(junction);
    double sum = state.currents().stream().mapToDouble(Estimate::value).sum();
    assertThat(Math.abs(sum)).isLessThanOrEqualTo(state.current().uncertainty());
    return state.current();
  }

  private static Estimate current(
      ClassicalWall hot, double hotTemperature, ClassicalWall cold, double coldTemperature) {
    return current(Walls.junction(hot, hotTemperature, cold, coldTemperature));
  }

  private static void assertPrecise(Estimate current, double relative) {
    double scale = Math.abs(current.value());
    assertThat(current.uncertainty()).isLessThan(relative * scale).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.5, 1, 1",
    "1, 1e-3, 1, 1",
    "1, 0.3, 0.01, 1",
    "1, 1e-3, 0.01, 0.02",
    "3, 2, .7, .2"
  })
  void maxwellWalls_giveTheClosedForm(double hot, double cold, double hotShare, double coldShare) {
    Junction junction =
        Walls.junction(Walls.maxwell(hotShare), hot, Walls.maxwell(coldShare), cold);
    double exact = new MaxwellFormula().solve(junction).current().value();
    assertThat(current(junction).value()).isCloseTo(exact, within(1e-13 * exact));
    assertPrecise(current(junction), 1e-12);
  }

  @Test
  void uniformProposal_givesThePublishedValues() {
    ClassicalWall eight = Walls.uniform(8);
    ClassicalWall twenty = Walls.uniform(20);
    assertRelative(current(eight, 2, eight, 1).value(), 0.0878881, SIX_DIGITS);
    assertRelative(current(eight, 1, eight, 0).value(), 0.0207120, SIX_DIGITS);
    assertRelative(current(twenty, 1, twenty, 0).value(), 0.00772585, SIX_DIGITS);
  }

  /** By a Nystrom method of another make, in numpy: panels of 10 to 12 nodes, least squares. */
  @Test
  void current_isThatOfAnotherProgram() {
    ClassicalWall window = Walls.window(2);
    ClassicalWall uniform = Walls.uniform(20);
    assertRelative(current(window, 2, window, 1).value(), 0.0376747818777, ANOTHER_PROGRAM);
    assertRelative(current(uniform, 1, uniform, 0).value(), 0.00772584821134, ANOTHER_PROGRAM);
  }

  @Test
  void uniformProposal_hasItsShallowPeak() {
    ClassicalWall wall = Walls.uniform(8);
    double peak = 0;
    double most = 0;
    for (double cold = 0.160; cold < 0.182; cold += 0.001) {
      double current = current(wall, 1, wall, cold).value();
      peak = current > most ? cold : peak;
      most = Math.max(most, current);
    }
    assertThat(peak).isCloseTo(0.171, within(0.0011));
    double depth = 1 - current(wall, 1, wall, 0).value() / most;
    assertThat(depth).isCloseTo(0.0197, within(5e-5));
  }

  /** A shallow one, far below where a coarse grid looks. */
  @Test
  void narrowWindow_hasItsPeakToo() {
    ClassicalWall wall = Walls.window(0.5);
    double peak = current(wall, 1, wall, 0.0076).value();
    double depth = 1 - current(wall, 1, wall, 0).value() / peak;
    assertThat(depth).isCloseTo(3.48e-4, within(1e-6));
  }

  static Stream<WallToWallReference> references() {
    return WallToWallReference.all().stream();
  }

  /** wall-to-wall.py: another discretisation, extrapolated; its own error is below 1e-10. */
  @ParameterizedTest
  @MethodSource("references")
  void current_agreesWithTheReferenceScript(WallToWallReference reference) {
    Estimate found = current(reference.junction());
    assertRelative(found.value(), reference.current(), 3e-10);
    assertPrecise(found, PROMISED);
  }

  @Test
  void current_vanishesAtEqualTemperatures_inEveryMix() {
    for (ClassicalWall hot : Walls.kinds()) {
      for (ClassicalWall cold : Walls.kinds()) {
        Estimate current = current(hot, 0.7, cold, 0.7);
        double against = Math.abs(current(hot, 0.7, cold, 0.35).value());
        assertThat(current.value()).as("%s, %s", hot, cold).isCloseTo(0, within(1e-11 * against));
        assertThat(Math.abs(current.value())).isLessThanOrEqualTo(current.uncertainty());
      }
    }
  }

  static Stream<Junction> drawnJunctions() {
    return Walls.drawn(42, 27);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("drawnJunctions")
  void drawnJunction_obeysTheSecondLaw_swapsAndScales(Junction junction) {
    Estimate current = current(junction);
    assertPrecise(current, hasWindowAtAColdBath(junction) ? 1e-7 : 1e-9);
    boolean downhill = junction.hot().temperature() > junction.cold().temperature();
    assertThat(current.value() > 0).isEqualTo(downhill);

    double swapped = current(junction.swapped()).value();
    assertThat(-swapped).isCloseTo(current.value(), within(2 * current.uncertainty()));

    double s = 3;
    double scaled = current(scaled(junction, s)).value() * StrictMath.pow(s, 4);
    assertThat(scaled).isCloseTo(current.value(), within(2 * current.uncertainty()));
  }

  /** Where layers are narrow and many; found in 600 drawn junctions: up to 2e-8. */
  private static boolean hasWindowAtAColdBath(Junction junction) {
    List<Contact> contacts = List.of(junction.hot(), junction.cold());
    return contacts.stream().anyMatch(contact -> contact.temperature() < 0.005)
        && contacts.stream().anyMatch(contact -> Walls.isWindow(contact.classicalWall()));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("drawnJunctions")
  void uncertainty_coversWhatFinerPanelsChange(Junction junction) {
    double unit = junction.hotterTemperature();
    WallKernel first = WallKernels.of(junction.hot(), unit);
    WallKernel second = WallKernels.of(junction.cold(), unit);
    MeshPair pair = new MeshSearch(junction, Watch.NONE).pair(MeshSearch.OF_CURRENTS);
    double[] edges = pair.fine().trip().mesh().edges();
    PanelRules finer = new PanelRules(24, PanelRules.narrowestWindow(first, second));
    RoundTrip trip = RoundTripEquation.of(first, second, new EnergyMesh(finer, edges), null).trip();
    double scale = unit * Math.sqrt(2 * unit) / trip.time();
    Estimate current = current(junction);
    assertThat(scale * trip.firstHeat()).isCloseTo(current.value(), within(current.uncertainty()));
  }

  @Test
  void meshes_areToldOneByOne_andStayTheSame() {
    Junction junction = Walls.junction(Walls.window(0.04), 1, Walls.window(0.04), 0.5);
    List<Double> heard = new ArrayList<>();
    CollisionOperator solver = new CollisionOperator();
    assertThat(solver.isLong(junction)).isTrue();
    assertThat(solver.solve(junction, heard::add)).isEqualTo(solver.solve(junction));
    assertThat(heard).isNotEmpty().allMatch(share -> share > 0 && share < 1);
  }

  /** L -> sL with T, E_max and d -> /s^2. */
  private static Junction scaled(Junction junction, double s) {
    return new Junction(
        new Particle(junction.particle().mass()),
        new Box(s * junction.box().length()),
        scaled(junction.hot(), s),
        scaled(junction.cold(), s));
  }

  private static Contact scaled(Contact contact, double s) {
    ClassicalWall wall =
        switch (contact.classicalWall()) {
          case ClassicalWall.Maxwell maxwell -> maxwell;
          case ClassicalWall.Metropolis(ClassicalWall.Proposal.Uniform(double maximumEnergy)) ->
              Walls.uniform(maximumEnergy / (s * s));
          case ClassicalWall.Metropolis(ClassicalWall.Proposal.Window(double halfWidth)) ->
              Walls.window(halfWidth / (s * s));
        };
    return Walls.contact(contact.temperature() / (s * s), wall);
  }

  @Test
  void massAndLength_onlySetTheTime() {
    Junction one = Walls.junction(Walls.uniform(8), 2, Walls.window(2), 1);
    Junction other = new Junction(new Particle(9), new Box(0.5), one.hot(), one.cold());
    double ratio = current(other).value() / current(one).value();
    assertThat(ratio).isCloseTo(1 / (3 * 0.5), within(1e-14));
    double uncertainties = current(other).uncertainty() / current(one).uncertainty();
    assertThat(uncertainties).as("but for rounding").isCloseTo(1 / (3 * 0.5), within(0.3));
  }

  @Test
  void extremes_areSolvedAsWell() {
    assertPrecise(current(Walls.uniform(1000), 1, Walls.uniform(1000), 1e-3), PROMISED);
    assertPrecise(current(Walls.uniform(20), 1e-3, Walls.uniform(8), 1), PROMISED);
    assertPrecise(current(Walls.uniform(1.01), 1, Walls.uniform(1000), 0), PROMISED);
    assertPrecise(current(Walls.maxwell(0.01), 1, Walls.uniform(1.01), 1e-3), PROMISED);
    assertPrecise(current(Walls.window(1000), 1, Walls.window(1000), 0.5), PROMISED);
    assertPrecise(current(Walls.window(0.05), 1, Walls.window(0.05), 0.5), PROMISED);
    assertPrecise(current(Walls.window(0.01), 1, Walls.maxwell(0.01), 0.1), PROMISED);
    // Few nodes were far off here, and many as good as they can be.
    assertPrecise(current(Walls.uniform(4.4708), 1, Walls.window(0.33727), 0), PROMISED);
    assertPrecise(current(Walls.maxwell(1), 1, Walls.window(0.21952), 0.78711), PROMISED);
    assertPrecise(current(Walls.window(0.02), 1, Walls.uniform(20), 0.5), 1e-8);
    assertPrecise(current(Walls.uniform(1e4), 1, Walls.uniform(3), 0), PROMISED);
    assertPrecise(current(Walls.window(0.06), 1, Walls.maxwell(2e-4), 0.1), 1e-8);
    assertPrecise(current(Walls.uniform(20), 1, Walls.uniform(20), 1e-9), PROMISED);
  }

  /** Small windows diffuse: J tends to d^2 times a constant. */
  @Test
  void narrowWindows_diffuse() {
    double wide = current(Walls.window(0.04), 1, Walls.window(0.04), 0.5).value();
    double narrow = current(Walls.window(0.02), 1, Walls.window(0.02), 0.5).value();
    assertThat(wide / narrow).isCloseTo(4, within(0.05));
  }

  @Test
  void largeMaximumEnergy_slowsTheCurrentInProportion() {
    double many = current(Walls.uniform(1e4), 1, Walls.uniform(1e4), 0.5).value();
    double more = current(Walls.uniform(2e4), 1, Walls.uniform(2e4), 0.5).value();
    assertThat(many / more).isCloseTo(2, within(1e-3));
  }

  @Test
  void maxwellWallAtZero_freezesTheParticle() {
    Junction junction = Walls.junction(Walls.uniform(8), 1, Walls.maxwell(0.5), 0);
    assertThat(new CollisionOperator().solve(junction).diagnostic(Diagnostic.FROZEN)).isEqualTo(1);
    assertThat(current(junction)).isEqualTo(Estimate.exact(0));
  }

  @Test
  void windowTooNarrowToResolve_isRefused() {
    Junction junction = Walls.junction(Walls.window(1e-6), 1, Walls.window(1e-6), 0.5);
    assertThatThrownBy(() -> new CollisionOperator().solve(junction))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the number of energies that resolve the steady state must");
  }

  @Test
  void interruptedThread_stopsSolving() {
    Junction junction = Walls.junction(Walls.uniform(8), 2, Walls.uniform(8), 1);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> new CollisionOperator().solve(junction))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void solver_namesItself() {
    assertThat(new CollisionOperator().method()).isEqualTo("operator");
    assertThat(new CollisionOperator().isStatistical()).isFalse();
  }

  private static void assertRelative(double found, double expected, double relative) {
    assertThat(found).isCloseTo(expected, within(relative * Math.abs(expected)));
  }
}
