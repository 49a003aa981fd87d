package coldwall.classical.operator;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.classical.Walls;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeshSearchTest {
  /** Far below the limit, at which a search that gets no further would end. */
  private static final int USUAL_MESHES = 10;

  static Stream<Junction> junctions() {
    return Walls.kinds().stream()
        .flatMap(hot -> Stream.of(0.02, 0.3, 0.9).map(cold -> junction(hot, cold)));
  }

  private static Junction junction(ClassicalWall hot, double cold) {
    return Walls.junction(hot, 1, Walls.window(2), cold);
  }

  @ParameterizedTest
  @MethodSource("junctions")
  void coarserMesh_resolvesWhatIsAskedFor(Junction junction) {
    for (double tolerance : new double[] {MeshSearch.OF_CURRENTS, MeshSearch.OF_DENSITIES}) {
      List<Double> heard = new ArrayList<>();
      MeshPair pair = new MeshSearch(junction, heard::add).pair(tolerance);
      double worst = DoubleStream.of(pair.coarse().trip().unresolved()).max().orElseThrow();
      assertThat(worst).isLessThanOrEqualTo(tolerance);
      assertThat(heard).hasSizeLessThan(USUAL_MESHES).allMatch(share -> share > 0 && share < 1);
    }
  }
}
