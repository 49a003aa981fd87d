package coldwall.classical.montecarlo;

import coldwall.classical.montecarlo.Flights.Flight;
import coldwall.input.InvalidInputException;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Counts the heat Q that a classical particle takes from the hot bath in windows of one length,
 * which follow each other along {@value #LANES} independent trajectories in the steady state. The
 * noise of the window is var(Q) / length. Standard errors are those of {@value #LANES} independent
 * means. The same seed gives the same bits.
 *
 * @param seed chooses the random numbers
 * @param windows how many, at least {@value #FEWEST}; rounded up to as many in each trajectory
 * @param length of each, in natural units of time
 */
public record HeatWindows(long seed, int windows, double length) {
  /** Fewer make no histogram. */
  public static final int FEWEST = 1000;

  private static final int LANES = 32;

  /** At first, for the trajectories begin at a wall and not anywhere. */
  private static final int UNSEEN = 20;

  /** Checks. */
  public HeatWindows {
    InvalidInputException.requireCount("the number of windows", FEWEST, windows);
    InvalidInputException.requirePositive("the length of a window", length);
  }

  /**
   * What was counted.
   *
   * @param current mean of Q over the length
   * @param noise variance of Q over the length
   * @param backwards the share of windows whose heat has the other sign than the mean bias, T_h -
   *     T_c; of those with Q below 0, if there is none
   */
  public record Counted(Estimate current, Estimate noise, Estimate backwards) {}

  /**
   * Asks whether there is anything to count.
   *
   * @throws InvalidInputException if the particle comes to rest
   */
  public static void requireMotion(Junction junction) {
    Flights.requireMotion(junction);
  }

  /**
   * Counts.
   *
   * @throws InvalidInputException if the particle comes to rest
   * @throws CancellationException if the thread is interrupted
   */
  public Counted count(Junction junction, Watch watch) {
    double[][] sums = new double[3][LANES];
    int each = Math.ceilDiv(windows, LANES);
    boolean isReversed = junction.cold().temperature() > junction.hot().temperature();
    List<Flights> lanes = Flights.independent(junction, seed, length, LANES);
    for (int i = 0; i < LANES; i++) {
      int lane = i;
      fly(
          lanes.get(lane),
          each,
          heat -> {
            sums[0][lane] += heat / each;
            sums[1][lane] += heat * heat / each;
            sums[2][lane] += (isReversed ? heat > 0 : heat < 0) ? 1.0 / each : 0;
          });
      watch.reached((lane + 1.0) / LANES);
    }
    Estimate mean = SampleMean.of(sums[0]);
    double[] spreads = new double[LANES];
    for (int lane = 0; lane < LANES; lane++) {
      spreads[lane] = (sums[1][lane] - mean.value() * (2 * sums[0][lane] - mean.value())) / length;
    }
    return new Counted(mean.times(1 / length), SampleMean.of(spreads), SampleMean.of(sums[2]));
  }

  /**
   * The shares of windows whose heat lies within bins of equal width, between two heats; what lies
   * outside is in none.
   *
   * @param bins how many
   */
  public List<Double> histogram(Junction junction, double from, double to, int bins, Watch watch) {
    double[] shares = new double[bins];
    int each = Math.ceilDiv(windows, LANES);
    double own = 1.0 / ((double) each * LANES);
    List<Flights> lanes = Flights.independent(junction, seed, length, LANES);
    for (int lane = 0; lane < LANES; lane++) {
      fly(
          lanes.get(lane),
          each,
          heat -> {
            double bin = Math.floor((heat - from) / (to - from) * bins);
            if (bin >= 0 && bin < bins) {
              shares[(int) bin] += own;
            }
          });
      watch.reached((lane + 1.0) / LANES);
    }
    return Arrays.stream(shares).boxed().toList();
  }

  /** Hears of the heat of each window. */
  private interface Listener {
    void heard(double heat);
  }

  private void fly(Flights flights, int windowsToSee, Listener listener) {
    int closed = 0;
    double heat = 0;
    double remaining = length;
    while (true) {
      Flight flight = flights.next();
      double left = flight.duration();
      while (left > remaining) {
        if (closed++ >= UNSEEN) {
          listener.heard(heat);
        }
        if (closed == UNSEEN + windowsToSee) {
          return;
        }
        Watch.stopIfInterrupted();
        heat = 0;
        left -= remaining;
        remaining = length;
      }
      remaining -= left;
      heat += flight.toHot() ? flight.heat() : 0;
    }
  }
}
