package coldwall.quantum.population;

import coldwall.quantum.population.LevelMoments.Change;
import coldwall.solver.Direction;
import coldwall.system.Junction;
import coldwall.units.Estimate;

/**
 * Two baths whose jumps forget where they came from, solved without a matrix. With the rate R_n =
 * r^h_n + r^c_n out of a level, A_hc = sum t^c r^h/R the probability that after a jump by the cold
 * bath the hot one is next, and A_ch likewise, the jumps of both go as A_hc : A_ch, and
 *
 * <pre>
 * p_n = (A_hc t^h_n + A_ch t^c_n)/(R_n Q),   Q = A_hc sum t^h/R + A_ch sum t^c/R
 * J   = (A_hc sum E t^h r^c/R - A_ch sum E t^c r^h/R)/Q
 * </pre>
 *
 * <p>(docs/PHYSICS.md 3.10). What is left of a difference is between the heat to and fro. Order N
 * in the number of terms, which is that of the levels up to {@link LevelSum#DIRECT} and hardly
 * grows beyond; valid at any temperature. Where exp(-3 E_1/T) leaves the range of a double, the
 * logarithm of the current stays.
 */
final class SeparableJunction implements LevelSystem {
  private static final double ROUNDINGS = 8 * Math.ulp(1.0);

  /** Currents below have lost digits, or will when they are multiplied by a unit. */
  private static final double NEARLY_NOTHING = 1e-280;

  private final LevelSum sum;
  private final double groundEnergy;
  private final double hotterTemperature;
  private final SeparableBath hot;
  private final SeparableBath cold;
  private final LevelMoments fromHot = new LevelMoments();
  private final LevelMoments fromCold = new LevelMoments();

  SeparableJunction(Junction junction, SeparableBath hot, SeparableBath cold, LevelSum sum) {
    this.sum = sum;
    this.groundEnergy = junction.groundEnergy();
    this.hotterTemperature = junction.hotterTemperature();
    this.hot = hot;
    this.cold = cold;
    for (int i = sum.size() - 1; i >= 0; i--) {
      double hotRate = rate(hot, i);
      double coldRate = rate(cold, i);
      double exit = hotRate + coldRate;
      add(fromHot, hot, i, hotRate / exit, coldRate / exit, exit);
      add(fromCold, cold, i, coldRate / exit, hotRate / exit, exit);
    }
  }

  private double rate(SeparableBath bath, int i) {
    return bath.rate() * bath.degeneracy(sum.level(i));
  }

  private void add(
      LevelMoments moments, SeparableBath bath, int i, double own, double share, double exit) {
    double gap = gap(i);
    if (gap == 0) {
      moments.add(sum.weight(i), 0, 0, 0, own, share, exit);
    } else if (bath.temperature() > 0) {
      double x = gap / bath.temperature();
      double factor = sum.weight(i) * bath.degeneracy(sum.level(i));
      double shifted = factor * StrictMath.exp(-behind(bath, i));
      moments.add(shifted * StrictMath.exp(-shift()), shifted, x, gap, own, share, exit);
    }
  }

  private double gap(int i) {
    return groundEnergy * (sum.level(i) - 1) * (sum.level(i) + 1);
  }

  /** x of level 2 at the hotter bath: the largest factor that all heat has. */
  private double shift() {
    return hotterTemperature == 0 ? 0 : 3 * groundEnergy / hotterTemperature;
  }

  /** x - shift, without cancellation for the hotter bath. */
  private double behind(SeparableBath bath, int i) {
    return bath.temperature() == hotterTemperature
        ? groundEnergy * (sum.level(i) - 2) * (sum.level(i) + 2) / hotterTemperature
        : gap(i) / bath.temperature() - shift();
  }

  private double duration() {
    return fromCold.leaving() * fromHot.time() + fromHot.leaving() * fromCold.time();
  }

