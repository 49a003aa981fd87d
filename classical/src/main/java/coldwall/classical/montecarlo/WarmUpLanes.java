package coldwall.classical.montecarlo;

import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import java.util.ArrayList;
import java.util.List;

/** Particles for {@link VectorWarmUp} that come to every pair of walls. */
final class WarmUpLanes {
  private final Lane[] lanes;
  private final List<VectorKernel> kernels = new ArrayList<>();

  WarmUpLanes() {
    Junction junction =
        Junction.symmetric(1, 1, 2, 1, new ClassicalWall.Maxwell(1), new QuantumWall.WallFlux(1));
    lanes = Lanes.depart(0, junction, VectorKernel.WIDTH);
    for (int hot = 0; hot < VectorWall.LAWS; hot++) {
      for (int cold = 0; cold < VectorWall.LAWS; cold++) {
        kernels.add(new VectorKernel(new VectorWall(hot, 2, 0.5), new VectorWall(cold, 1, 0.5)));
      }
    }
  }

  void flyOneByOne(int roundTrips) {
    for (Lane lane : lanes) {
      lane.fly(roundTrips);
    }
  }

  /** The next pair at each call: a law that is new to the compiled loop would undo it. */
  void flyAtOnce(int roundTrips, int call) {
    kernels.get(call % kernels.size()).fly(lanes, 0, roundTrips);
  }
}
