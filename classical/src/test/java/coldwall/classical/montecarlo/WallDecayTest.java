package coldwall.classical.montecarlo;

import static coldwall.testkit.Tolerances.SIGMAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.Walls;
import coldwall.system.Contact;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WallDecayTest {
  /** Of a central difference with a step of 1e-4, and the law's next order. */
  private static final double DIFFERENCE = 1e-3;

  private static final Optional<RelaxationRun> RUN = Optional.of(new RelaxationRun(1, 20_000));

  @Test
  void exponent_isThatOfTheLaw() {
    assertThat(WallDecay.of(Walls.contact(1e-4, Walls.uniform(1)), Optional.empty()).exponent())
        .isCloseTo(1, within(DIFFERENCE));
    assertThat(WallDecay.of(Walls.contact(1000, Walls.window(1)), Optional.empty()).exponent())
        .isCloseTo(-2, within(DIFFERENCE));
    assertThat(WallDecay.of(Walls.contact(3, Walls.maxwell(0.5)), Optional.empty()).exponent())
        .isZero();
  }

  @Test
  void simulation_agreesWithinItsErrors() {
    Contact contact = Walls.contact(0.1, Walls.uniform(1));
    WallDecay decay = WallDecay.of(contact, RUN);
    assertThat(decay.simulatedCollisions()).isEqualTo(Math.rint(decay.collisions()));
    assertThat(Math.abs(decay.deviation(decay.byRest()))).isLessThan(SIGMAS);
    assertThat(Math.abs(decay.deviation(decay.byEnergy()))).isLessThan(SIGMAS);
    assertThat(decay.shareAtRest()).isBetween(0.3, 0.45);
  }

  @Test
  void simulation_isToldLaneByLane_andStaysTheSame() {
    Contact contact = Walls.contact(0.1, Walls.uniform(1));
    List<Double> heard = new ArrayList<>();
    assertThat(WallDecay.of(contact, RUN, heard::add)).isEqualTo(WallDecay.of(contact, RUN));
    assertThat(heard).hasSize(32).isSorted().endsWith(1.0);
  }

  @Test
  void whatASimulationDoesNotShow_isNotSimulated() {
    for (Contact contact :
        new Contact[] {
          Walls.contact(0, Walls.uniform(1)),
          Walls.contact(1, Walls.maxwell(1)),
          Walls.contact(1, Walls.window(1))
        }) {
      WallDecay decay = WallDecay.of(contact, RUN);
      assertThat(decay.simulatedCollisions()).isNaN();
      assertThat(decay.byRest()).isEqualTo(Estimate.NONE);
    }
  }
}
