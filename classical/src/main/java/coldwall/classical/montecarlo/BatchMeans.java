package coldwall.classical.montecarlo;

import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;

/**
 * The ratio estimator J = sum Q / sum t over batches, with the standard error of its batch
 * residuals Q_b - J t_b. All sums run in a fixed order.
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
    double squares = 0;
    for (int start = 0; start < time.length; start += joined) {
      double residual = 0;
      for (int i = start; i < start + joined; i++) {
        residual += hotHeat[i] - fromHot * time[i];
      }
      squares += residual * residual;
    }
    double batches = (double) time.length / joined;
    double standardError = Math.sqrt(squares * (batches / (batches - 1))) / elapsed;
    return SteadyState.of(fromHot, sum(coldHeat) / elapsed, standardError, diagnostics);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
