package coldwall.quantum.population;

/**
 * Sums over the levels for the law t of one bath of a pair, with x = (E - E_1)/T, the share s of
 * the other bath in the rate out of a level, and that rate R. None subtracts.
 *
 * <p>Sums with an energy in them have no ground state, and are kept over exp(-shift): at low
 * temperatures they leave the range of a double long before anything else does.
 */
final class LevelMoments {
  private double norm;
  private double exponent;
  private double leaving;
  private double leavingExponent;
  private double mixed;
  private double time;
  private double timeExponent;
  private double timeOther;
  private double timeOwn;
  private double energy;
  private double energyStaying;
  private double energyLeaving;
  private double energyExponent;
  private double energyMixed;

  /**
   * Adds a level.
   *
   * @param weight of the level in t, not normalised
   * @param shifted the same times exp(shift)
   * @param x (E - E_1)/T
   * @param gap E - E_1
   * @param own 1 - s, without subtraction
   * @param share s
   * @param exit R
   */
  void add(
      double weight, double shifted, double x, double gap, double own, double share, double exit) {
    double left = weight * share;
    norm += weight;
    exponent += weight * x;
    leaving += left;
    leavingExponent += left * x;
    mixed += left * own;
    time += weight / exit;
    timeExponent += weight / exit * x;
    timeOther += left / exit;
    timeOwn += weight * own / exit;
    double heat = shifted * gap;
    energy += heat;
    energyStaying += heat * own;
    energyLeaving += heat * share;
    energyExponent += heat * share * x;
    energyMixed += heat * share * own;
  }

  /** The norm of t. */
  double norm() {
    return norm;
  }

  /** sum t s: the probability that the other bath is the next to act. */
  double leaving() {
    return leaving / norm;
  }

  /** sum t/R: the mean time until the next jump. */
  double time() {
    return time / norm;
  }

  /** sum t s E, over exp(-shift). */
  double energyLeaving() {
    return energyLeaving / norm;
  }

  /** sum t s E x, likewise: a rounding of every x. */
  double energyExponent() {
    return energyExponent / norm;
  }

  /** sum t E - sum t (1 - s) E, likewise: {@link #energyLeaving} by other sums. */
  double energyNotStaying() {
    return (energy - energyStaying) / norm;
  }

  /** sum t E, likewise: the gross energy of a jump by this bath. */
  double energyDrawn() {
    return energy / norm;
  }

  /** How the baths change. */
  record Change(double theta, double ownRate, double otherRate, double logLength) {}

  /**
   * The derivative of {@link #leaving}; that of s is s (1 - s) times the difference of the rates.
   */
  double leavingSlope(Change change) {
    double drawn = leavingExponent - exponent / norm * leaving;
    return (change.theta * drawn + (change.otherRate - change.ownRate) * mixed) / norm;
  }

  /** The derivative of {@link #time}. */
  double timeSlope(Change change) {
    double drawn = timeExponent - exponent / norm * time;
    double rates = change.otherRate * timeOther + change.ownRate * timeOwn;
    return (change.theta * drawn - rates) / norm;
  }

  /** The derivative of {@link #energyLeaving}; E goes as L^-2. */
  double energySlope(Change change) {
    double drawn = energyExponent - exponent / norm * energyLeaving;
    double share = (change.otherRate - change.ownRate) * energyMixed;
    return (change.theta * drawn + share - 2 * change.logLength * energyLeaving) / norm;
  }
}
