package coldwall.study;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One wall at one temperature that was simulated.
 *
 * @param wall which wall, as {@link RelaxTable} counts them
 * @param temperature of the bath
 * @param point what was computed and what was simulated
 */
record RelaxSimulation(int wall, double temperature, WallPoint point) {

  /** All of them, by wall and ascending temperature. */
  static List<RelaxSimulation> all(RelaxTable table) {
    return IntStream.range(0, table.spec().classicalWalls().size())
        .boxed()
        .flatMap(wall ->
            IntStream.range(0, table.size())
                .mapToObj(row ->
                    new RelaxSimulation(wall, table.temperature(row), table.wall(wall, row))))
        .filter(simulation -> !Double.isNaN(simulation.point.simulatedCollisions()))
        .toList();
  }

  /** By how many of its errors an estimate of N* misses the computed one; NaN if there is none. */
  double deviation(Estimate estimate) {
    return (estimate.value() - point.collisions()) / estimate.uncertainty();
  }

  /** The deviations of its estimates. */
  DoubleStream deviations() {
    return DoubleStream.of(deviation(point.byRest()), deviation(point.byEnergy()))
        .filter(deviation -> !Double.isNaN(deviation));
  }
}
