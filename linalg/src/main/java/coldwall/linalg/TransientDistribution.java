package coldwall.linalg;

import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the distribution over the states of a continuous-time Markov chain moves in time, p(t) = p(0)
 * exp(R t), and what is gathered on the way at a rate that belongs to each state, the integral of
 * p(s) h over s from 0 to t.
 *
 * <p>Uniformisation [Jensen1953] for a time in which less than a quarter of a jump is expected,
 *
 * <pre>
 * exp(R s) = sum_j exp(-x) x^j/j! B^j,   x = L s,   B = 1 + R/L,   L the largest exit rate
 * </pre>
 *
 * then P(2t) = P(t)^2 and g(2t) = g(t) + P(t) g(t), and any time from its binary digits. All terms
 * are positive, so no probability is found by a subtraction, however small it is [XueYe2013], and
 * each row is brought back to the sum 1, whose error every square would double. The bits of p(t)
 * depend on t alone, not on which other times there are.
 *
 * <p>Cost: a product of two matrices for each doubling of the time, N^2 for each time asked for.
 */
public final class TransientDistribution {
  /** x^16/16! is 1e-23 for x = 1/4, the largest there is. */
  private static final int TERMS = 16;

  /** The first step is 2^-3 over the power of two in L: x lies between 1/8 and 1/4. */
  private static final int FIRST_STEP = -3;

  private final double[][] jumps;
  private final List<double[]> gains;
  private final double fastest;
  private final double first;
  private final List<Step> steps = new ArrayList<>();

  /** What happens in one time: the chances from each state, and what is gathered from it on. */
  private static final class Step {
    final double time;
    final double[][] chances;
    final List<double[]> gathered;

    Step(double time, double[][] chances, List<double[]> gathered) {
      this.time = time;
      this.chances = chances;
      this.gathered = gathered;
    }
  }

  private TransientDistribution(double[] rates, int states, List<double[]> gains) {
    this.gains = gains;
    this.jumps = new double[states][states];
    double largest = 0;
    for (int i = 0; i < states; i++) {
      System.arraycopy(rates, i * states, jumps[i], 0, states);
      jumps[i][i] = 0;
      largest = Math.max(largest, RowUpdate.sum(jumps[i], states));
    }
    this.fastest = largest;
    this.first = Math.scalb(1.0, FIRST_STEP - Math.getExponent(Math.max(largest, 1e-300)));
    for (int i = 0; i < states && fastest > 0; i++) {
      RowUpdate.divide(jumps[i], fastest, states);
      jumps[i][i] = Math.max(0, 1 - RowUpdate.sum(jumps[i], states));
    }
  }

  /**
   * A chain.
   *
   * @param rates row i holds the rates from state i to every state; the diagonal is not read
   * @param states the number of states
   * @param gains for each thing that is gathered, its rate in every state
   * @param longest the longest time that will be asked for
   */
  public static TransientDistribution of(
      double[] rates, int states, List<double[]> gains, double longest) {
    List<double[]> copies = gains.stream().map(double[]::clone).toList();
    TransientDistribution chain = new TransientDistribution(rates, states, copies);
    if (chain.fastest > 0 && chain.first <= longest) {
      chain.steps.add(chain.firstStep());
      while (2 * chain.steps.getLast().time <= longest) {
        chain.steps.add(doubled(chain.steps.getLast()));
      }
    }
    return chain;
  }

  /** What has come of a start. */
  public static final class Passed {
    private double[] probabilities;
    private final double[] gathered;

    private Passed(double[] start, int gains) {
      this.probabilities = start.clone();
      this.gathered = new double[gains];
    }

    /** p(t). */
    public double[] probabilities() {
      return probabilities.clone();
    }

    /** What was gathered up to t. */
    public double gathered(int gain) {
      return gathered[gain];
    }
  }

  /**
   * What comes of a start.
   *
   * @param start p(0), of sum 1
   * @param time t, from 0 to the longest time
   */
  public Passed after(double[] start, double time) {
    Passed passed = new Passed(start, gains.size());
    double left = time;
    for (int k = steps.size() - 1; k >= 0; k--) {
      Step step = steps.get(k);
      while (left >= step.time) {
        take(passed, step);
        left -= step.time;
      }
    }
    pass(passed, left);
    return passed;
  }

  private static void take(Passed passed, Step step) {
    double[] before = passed.probabilities;
    for (int i = 0; i < passed.gathered.length; i++) {
      passed.gathered[i] += RowUpdate.dot(before, step.gathered.get(i), before.length);
    }
    passed.probabilities = times(before, step.chances);
    complete(passed.probabilities);
  }

  /** A time no longer than the first step, by uniformisation. */
  private void pass(Passed passed, double time) {
    double expected = fastest * time;
    double[] counts = new double[TERMS];
    counts[0] = StrictMath.exp(-expected);
    for (int j = 1; j < TERMS; j++) {
      counts[j] = counts[j - 1] * expected / j;
    }
    double[] more = new double[TERMS];
    for (int j = TERMS - 1; j > 0; j--) {
      more[j - 1] = more[j] + counts[j];
    }
    double[] after = passed.probabilities;
    double[] sum = new double[after.length];
    for (int j = 0; j < TERMS; j++) {
      RowUpdate.add(sum, after, counts[j], 0, sum.length);
      for (int i = 0; i < gains.size(); i++) {
        double share = fastest == 0 ? (j == 0 ? time : 0) : more[j] / fastest;
        passed.gathered[i] += share * RowUpdate.dot(after, gains.get(i), sum.length);
      }
      after = times(after, jumps);
    }
    complete(sum);
    passed.probabilities = sum;
  }

  private static double[] times(double[] vector, double[][] matrix) {
    double[] product = new double[vector.length];
    RowUpdate.addAll(product, matrix, vector, 0, vector.length, 0, vector.length);
    return product;
  }

  private Step firstStep() {
    int states = jumps.length;
    double[][] chances = new double[states][];
    List<double[]> gathered = new ArrayList<>();
    gains.forEach(gain -> gathered.add(new double[gain.length]));
    for (int i = 0; i < states; i++) {
      Watch.stopIfInterrupted();
      double[] start = new double[states];
      start[i] = 1;
      Passed passed = new Passed(start, gains.size());
      pass(passed, first);
      chances[i] = passed.probabilities;
      for (int gain = 0; gain < gains.size(); gain++) {
        gathered.get(gain)[i] = passed.gathered[gain];
      }
    }
    return new Step(first, chances, gathered);
  }

  private static Step doubled(Step step) {
    int states = step.chances.length;
    double[][] chances = new double[states][];
    for (int i = 0; i < states; i++) {
      Watch.stopIfInterrupted();
      chances[i] = times(step.chances[i], step.chances);
      complete(chances[i]);
    }
    List<double[]> gathered = new ArrayList<>();
    for (double[] before : step.gathered) {
      double[] twice = before.clone();
      Arrays.setAll(twice, i -> before[i] + RowUpdate.dot(step.chances[i], before, states));
      gathered.add(twice);
    }
    return new Step(2 * step.time, chances, gathered);
  }

  /** Brings probabilities back to the sum 1. */
  private static void complete(double[] probabilities) {
    RowUpdate.divide(
        probabilities, RowUpdate.sum(probabilities, probabilities.length), probabilities.length);
  }
}
