package coldwall.bench;

import coldwall.linalg.StationaryDistribution;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** GTH elimination of a full chain. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class StationaryDistributionBenchmark {
  @Param({"10", "32", "100", "400", "1000"})
  int states;

  private double[] rates = new double[0];

  /** Rates in [0, 1). */
  @Setup
  public void fill() {
    rates = new SplittableRandom(1).doubles((long) states * states).toArray();
  }

  @Benchmark
  public double[] gth() {
    return StationaryDistribution.of(rates, states);
  }
}