  @Override
  public Flow flow() {
    double intoCold = fromCold.leaving() * fromHot.energyLeaving() / duration();
    double intoHot = fromHot.leaving() * fromCold.energyLeaving() / duration();
    double fromColdBath = fromHot.leaving() * fromCold.energyNotStaying() / duration() - intoCold;
    double gross = intoCold + intoHot;
    double larger = gross + fromHot.leaving() * fromCold.energyDrawn() / duration();
    double exponents =
        (fromCold.leaving() * fromHot.energyExponent()
                + fromHot.leaving() * fromCold.energyExponent())
            / duration();
    double net = intoCold - intoHot;
    double scale = StrictMath.exp(-shift());
    return new Flow(
        net * scale,
        ROUNDINGS * (gross + exponents) * scale,
        gross * scale,
        larger == 0 ? 0 : Math.abs(net + fromColdBath) / larger,
        logarithm(net, scale));
  }

  private double logarithm(double net, double scale) {
    return net != 0 && Math.abs(net) * scale < NEARLY_NOTHING
        ? StrictMath.log10(Math.abs(net)) - shift() * StrictMath.log10(Math.E)
        : Double.NaN;
  }

  @Override
  public Estimate slope(Direction along) {
    double hotRate = hot.rateChange(along);
    double coldRate = cold.rateChange(along);
    double hotTheta = LevelSystem.theta(hot.temperature(), along.hotTemperature(), along);
    double coldTheta = LevelSystem.theta(cold.temperature(), along.coldTemperature(), along);
    Change ofHot = new Change(hotTheta, hotRate, coldRate, along.logLength());
    Change ofCold = new Change(coldTheta, coldRate, hotRate, along.logLength());
    double hotLeaving = fromHot.leavingSlope(ofHot);
    double coldLeaving = fromCold.leavingSlope(ofCold);
    double duration =
        coldLeaving * fromHot.time()
            + fromCold.leaving() * fromHot.timeSlope(ofHot)
            + hotLeaving * fromCold.time()
            + fromHot.leaving() * fromCold.timeSlope(ofCold);
    double intoCold = coldLeaving * fromHot.energyLeaving();
    double intoColdToo = fromCold.leaving() * fromHot.energySlope(ofHot);
    double intoHot = hotLeaving * fromCold.energyLeaving();
    double intoHotToo = fromHot.leaving() * fromCold.energySlope(ofCold);
    double scale = StrictMath.exp(-shift());
    Flow flow = flow();
    double slope = (intoCold + intoColdToo - (intoHot + intoHotToo)) * scale;
    double gross =
        Math.abs(intoCold) + Math.abs(intoColdToo) + Math.abs(intoHot) + Math.abs(intoHotToo);
    double error =
        ROUNDINGS * gross * scale * (1 + exponent(hotTheta, hot) + exponent(coldTheta, cold))
            + Math.abs(duration) * flow.rounding();
    return new Estimate((slope - flow.current() * duration) / duration(), error / duration());
  }

  /** How many roundings the weight of level 2 is right to, where its change matters. */
  private double exponent(double theta, SeparableBath bath) {
    return theta == 0 ? 0 : 3 * groundEnergy / bath.temperature();
  }

  @Override
  public double[] populations() {
    double[] populations = new double[sum.size()];
    double total = 0;
    for (int i = populations.length - 1; i >= 0; i--) {
      double drawn =
          fromCold.leaving() * law(hot, i) / fromHot.norm()
              + fromHot.leaving() * law(cold, i) / fromCold.norm();
      populations[i] = drawn / (rate(hot, i) + rate(cold, i));
      total += populations[i];
    }
    for (int i = 0; i < populations.length; i++) {
      populations[i] /= total;
    }
    return populations;
  }

  private double law(SeparableBath bath, int i) {
    double gap = gap(i);
    double boltzmann = bath.temperature() == 0 ? 0 : StrictMath.exp(-gap / bath.temperature());
    return gap == 0 ? 1 : bath.degeneracy(sum.level(i)) * boltzmann;
  }
}
