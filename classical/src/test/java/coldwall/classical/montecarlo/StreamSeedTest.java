package coldwall.classical.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.classical.Walls;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamSeedTest {
  /** Of {@link #JUNCTION} with seed 1: written down, because it must never change. */
  private static final long PINNED = -3868808903308182152L;

  private static final Junction JUNCTION =
      Walls.junction(Walls.maxwell(0.5), 2, Walls.uniform(8), 1);

  private static final QuantumWall QUANTUM_WALL = new QuantumWall.Reset(1);

  private static long bits(Junction junction) {
    return StreamSeed.steadyState(1, junction).bits();
  }

  private static Junction with(double mass, double length, Contact hot, Contact cold) {
    return new Junction(new Particle(mass), new Box(length), hot, cold);
  }

  private static Contact contact(double temperature, ClassicalWall wall) {
    return Walls.contact(temperature, wall);
  }

  @Test
  void bits_areTheseForEver() {
    assertThat(bits(JUNCTION)).isEqualTo(PINNED);
  }

  @Test
  void anythingThatTheParticleMeets_changesTheBits() {
    Contact hot = JUNCTION.hot();
    Contact cold = JUNCTION.cold();
    double next = Math.nextUp(1.0);
    List<Junction> others =
        List.of(
            JUNCTION,
            JUNCTION.swapped(),
            JUNCTION.reversed(),
            with(next, 1, hot, cold),
            with(1, next, hot, cold),
            with(1, 1, hot.withTemperature(Math.nextUp(2.0)), cold),
            with(1, 1, hot, cold.withTemperature(next)),
            with(1, 1, contact(2, Walls.maxwell(Math.nextUp(0.5))), cold),
            with(1, 1, contact(2, Walls.uniform(0.5)), cold),
            with(1, 1, contact(2, Walls.window(0.5)), cold),
            with(1, 1, hot, contact(1, Walls.window(8))),
            with(1, 1, hot, contact(1, Walls.uniform(Math.nextUp(8.0)))));
    assertThat(new HashSet<>(others.stream().map(StreamSeedTest::bits).toList()))
        .hasSameSizeAs(others);
    assertThat(StreamSeed.steadyState(2, JUNCTION).bits()).isNotEqualTo(bits(JUNCTION));
  }

  @Test
  void whatTheParticleDoesNotMeet_changesNothing() {
    Contact hot = JUNCTION.hot();
    Contact twin = new Contact(hot.temperature(), hot.classicalWall(), new QuantumWall.WallFlux(1));
    assertThat(twin.quantumWall()).isNotEqualTo(QUANTUM_WALL);
    assertThat(bits(with(1, 1, twin, JUNCTION.cold()))).isEqualTo(bits(JUNCTION));
    Contact atZero = contact(0.0, Walls.uniform(8));
    Contact atMinusZero = contact(-0.0, Walls.uniform(8));
    assertThat(bits(with(1, 1, hot, atMinusZero))).isEqualTo(bits(with(1, 1, hot, atZero)));
  }

  @Test
  void relaxation_hasBitsOfItsOwn() {
    List<Long> bits = new ArrayList<>();
    for (Contact contact : List.of(JUNCTION.hot(), JUNCTION.cold())) {
      for (int collisions = 1; collisions < 10; collisions++) {
        bits.add(StreamSeed.relaxation(1, contact, collisions).bits());
      }
    }
    bits.add(bits(JUNCTION));
    assertThat(new HashSet<>(bits)).hasSameSizeAs(bits);
  }

  @Test
  void settling_hasBitsOfItsOwn() {
    List<Long> bits = new ArrayList<>();
    for (double start : new double[] {0, 0.1, 2}) {
      for (double time : new double[] {0, 0.1, 2}) {
        bits.add(StreamSeed.settling(1, JUNCTION, start, time).bits());
        bits.add(StreamSeed.settling(2, JUNCTION, start, time).bits());
      }
    }
    bits.add(bits(JUNCTION));
    assertThat(new HashSet<>(bits)).hasSameSizeAs(bits);
  }

  /** One bit of the input turns about half of the 64 bits of the output. */
  @Test
  void everyBitOfALength_turnsHalfOfTheBits() {
    long first = bits(JUNCTION);
    double turned = 0;
    for (int bit = 0; bit < 52; bit++) {
      double length = Double.longBitsToDouble(Double.doubleToRawLongBits(1.0) ^ (1L << bit));
      long other = bits(with(1, length, JUNCTION.hot(), JUNCTION.cold()));
      turned += Long.bitCount(first ^ other);
    }
    // 52 times 64 fair coins: the standard error of their mean is 0.6 of 32.
    assertThat(turned / 52).isBetween(29.0, 35.0);
  }
}
