package coldwall.classical.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.montecarlo.Flights.Flight;
import coldwall.input.InvalidInputException;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import org.junit.jupiter.api.Test;

class FlightsTest {
  private static final QuantumWall ANY = new QuantumWall.WallFlux(1);

  /** A few roundings. */
  private static final double ALGEBRAIC = 1e-14;

  /** Four standard errors of this many round trips, measured over seeds: 0.4 % each. */
  private static final double STATISTICAL = 0.016;

  private static final int ROUND_TRIPS = 200_000;

  private static Junction junction(double hot, double cold, ClassicalWall wall) {
    return Junction.symmetric(2, 3, hot, cold, wall, ANY);
  }

  @Test
  void heatOverTime_isTheCurrentOfTheFormula() {
    Junction junction = junction(5, 1, new ClassicalWall.Maxwell(0.6));
    Flights flights = Flights.begin(junction, 7);
    double hotHeat = 0;
    double coldHeat = 0;
    double time = 0;
    for (int trip = 0; trip < ROUND_TRIPS; trip++) {
      Flight toCold = flights.next();
      Flight toHot = flights.next();
      assertThat(toCold.toHot()).isFalse();
      assertThat(toHot.toHot()).isTrue();
      time += toCold.duration() + toHot.duration();
      coldHeat -= toCold.heat();
      hotHeat += toHot.heat();
    }
    double current = new MaxwellFormula().solve(junction).current().value();
    assertThat(hotHeat / time).isCloseTo(current, within(STATISTICAL * current));
    assertThat(coldHeat / time).isCloseTo(current, within(STATISTICAL * current));
  }

  @Test
  void flight_takesLengthOverSpeed() {
    Flights flights = Flights.goingOn(junction(5, 1, new ClassicalWall.Maxwell(1)), 1, 1, 8);
    Flight flight = flights.next();
    // v = sqrt(2 E/m) = sqrt(8), L = 3
    assertThat(flight.duration()).isCloseTo(3 / Math.sqrt(8), within(ALGEBRAIC));
    assertThat(flight.energy()).isEqualTo(8);
    assertThat(flight.heat()).isEqualTo(flight.next() - 8);
    assertThat(flights.energy()).isEqualTo(flight.next());
  }

  @Test
  void stretches_areTheSameForASeedAndOthersForAnother() {
    Junction junction = junction(5, 1, new ClassicalWall.Maxwell(1));
    Flight first = Flights.goingOn(junction, 1, 3, 2).next();
    assertThat(Flights.goingOn(junction, 1, 3, 2).next()).isEqualTo(first);
    assertThat(Flights.goingOn(junction, 1, 4, 2).next()).isNotEqualTo(first);
    assertThat(Flights.goingOn(junction, 2, 3, 2).next()).isNotEqualTo(first);
    assertThat(Flights.begin(junction, 1).energy())
        .isNotEqualTo(Flights.begin(junction, 2).energy());
  }

  @Test
  void memory_isThatOfBothWalls() {
    assertThat(Flights.roundTripsABatch(junction(5, 1, new ClassicalWall.Maxwell(1)))).isEqualTo(1);
    // A half is forgotten at each wall: 1 - 1/4 of it a round trip, 20/0.75 = 26.7.
    assertThat(Flights.roundTripsABatch(junction(5, 1, new ClassicalWall.Maxwell(0.5))))
        .isEqualTo(27);
  }

  @Test
  void metropolisWalls_startForgotten() {
    ClassicalWall wall = new ClassicalWall.Metropolis(new ClassicalWall.Proposal.Uniform(20));
    Flights flights = Flights.begin(junction(2, 1, wall), 1);
    assertThat(flights.energy()).isPositive().isLessThan(20);
    assertThat(flights.next().toHot()).isFalse();
  }

  @Test
  void particleAtRest_isRefused() {
    Junction frozen = junction(5, 0, new ClassicalWall.Maxwell(1));
    assertThatThrownBy(() -> Flights.begin(frozen, 1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("comes to rest");
    assertThatThrownBy(() -> Flights.goingOn(frozen, 1, 1, 1))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void particleWithoutEnergy_isRefused() {
    Junction junction = junction(5, 1, new ClassicalWall.Maxwell(1));
    assertThatThrownBy(() -> Flights.goingOn(junction, 1, 1, 0))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void longMemory_isRefused() {
    Junction slow = junction(5, 1, new ClassicalWall.Maxwell(1e-7));
    assertThatThrownBy(() -> Flights.begin(slow, 1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("forget");
  }
}
