package coldwall.quantum.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.quantum.population.QuantumJumps.Jump;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import org.junit.jupiter.api.Test;

class QuantumJumpsTest {
  private static final int LEVELS = 12;
  private static final int JUMPS = 400_000;

  /** Four standard errors of so many jumps, measured over seeds: 0.4 % each. */
  private static final double STATISTICAL = 0.016;

  /** A few roundings. */
  private static final double ALGEBRAIC = 1e-14;

  private static Junction junction(double hot, double cold, QuantumWall wall) {
    return Junction.symmetric(
        1, Math.PI / Math.sqrt(2), hot, cold, new ClassicalWall.Maxwell(1), wall);
  }

  private static QuantumJumps begin(Junction junction, long seed) {
    LevelMixture steady = PauliMasterEquation.withLevels(LEVELS).mixture(junction, LEVELS);
    return QuantumJumps.begin(junction, steady, seed);
  }

  @Test
  void timeAndHeat_areThoseOfThePauliEquation() {
    Junction junction = junction(5, 1, new QuantumWall.WallFlux(0.7));
    QuantumJumps jumps = begin(junction, 3);
    double[] stays = new double[LEVELS + 1];
    double time = 0;
    double fromHot = 0;
    double toCold = 0;
    for (int i = 0; i < JUMPS; i++) {
      Jump jump = jumps.next();
      time += jump.duration();
      stays[jump.level()] += jump.duration();
      fromHot += jump.byHot() ? jump.heat() : 0;
      toCold -= jump.byHot() ? 0 : jump.heat();
    }
    double[] populations = PauliMasterEquation.populations(junction, LEVELS);
    for (int n = 1; n <= LEVELS; n++) {
      assertThat(stays[n] / time).isCloseTo(populations[n - 1], within(0.004));
    }
    double current = PauliMasterEquation.withLevels(LEVELS).solve(junction).current().value();
    assertThat(fromHot / time).isCloseTo(current, within(STATISTICAL * current));
    assertThat(toCold / time).isCloseTo(current, within(STATISTICAL * current));
  }

  @Test
  void heat_isTheGapBetweenTheLevels() {
    QuantumJumps jumps =
        QuantumJumps.goingOn(junction(5, 1, new QuantumWall.Reset(1)), LEVELS, 1, 1, 3);
    Jump jump = jumps.next();
    assertThat(jump.level()).isEqualTo(3);
    assertThat(jump.next()).isNotEqualTo(3);
    // E_n = n^2
    assertThat(jump.heat())
        .isCloseTo(jump.next() * jump.next() - 9, within(ALGEBRAIC * LEVELS * LEVELS));
    assertThat(jumps.level()).isEqualTo(jump.next());
  }

  @Test
  void exitRate_isThatOfBothBaths() {
    QuantumJumps jumps = begin(junction(0, 0, new QuantumWall.Reset(0.5)), 1);
    // At T = 0 both baths put the particle into the ground state, at 0.5 each.
    assertThat(jumps.exitRate(4)).isCloseTo(1, within(ALGEBRAIC));
    assertThat(jumps.exitRate(1)).isZero();
  }

  @Test
  void groundStateAtZero_staysForEver() {
    QuantumJumps jumps = begin(junction(0, 0, new QuantumWall.WallFlux(1)), 1);
    assertThat(jumps.level()).isEqualTo(1);
    assertThat(jumps.next().duration()).isInfinite();
    assertThat(jumps.level()).isEqualTo(1);
  }

  @Test
  void stretches_areTheSameForASeedAndOthersForAnother() {
    Junction junction = junction(5, 1, new QuantumWall.WallFlux(1));
    Jump first = QuantumJumps.goingOn(junction, LEVELS, 1, 3, 2).next();
    assertThat(QuantumJumps.goingOn(junction, LEVELS, 1, 3, 2).next()).isEqualTo(first);
    assertThat(QuantumJumps.goingOn(junction, LEVELS, 1, 4, 2).next()).isNotEqualTo(first);
    assertThat(QuantumJumps.goingOn(junction, LEVELS, 2, 3, 2).next()).isNotEqualTo(first);
  }

  @Test
  void levelsThatAreNone_areRefused() {
    Junction junction = junction(5, 1, new QuantumWall.WallFlux(1));
    assertThatThrownBy(() -> QuantumJumps.goingOn(junction, LEVELS, 1, 1, 0))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> QuantumJumps.goingOn(junction, LEVELS, 1, 1, LEVELS + 1))
        .isInstanceOf(InvalidInputException.class);
  }
}
