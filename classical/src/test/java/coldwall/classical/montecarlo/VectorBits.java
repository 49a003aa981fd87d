package coldwall.classical.montecarlo;

import coldwall.classical.Walls;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Flies every pair of laws, so often that the loop is compiled, and says how it ended. */
final class VectorBits {
  private static final int ROUND_TRIPS = 16;

  private VectorBits() {}

  /** Prints the width of the vectors and a hash of all lanes, flown in so many calls a pair. */
  public static void main(String[] arguments) {
    if (!VectorModule.isThere()) {
      throw new IllegalStateException("no vectors");
    }
    int calls = Integer.parseInt(arguments[0]);
    long hash = 0;
    for (Junction junction : junctions()) {
      Lane[] lanes = Lanes.depart(7, junction, EventDrivenMonteCarlo.LANES);
      VectorKernel kernel =
          new VectorKernel(
              VectorWall.of(Collision.with(junction.hot())).orElseThrow(),
              VectorWall.of(Collision.with(junction.cold())).orElseThrow());
      for (int call = 0; call < calls; call++) {
        for (int first = 0; first < lanes.length; first += VectorKernel.WIDTH) {
          kernel.fly(lanes, first, ROUND_TRIPS);
        }
      }
      hash = 31 * hash + Arrays.hashCode(bits(lanes));
    }
    System.out.println(VectorKernel.WIDTH + " " + hash);
  }

  /** The same hash, from lanes that fly one by one. */
  static long expected(int calls) {
    long hash = 0;
    for (Junction junction : junctions()) {
      Lane[] lanes = Lanes.depart(7, junction, EventDrivenMonteCarlo.LANES);
      for (Lane lane : lanes) {
        lane.fly((long) calls * ROUND_TRIPS);
      }
      hash = 31 * hash + Arrays.hashCode(bits(lanes));
    }
    return hash;
  }

  private static List<Junction> junctions() {
    List<ClassicalWall> laws =
        List.of(Walls.maxwell(1), Walls.maxwell(0.3), Walls.uniform(8), Walls.window(3));
    List<Junction> junctions = new ArrayList<>();
    for (ClassicalWall hot : laws) {
      for (ClassicalWall cold : laws) {
        junctions.add(Walls.junction(hot, 2, cold, 0.7));
      }
    }
    return junctions;
  }

  /** All that a lane goes on with. */
  static long[] bits(Lane[] lanes) {
    int count = lanes.length;
    long[] words = new long[RandomStream.WORDS * count];
    double[] sums = new double[4 * count];
    for (int i = 0; i < count; i++) {
      lanes[i].store(words, sums, i, count);
    }
    long[] both = Arrays.copyOf(words, words.length + sums.length);
    for (int i = 0; i < sums.length; i++) {
      both[words.length + i] = Double.doubleToRawLongBits(sums[i]);
    }
    return both;
  }
}
