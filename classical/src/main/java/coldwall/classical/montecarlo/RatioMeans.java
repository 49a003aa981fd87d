package coldwall.classical.montecarlo;

import coldwall.units.Estimate;

/** Ratios sum a_k / sum b over batches, with the standard errors of their residuals a_k - r_k b. */
final class RatioMeans {
  private final double[] numerators;
  private final double[] squares;
  private final double[] products;
  private double denominator;
  private double denominatorSquares;
  private int batches;

  RatioMeans(int count) {
    numerators = new double[count];
    squares = new double[count];
    products = new double[count];
  }

  void add(double[] batch, double batchDenominator) {
    for (int k = 0; k < numerators.length; k++) {
      numerators[k] += batch[k];
      squares[k] += batch[k] * batch[k];
      products[k] += batch[k] * batchDenominator;
    }
    denominator += batchDenominator;
    denominatorSquares += batchDenominator * batchDenominator;
    batches++;
  }

  Estimate ratio(int k) {
    double ratio = numerators[k] / denominator;
    double residuals = squares[k] - 2 * ratio * products[k] + ratio * ratio * denominatorSquares;
    double unbiased = Math.max(0, residuals) * batches / (batches - 1);
    return new Estimate(ratio, Math.sqrt(unbiased) / denominator);
  }
}
