package coldwall.bench;

import coldwall.classical.langevin.LangevinEquation;
import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.system.SoftJunction;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Prints the processor time of one step of a Langevin trajectory in nanoseconds, run by run on one
 * thread; the argument says how many runs. The first ones hold the compiler's work.
 */
public final class LangevinSteps {
  private static final long STEPS = 6_000_000;

  /** The step h, half as many of 2 h, and a tenth of each that is not kept. */
  private static final double ALL_STEPS = 1.1 * (STEPS + STEPS / 2);

  private LangevinSteps() {}

  /** The junction of PHYSICS.md 7.3. */
  public static void main(String[] arguments) {
    SoftJunction junction =
        SoftJunction.layers(new Particle(1), new Box(2.2214), 3, 200, 0.22214, 5, 1.5);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int run = 0; run < Integer.parseInt(arguments[0]); run++) {
      long start = threads.getCurrentThreadCpuTime();
      double current = new LangevinEquation(run, STEPS).solve(junction).current().value();
      long used = threads.getCurrentThreadCpuTime() - start;
      IO.println(used / ALL_STEPS + " " + current);
    }
  }
}
