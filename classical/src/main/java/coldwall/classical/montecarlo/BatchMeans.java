package coldwall.classical.montecarlo;

import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;

/**
 * The ratio estimator J = sum Q / sum t over batches, with the standard error of its batch
 * residuals R_b = Q_b - J t_b. All sums run in a fixed order.
 *
 * <p>Part of a residual is on loan: what a batch takes from the hot bath and does not give to the
 * cold one it leaves to the next, as the change of the particle's energy D_b. Where a wall
 * thermalises rarely this is most of the residual, though it cancels from batch to batch. So the
 * error is that of R_b - b D_b with the b of least squares; to it comes what the lanes as a whole
 * have borrowed.
 */
final class BatchMeans {
  private final int batchesALane;
  private final double[] hotHeat;
  private final double[] coldHeat;
  private final double[] time;

  BatchMeans(int lanes, int batchesALane) {
    this.batchesALane = batchesALane;
    this.hotHeat = new double[lanes * batchesALane];
    this.coldHeat = new double[lanes * batchesALane];
    this.time = new double[lanes * batchesALane];
  }

  void set(int lane, int batch, Lane measured) {
    int i = lane * batchesALane + batch;
    hotHeat[i] = measured.hotHeat();
    coldHeat[i] = measured.coldHeat();
    time[i] = measured.time();
  }

  /** Joins neighbouring batches of each lane; the second half of every lane is then free. */
  void mergePairs() {
    int half = batchesALane / 2;
    for (int start = 0; start < time.length; start += batchesALane) {
      for (int b = 0; b < half; b++) {
        hotHeat[start + b] = hotHeat[start + 2 * b] + hotHeat[start + 2 * b + 1];
        coldHeat[start + b] = coldHeat[start + 2 * b] + coldHeat[start + 2 * b + 1];
        time[start + b] = time[start + 2 * b] + time[start + 2 * b + 1];
      }
    }
  }

  /** The currents, their error from the scatter of this many neighbouring batches joined to one. */
  SteadyState state(int joined, Diagnostic... diagnostics) {
    double elapsed = sum(time);
    double fromHot = sum(hotHeat) / elapsed;
    double[] residuals = new double[time.length / joined];
    double[] gained = new double[residuals.length];
    for (int i = 0; i < time.length; i++) {
      residuals[i / joined] += hotHeat[i] - fromHot * time[i];
      gained[i / joined] += hotHeat[i] + coldHeat[i];
    }
    double error = Math.sqrt(variance(residuals, gained)) / elapsed;
    return SteadyState.of(fromHot, sum(coldHeat) / elapsed, error, diagnostics);
  }

  /** Of the sum of all residuals; two numbers were fitted. */
  private double variance(double[] residuals, double[] gained) {
    double exchanged = dot(gained, gained);
    double loan = exchanged == 0 ? 0 : dot(residuals, gained) / exchanged;
    double squares = 0;
    for (int k = 0; k < residuals.length; k++) {
      double own = residuals[k] - loan * gained[k];
      squares += own * own;
    }
    double borrowed = 0;
    int batches = residuals.length / (time.length / batchesALane);
    for (int start = 0; start < gained.length; start += batches) {
      double sum = 0;
      for (int k = start; k < start + batches; k++) {
        sum += gained[k];
      }
      borrowed += sum * sum;
    }
    double count = residuals.length;
    return squares * (count / (count - 2)) + loan * loan * borrowed;
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int k = 0; k < left.length; k++) {
      sum += left[k] * right[k];
    }
    return sum;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
