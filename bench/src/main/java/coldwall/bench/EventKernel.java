package coldwall.bench;

import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.solver.SteadyState;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Answers {@code bench/kernel/measure.py}, a line each: {@code maxwell N} and {@code metropolis N}
 * with nanoseconds of processor time a collision, bytes allocated in the run, and the current; {@code
 * points THREADS N} with the seconds that two points of N collisions each take, on the wall and of
 * processor time, and their currents.
 */
public final class EventKernel {
  private EventKernel() {}

  /** Until the input ends. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      List<String> words = List.of(line.split(" ", -1));
      String answer =
          words.getFirst().equals("points")
              ? points(Integer.parseInt(words.get(1)), Long.parseLong(words.get(2)))
              : single(words.getFirst().equals("metropolis"), Long.parseLong(words.get(1)));
      System.out.println(answer);
    }
  }

  private static Junction junction(boolean metropolis, double cold) {
    ClassicalWall wall =
        metropolis
            ? new ClassicalWall.Metropolis(new ClassicalWall.Proposal.Uniform(8))
            : new ClassicalWall.Maxwell(1);
    return Junction.symmetric(1, 1, 2, cold, wall, new QuantumWall.WallFlux(1));
  }

  private static SteadyState solved(Junction junction, long collisions) {
    return new EventDrivenMonteCarlo(1, new Effort.Collisions(collisions)).solve(junction);
  }

  private static String single(boolean metropolis, long collisions) {
    var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    Junction junction = junction(metropolis, 1);
    long bytes = thread.getCurrentThreadAllocatedBytes();
    long start = thread.getCurrentThreadCpuTime();
    SteadyState state = solved(junction, collisions);
    double each = (thread.getCurrentThreadCpuTime() - start) / (double) collisions;
    long allocated = thread.getCurrentThreadAllocatedBytes() - bytes;
    return each + " " + allocated + " " + state.current().value();
  }

  private static String points(int threads, long collisions)
      throws InterruptedException, ExecutionException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      long processor = system.getProcessCpuTime();
      long start = System.nanoTime();
      List<Future<SteadyState>> points = new ArrayList<>();
      for (double cold : new double[] {0.5, 1}) {
        points.add(pool.submit(() -> solved(junction(false, cold), collisions)));
      }
      String currents =
          points.getFirst().get().current() + ";" + points.getLast().get().current();
      double seconds = 1e-9 * (System.nanoTime() - start);
      double busy = 1e-9 * (system.getProcessCpuTime() - processor);
      return seconds + " " + busy + " " + currents.replace(" ", "");
    }
  }
}
