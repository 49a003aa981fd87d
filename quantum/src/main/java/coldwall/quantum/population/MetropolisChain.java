package coldwall.quantum.population;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GTH elimination in order N of one or two Metropolis baths, beside one bath whose jumps forget
 * where they came from if there is one. With W of both, s the rate of each jump down by Metropolis
 * baths, and level k eliminated after all above it, the rates between the levels left over keep
 * their form,
 *
 * <pre>
 * i to j:  W_ji + sum_a l^a_i (A^a + C^a t_j),     l = 1/b^nu for each Metropolis bath, and r
 * into k:  sum_a l^a_i F^a,   F^nu = g^nu b^nu_k + A^nu + C^nu t_k,   F^r = t_k + A^r + C^r t_k
 * from k:  to each j in proportion to alpha + tau t_j
 * A^a += F^a alpha,  C^a += F^a tau
 * </pre>
 *
 * <p>so that a few numbers stand for all of them. Nothing subtracts; A^nu and C^nu are kept over
 * b^nu_k, and so leave no range.
 */
final class MetropolisChain implements LevelChain {
  private final List<MetropolisTransfer> baths;
  private final @Nullable SeparableTransfer other;
  private final int levels;
  private final double[][] into;
  private final double[] intoOther;
  private final double[] evenly;
  private final double[] byTarget;
  private final double[] exits;
  private final double[] probabilities;

  MetropolisChain(int levels, List<MetropolisTransfer> baths, @Nullable SeparableTransfer other) {
    this.baths = List.copyOf(baths);
    this.other = other;
    this.levels = levels;
    this.into = new double[baths.size()][levels];
    this.intoOther = new double[levels];
    this.evenly = new double[levels];
    this.byTarget = new double[levels];
    this.exits = new double[levels];
    eliminate();
    this.probabilities = normalised(substitute(new double[levels], 1));
  }

  private double rate(int k) {
    return other == null ? 0 : other.rate(k);
  }

  private double target(int k) {
    return other == null ? 0 : other.target(k);
  }

  private double[] targetsBefore() {
    double[] sums = new double[levels];
    for (int k = 1; k < levels; k++) {
      sums[k] = sums[k - 1] + target(k - 1);
    }
    return sums;
  }

  private void eliminate() {
    double[] before = targetsBefore();
    double down = baths.stream().mapToDouble(MetropolisTransfer::proposal).sum();
    double[] even = new double[baths.size()];
    double[] aimed = new double[baths.size()];
    double evenOther = 0;
    double aimedOther = 0;
    for (int k = levels - 1; k > 0; k--) {
      double toEach = down + evenOther * rate(k);
      double toTarget = (1 + aimedOther) * rate(k);
      for (int nu = 0; nu < even.length; nu++) {
        toEach += even[nu];
        toTarget += aimed[nu];
      }
      exits[k] = k * toEach + toTarget * before[k];
      evenly[k] = toEach / exits[k];
      byTarget[k] = toTarget / exits[k];
      intoOther[k] = (1 + aimedOther) * target(k) + evenOther;
      evenOther += intoOther[k] * evenly[k];
      aimedOther += intoOther[k] * byTarget[k];
      for (int nu = 0; nu < even.length; nu++) {
        MetropolisTransfer bath = baths.get(nu);
        into[nu][k] = bath.proposal() + even[nu] + aimed[nu] * target(k);
        even[nu] = bath.ratio(k - 1) * (even[nu] + into[nu][k] * evenly[k]);
        aimed[nu] = bath.ratio(k - 1) * (aimed[nu] + into[nu][k] * byTarget[k]);
      }
    }
  }

  /** From the first level up, with a source into each at the moment when it went. */
  private double[] substitute(double[] source, double first) {
    double[] found = new double[levels];
    found[0] = first;
    double[] arriving = new double[baths.size()];
    double jumps = 0;
    for (int k = 1; k < levels; k++) {
      jumps += found[k - 1] * rate(k - 1);
      double inflow = source[k] + intoOther[k] * jumps;
      for (int nu = 0; nu < arriving.length; nu++) {
        arriving[nu] = baths.get(nu).ratio(k - 1) * (arriving[nu] + found[k - 1]);
        inflow += into[nu][k] * arriving[nu];
      }
      found[k] = inflow / exits[k];
    }
    return found;
  }

  private static double[] normalised(double[] weights) {
    double sum = 0;
    for (int k = weights.length - 1; k >= 0; k--) {
      sum += weights[k];
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= sum;
    }
    return weights;
  }

  @Override
  public double[] probabilities() {
    return probabilities.clone();
  }

  @Override
  public double[] response(double[] source) {
    double[] eliminated = new double[levels];
    double even = 0;
    double aimed = 0;
    for (int k = levels - 1; k > 0; k--) {
      eliminated[k] = source[k] + even + aimed * target(k);
      even += eliminated[k] * evenly[k];
      aimed += eliminated[k] * byTarget[k];
    }
    double[] response = substitute(eliminated, 0);
    double total = 0;
    for (int k = levels - 1; k > 0; k--) {
      total += response[k];
    }
    for (int k = 0; k < levels; k++) {
      response[k] -= total * probabilities[k];
    }
    return response;
  }
}
