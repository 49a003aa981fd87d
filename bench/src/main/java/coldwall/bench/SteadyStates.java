package coldwall.bench;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.quantum.generator.Generator;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.steady.OpenSteadyState;
import coldwall.quantum.steady.OpenSystemSolver;
import coldwall.quantum.steady.WorkEstimate;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Solves one system for bench/steady.py and prints what it took, a name and a number a line.
 *
 * <p>Arguments: kind of system, levels, coupling, repetitions, and, to compare with another
 * program, a folder for the Hamiltonian, the jump operators and the state.
 */
final class SteadyStates {
  private static final MasterEquation EQUATION = new MasterEquation.UniversalLindblad();

  private SteadyStates() {}

  public static void main(String[] words) throws IOException {
    int levels = Integer.parseInt(words[1]);
    OpenSystem system = Systems.of(words[0], levels, Double.parseDouble(words[2]));
    int repetitions = Integer.parseInt(words[3]);
    if (words.length > 4) {
      system = Systems.withJumps(system);
      Path folder = Path.of(words[4]);
      write(folder.resolve("hamiltonian"), system.hamiltonian());
      for (int k = 0; k < system.baths().size(); k++) {
        write(folder.resolve("jump-" + k), Systems.jump(system, k));
      }
      print("jumps", system.baths().size());
      write(folder.resolve("state"), solve(system, repetitions).density());
    } else {
      solve(system, repetitions);
    }
  }

  private static OpenSteadyState solve(OpenSystem system, int repetitions) throws IOException {
    // Loads the library, as the other program has when it is idle.
    ComplexMatrix.identity(DenseAlgebra.SMALL).times(ComplexMatrix.identity(DenseAlgebra.SMALL));
    double idle = largestResident();
    double[] wall = new double[repetitions];
    // The first third of many repetitions warms the virtual machine up.
    int warm = repetitions / 3;
    long used = processor();
    OpenSteadyState state = timed(system, wall, 0);
    print("memory", largestResident() - idle);
    print("first", wall[0]);
    for (int k = 1; k < repetitions; k++) {
      used = k == warm ? processor() : used;
      state = timed(system, wall, k);
    }
    print("resident", largestResident());
    double[] counted = Arrays.copyOfRange(wall, warm, repetitions);
    Arrays.sort(counted);
    print("wall", counted[counted.length / 2]);
    print("processor", (processor() - used) / 1e9 / counted.length);
    report(state);
    return state;
  }

  private static OpenSteadyState timed(OpenSystem system, double[] wall, int k) {
    long start = System.nanoTime();
    OpenSteadyState state = OpenSystemSolver.automatic().solve(Generator.of(system, EQUATION));
    wall[k] = (System.nanoTime() - start) / 1e9;
    return state;
  }

  private static void report(OpenSteadyState state) {
    ComplexMatrix left = state.generator().apply(state.inside());
    WorkEstimate estimate =
        WorkEstimate.of(
            state.inside().rows(),
            false,
            state.summary().diagnostic(OpenSteadyState.RATE_OVER_GAP));
    print("residual", left.norm() / state.inside().norm());
    print("error", state.summary().diagnostic(OpenSteadyState.STATE_ERROR));
    print("steps", state.summary().diagnostic("steps"));
    print("current", state.currents().getFirst().value());
    print("estimated-steps", estimate.products());
    print("estimated-bytes", estimate.bytes());
  }

  private static void print(String name, double value) {
    System.out.println(name + " " + value);
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** The most memory that the process has had so far, in bytes. */
  private static double largestResident() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToDouble(line -> 1024 * Double.parseDouble(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  /** Column by column, real and imaginary parts side by side, as numpy reads them. */
  private static void write(Path file, ComplexMatrix matrix) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(8 * matrix.data().length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(matrix.data());
    Files.write(file, bytes.array());
  }
}
