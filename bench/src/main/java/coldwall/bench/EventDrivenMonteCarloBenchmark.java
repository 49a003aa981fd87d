package coldwall.bench;

import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.solver.SteadyState;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The classical event kernel between two accommodating walls: time per collision, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class EventDrivenMonteCarloBenchmark {
  private static final int COLLISIONS = 1 << 20;

  private final Junction junction =
      new Junction(new Particle(1), new Box(1), contact(5), contact(1));

  private final EventDrivenMonteCarlo solver =
      new EventDrivenMonteCarlo(1, new Effort.Collisions(COLLISIONS));

  private static Contact contact(double temperature) {
    return new Contact(temperature, new ClassicalWall.Maxwell(1), new QuantumWall.Reset(1));
  }

  @Benchmark
  @OperationsPerInvocation(COLLISIONS)
  public SteadyState maxwell() {
    return solver.solve(junction);
  }
}
