package coldwall.classical.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.classical.Walls;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VectorKernelTest {
  /** Round trips of stretches one after the other; the kernel must be able to go on. */
  private static final int[] STRETCHES = {1, 2, 200};

  /** More than one stretch between two looks at the thread. */
  private static final int LONG = 20_000;

  private static final List<ClassicalWall> LAWS =
      List.of(
          Walls.maxwell(1),
          Walls.maxwell(0.3),
          Walls.uniform(1.5),
          Walls.uniform(40),
          Walls.window(0.01),
          Walls.window(9));

  private static List<Junction> junctions() {
    List<Junction> junctions = new ArrayList<>();
    for (ClassicalWall hot : LAWS) {
      for (ClassicalWall cold : LAWS) {
        junctions.add(Walls.junction(hot, 2, cold, 0.7));
      }
    }
    junctions.add(Walls.junction(Walls.maxwell(1), 1e-9, Walls.window(1e-9), 3e-10));
    junctions.add(Walls.junction(Walls.uniform(8), 2, Walls.uniform(8), 0));
    junctions.add(Walls.junction(Walls.window(3), 2, Walls.window(3), 0));
    return junctions;
  }

  @Test
  void theModule_isThere() {
    assertThat(VectorModule.isThere())
        .as("the flag --add-exports java.base/jdk.internal.module=ALL-UNNAMED")
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("junctions")
  void vectors_haveTheBitsOfTheLanes(Junction junction) {
    assertThat(VectorModule.isThere()).isTrue();
    Lane[] expected = Lanes.depart(7, junction, VectorKernel.WIDTH);
    Lane[] flown = Lanes.depart(7, junction, VectorKernel.WIDTH);
    VectorKernel kernel = kernel(junction);
    for (int roundTrips : STRETCHES) {
      for (Lane lane : expected) {
        lane.fly(roundTrips);
      }
      kernel.fly(flown, 0, roundTrips);
      assertThat(VectorBits.bits(flown)).isEqualTo(VectorBits.bits(expected));
    }
  }

  /** A run long enough to be hurried, before and after the kernel is compiled. */
  @Test
  void simulation_hasTheBitsOfTheLanes_whoeverFlies() {
    Junction junction = Walls.junction(Walls.uniform(8), 2, Walls.maxwell(0.3), 0.7);
    Lane[] expected = Lanes.depart(7, junction, EventDrivenMonteCarlo.LANES);
    for (Lane lane : expected) {
      lane.fly(LONG);
    }
    assertThat(VectorBits.bits(flown(junction))).isEqualTo(VectorBits.bits(expected));
    assertThat(VectorWarmUp.await()).as("vectors faster than lanes").isTrue();
    assertThat(VectorBits.bits(flown(junction))).isEqualTo(VectorBits.bits(expected));
  }

  private static Lane[] flown(Junction junction) {
    Lanes lanes = Lanes.start(7, junction, 0);
    lanes.run(LONG);
    Lane[] all = new Lane[EventDrivenMonteCarlo.LANES];
    Arrays.setAll(all, lanes::lane);
    return all;
  }

  private static VectorKernel kernel(Junction junction) {
    return new VectorKernel(
        VectorWall.of(Collision.with(junction.hot())).orElseThrow(),
        VectorWall.of(Collision.with(junction.cold())).orElseThrow());
  }

  /** In a JVM of its own: how wide vectors are, and who runs them, is settled at its start. */
  @Tag("slow")
  @ParameterizedTest
  @CsvSource({
    "-XX:MaxVectorSize=64, 60",
    "-XX:MaxVectorSize=32, 40",
    "-XX:MaxVectorSize=16, 30",
    "-XX:TieredStopAtLevel=1, 2",
    "-Xint, 1"
  })
  void vectors_haveTheSameBits_atEveryWidth_compiledOrNot(String option, int calls)
      throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-XX:CompileCommand=quiet",
                "-XX:CompileCommand=CompileThresholdScaling,*VectorKernel::collide,0.02",
                "--add-exports=java.base/jdk.internal.module=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                VectorBits.class.getName(),
                Integer.toString(calls))
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(java.waitFor()).as(said).isZero();
    // No word about incubation either.
    assertThat(said).matches("\\d+ -?\\d+").endsWith(" " + VectorBits.expected(calls));
  }
}
