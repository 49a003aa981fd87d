package coldwall.classical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.classical.montecarlo.PotentialMonteCarlo;
import coldwall.classical.operator.CollisionOperator;
import coldwall.input.InvalidInputException;
import coldwall.solver.Derivative;
import coldwall.solver.Diagnostic;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.Potential;
import coldwall.system.QuantumWall;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PotentialBetweenWallsTest {
  /** Of 128 ratios: missed by chance once in 10,000, and the seeds are fixed. */
  private static final double SIGMAS = 4;

  private static final double ALGEBRAIC = 1e-12;

  /** A step of 1e-3 of T_c leaves its square times the third derivative, which a barrier has. */
  private static final double STEP_PERCENT = 0.5;

  private static final Potential BARRIER = new Potential.Barrier(1.5, 0.4, 0.6, 0.05);

  private static Junction maxwell(double hot, double cold, double accommodation) {
    return junction(hot, cold, new ClassicalWall.Maxwell(accommodation));
  }

  private static Junction junction(double hot, double cold, ClassicalWall wall) {
    QuantumWall none = new QuantumWall.Reset(1);
    return new Junction(
        new Particle(1), new Box(1), new Contact(hot, wall, none), new Contact(cold, wall, none));
  }

  private static double formula(Junction junction, Potential potential) {
    return new MaxwellInPotential().solve(junction.withPotential(potential)).current().value();
  }

  private static SteadyState simulated(Junction junction, Potential potential) {
    return new PotentialMonteCarlo(3, new Effort.Collisions(60_000))
        .solve(junction.withPotential(potential));
  }

  private static void assertAgrees(Estimate sampled, double expected) {
    assertThat(sampled.value()).isCloseTo(expected, within(SIGMAS * sampled.uncertainty()));
  }

  @Test
  void flatPotential_givesTheClosedForm() {
    Junction junction = maxwell(2, 0.5, 1);
    double exact = new MaxwellFormula().solve(junction).current().value();
    assertThat(formula(junction, new Potential.Flat())).isCloseTo(exact, within(ALGEBRAIC));
    assertAgrees(simulated(junction, new Potential.Flat()).current(), exact);
    // One that is flat but for its name, at another height.
    Potential raised = new Potential.Formula("raised", _ -> 7, _ -> 0);
    assertThat(formula(junction, raised)).isCloseTo(exact, within(ALGEBRAIC));
  }

  /**
   * By flight times integrated over place, then over energy (Gauss, scipy), apart from all here.
   */
  @Test
  void formula_ofABarrier_isThatOfTheFlightTimes() {
    assertThat(formula(maxwell(2, 0.5, 1), BARRIER)).isCloseTo(0.0589141392, within(1e-8));
  }

  static List<Potential> potentials() {
    return List.of(
        BARRIER,
        new Potential.Barrier(-2, 0.3, 0.6, 0.05),
        new Potential.Step(0.8, 0.5, 0.1),
        new Potential.Step(-0.8, 0.5, 0.1),
        new Potential.Harmonic(8, 0.4),
        new Potential.DoubleWell(1, 0.5, 0.5));
  }

  /** Two ways that share nothing but V: an integral with error functions, and flights. */
  @ParameterizedTest
  @MethodSource("potentials")
  void simulation_agreesWithTheRenewalIntegral(Potential potential) {
    for (double cold : new double[] {0.5, 1.5}) {
      Junction junction = maxwell(2, cold, 1);
      SteadyState state = simulated(junction, potential);
      SteadyState exact = new MaxwellInPotential().solve(junction.withPotential(potential));
      assertAgrees(state.current(), exact.current().value());
      assertAgrees(state.currents().getLast(), -exact.current().value());
      assertThat(exact.current().uncertainty()).isLessThan(1e-3 * exact.current().value());
      assertThat(state.diagnostic(PotentialMonteCarlo.CELLS_CHANGE)).isLessThan(1e-2);
    }
  }

  /** No current, and the Boltzmann share of the half beyond the middle, with walls of any kind. */
  @Test
  void equalTemperatures_keepTheCanonicalState() {
    Potential step = new Potential.Step(0.8, 0.5, 0.1);
    double near = 0;
    double far = 0;
    int places = 100_000;
    for (int i = 0; i < places; i++) {
      double x = (i + 0.5) / places;
      double weight = StrictMath.exp(-step.energy(x) / 1.2);
      near += x < 0.5 ? weight : 0;
      far += x < 0.5 ? 0 : weight;
    }
    for (ClassicalWall wall :
        List.of(
            new ClassicalWall.Maxwell(1),
            new ClassicalWall.Maxwell(0.4),
            new ClassicalWall.Metropolis(new Proposal.Window(1.5)))) {
      SteadyState state = simulated(junction(1.2, 1.2, wall), step);
      assertAgrees(state.current(), 0);
      assertAgrees(
          new Estimate(
              state.diagnostic(PotentialMonteCarlo.BEYOND),
              state.diagnostic(PotentialMonteCarlo.BEYOND_ERROR)),
          far / (near + far));
    }
    assertThat(formula(maxwell(1.2, 1.2, 1), step)).isZero();
  }

  @Test
  void exchangedTemperatures_turnTheCurrentOfASymmetricPotential() {
    assertThat(formula(maxwell(0.5, 2, 1), BARRIER))
        .isCloseTo(-formula(maxwell(2, 0.5, 1), BARRIER), within(ALGEBRAIC));
    // An asymmetric one rectifies.
    Potential step = new Potential.Step(1.5, 0.3, 0.05);
    assertThat(formula(maxwell(2, 0.5, 1), step))
        .isNotCloseTo(-formula(maxwell(0.5, 2, 1), step), within(1e-3));
  }

  /** Where every particle is reflected until it crosses, the flat operator is a check. */
  @Test
  void otherWalls_inAFlatPotential_haveTheCurrentOfTheOperator() {
    Junction junction = junction(2, 0.5, new ClassicalWall.Metropolis(new Proposal.Uniform(16)));
    double expected = new CollisionOperator().solve(junction).current().value();
    assertAgrees(simulated(junction, new Potential.Flat()).current(), expected);
  }

  /** A barrier only slows: the current is that without it times the shares of time. */
  @Test
  void barrier_lowersTheCurrent_andFreezingComesEarlier() {
    Junction cold = maxwell(2, 0.1, 1);
    double open = formula(cold, new Potential.Flat());
    double barred = formula(cold, BARRIER);
    assertThat(barred).isPositive().isLessThan(1e-5 * open);
    assertThat(formula(maxwell(2, 0.7, 1), BARRIER)).isGreaterThan(barred);
  }

  @Test
  void simulation_givesTheSameBits_andTells() {
    List<Double> heard = new ArrayList<>();
    Junction junction = maxwell(2, 0.5, 1);
    PotentialMonteCarlo solver = new PotentialMonteCarlo(1, new Effort.Collisions(20_000));
    Junction barred = junction.withPotential(BARRIER);
    assertThat(solver.solve(barred, heard::add))
        .isEqualTo(solver.solve(barred))
        .isNotEqualTo(solver.solve(junction));
    assertThat(heard).isSorted().endsWith(1.0);
    Junction frozen = barred.withColdTemperature(0);
    assertThat(solver.solve(frozen)).isEqualTo(Freezing.STATE);
    assertThat(new MaxwellInPotential().solve(frozen)).isEqualTo(Freezing.STATE);
  }

  /** Differences of currents, to the digits that a step of a thousandth leaves. */
  @ParameterizedTest
  @MethodSource("potentials")
  void derivative_isThatOfTheCurrents(Potential potential) {
    MaxwellInPotential formula = new MaxwellInPotential();
    for (double cold : new double[] {0.02, 0.5}) {
      Junction junction = maxwell(2, cold, 1).withPotential(potential);
      double step = 1e-3 * cold;
      double above = formula.solve(junction.withColdTemperature(cold + step)).current().value();
      double below = formula.solve(junction.withColdTemperature(cold - step)).current().value();
      Estimate slope = formula.differentiate(junction, Direction.COLD_TEMPERATURE).slope();
      assertThat(slope.value())
          .isCloseTo((above - below) / (2 * step), withinPercentage(STEP_PERCENT));
      assertThat(slope.uncertainty()).isLessThan(1e-3 * Math.abs(slope.value()));
    }
  }

  /**
   * A derivative that is small beside its error is one all the same: peaks are looked for by it.
   */
  @Test
  void derivative_atAPeak_isZero() {
    MaxwellInPotential formula = new MaxwellInPotential();
    Junction junction = maxwell(2, 1, 1).withPotential(BARRIER);
    UnivariateFunction slope =
        cold ->
            formula
                .differentiate(junction.withColdTemperature(cold), Direction.COLD_TEMPERATURE)
                .slope()
                .value();
    double peak = new BracketingNthOrderBrentSolver(1e-9, 1e-9, 5).solve(100, slope, 0.5, 1.5);
    double highest = formula.solve(junction.withColdTemperature(peak)).current().value();
    for (double other : new double[] {0.999 * peak, 1.001 * peak}) {
      assertThat(formula.solve(junction.withColdTemperature(other)).current().value())
          .isLessThan(highest);
    }
  }

  /** From rest down a slope: V = V_0 (1 - x/L), T = 0 at the upper wall. */
  @Test
  void wallAtZero_thatThePotentialFallsFrom_holdsNothing() {
    Potential slope = new Potential.Formula("slope", x -> 3 * (1 - x), _ -> -3);
    Junction junction = maxwell(0, 2, 1).withPotential(slope);
    double exact = formula(maxwell(0, 2, 1), slope);
    double nearly = formula(maxwell(1e-11, 2, 1), slope);
    assertThat(exact).isNegative().isCloseTo(nearly, withinPercentage(1e-3));
    assertAgrees(simulated(junction, slope).current(), exact);
    // The same at the lower wall: there the particle stays.
    assertThat(simulated(maxwell(2, 0, 1), slope)).isEqualTo(Freezing.STATE);
    // Two wells, and both walls of one height: rounding decides nothing.
    Potential wells = new Potential.DoubleWell(1, 0.5, 0.5);
    double fromRest = formula(maxwell(2, 0, 1), wells);
    assertThat(fromRest).isCloseTo(formula(maxwell(2, 1e-11, 1), wells), withinPercentage(1e-3));
    assertAgrees(simulated(maxwell(2, 0, 1), wells).current(), fromRest);
  }

  @Test
  void precision_isReached() {
    Junction junction = maxwell(2, 1, 1).withPotential(BARRIER);
    SteadyState state = new PotentialMonteCarlo(5, new Effort.Precision(0.02)).solve(junction);
    Estimate current = state.current();
    assertThat(current.uncertainty() / current.value()).isBetween(0.01, 0.02);
    assertAgrees(current, formula(junction, BARRIER));
    // Until enough have crossed it goes on, up to the most.
    Junction colder = junction.withColdTemperature(0.25);
    SteadyState few = new PotentialMonteCarlo(5, new Effort.Precision(0.9)).solve(colder);
    assertThat(few.diagnostic(Diagnostic.COLLISIONS)).isGreaterThan(1 << 16);
    assertAgrees(few.current(), formula(colder, BARRIER));
    PotentialMonteCarlo limited = new PotentialMonteCarlo(5, new Effort.Precision(0.9, 1 << 16));
    assertThatThrownBy(() -> limited.solve(colder))
        .hasMessageContaining("escapes of a simulated particle");
  }

  /** All particles of one start on one side would carry heat for as long as they remember it. */
  @Test
  void equalTemperatures_behindABarrierThatHolds_carryNothing() {
    Potential high = new Potential.Barrier(2, 0.4, 0.6, 0.05);
    Junction junction = maxwell(1, 1, 0.1).withPotential(high);
    int seeds = 16;
    double sum = 0;
    for (int seed = 0; seed < seeds; seed++) {
      Estimate current =
          new PotentialMonteCarlo(seed, new Effort.Collisions(400_000)).solve(junction).current();
      sum += current.value() / current.uncertainty();
    }
    assertThat(sum / Math.sqrt(seeds)).isCloseTo(0, within(SIGMAS));
    Junction holding = maxwell(1, 1, 0.02).withPotential(new Potential.Barrier(4, 0.4, 0.6, 0.05));
    assertThatThrownBy(
            () -> new PotentialMonteCarlo(1, new Effort.Collisions(400_000)).solve(holding))
        .hasMessageContaining("escapes of a simulated particle");
    Junction slow = junction(1, 1, new ClassicalWall.Metropolis(new Proposal.Window(0.05)));
    assertThatThrownBy(() -> simulated(slow, high)).hasMessageContaining("forgets its start");
  }

  /** It only takes energy, and what has too little does not come back. */
  @Test
  void metropolisWallAtZero_behindABarrier_holdsTheParticle() {
    Junction cold = junction(2, 0, new ClassicalWall.Metropolis(new Proposal.Uniform(20)));
    assertThat(simulated(cold, BARRIER)).isEqualTo(Freezing.STATE);
    assertThat(Freezing.rest(cold.withPotential(BARRIER))).isEqualTo(Rest.SINKING);
    assertThat(Freezing.freezes(cold)).isFalse();
    assertThat(Freezing.freezes(cold.withPotential(new Potential.DoubleWell(1, 0.5, 0.5))))
        .isFalse();
  }

  /** At 1e7 places, with a scaled error function, elsewhere (Python). */
  @ParameterizedTest
  @CsvSource({"2, 0.5, 0.01098667285", "0.5, 2, -0.0833291099"})
  void formula_ofAnUnevenPotential_isAsGoodAsItSays(double hot, double cold, double expected) {
    Potential uneven =
        new Potential.Formula(
            "uneven", x -> 2 * StrictMath.sin(5 * x / 1.3) + 1.5 * x * x / 1.69, _ -> Double.NaN);
    Junction even = maxwell(hot, cold, 1);
    Junction junction =
        new Junction(new Particle(0.7), new Box(1.3), uneven, even.hot(), even.cold());
    Estimate current = new MaxwellInPotential().solve(junction).current();
    assertThat(current.value()).isCloseTo(expected, within(3 * current.uncertainty()));
    assertThat(current.uncertainty()).isLessThan(1e-4 * Math.abs(expected));
  }

  @Test
  void formula_farBelowTheBarrier_isZeroAndNoFault() {
    MaxwellInPotential formula = new MaxwellInPotential();
    for (double cold : new double[] {1e-3, 1e-20, 1e-90}) {
      Junction junction = maxwell(2, cold, 1).withPotential(BARRIER);
      Derivative found = formula.differentiate(junction, Direction.COLD_TEMPERATURE);
      assertThat(found.state().current().value()).isZero();
      assertThat(found.slope().value()).isZero();
    }
    // What does not warm the bath at T = 0 is known there.
    Junction wells = maxwell(2, 0, 1).withPotential(new Potential.DoubleWell(1, 0.5, 0.5));
    Direction hotter = new Direction(1, 0, 0, 0);
    assertThat(formula.differentiate(wells, hotter).slope().value())
        .isCloseTo(
            formula.differentiate(wells.withColdTemperature(1e-11), hotter).slope().value(),
            withinPercentage(1e-2));
    assertThat(formula.differentiate(wells, Direction.COLD_TEMPERATURE).slope().isKnown())
        .isFalse();
  }

  @Test
  void methodsOfTheEmptyBox_refuseAPotential() {
    Junction barred = maxwell(2, 1, 1).withPotential(BARRIER);
    for (ClassicalSolver solver :
        List.of(
            new MaxwellFormula(),
            new CollisionOperator(),
            new EventDrivenMonteCarlo(1, new Effort.Collisions(20_000)))) {
      assertThatThrownBy(() -> solver.solve(barred))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("the potential between the walls must be flat");
    }
  }

  @Test
  void whatCannotBeSolved_isRefused() {
    assertThatThrownBy(() -> simulated(maxwell(2, 0.1, 1), BARRIER))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("escapes of a simulated particle");
    Junction reflecting = maxwell(2, 1, 0.5).withPotential(BARRIER);
    assertThatThrownBy(() -> new MaxwellInPotential().solve(reflecting))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("accommodation");
  }
}
