package coldwall.solver;

/**
 * Heat that the particle takes from each bath per unit time in the steady state, in natural units
 * (energy squared over hbar).
 *
 * @param fromHot J_h, the current of the junction: positive when heat flows from hot to cold
 * @param fromCold J_c; conservation of energy asks for J_h + J_c = 0
 * @param uncertainty one standard error of a sampled current, or the estimated numerical error
 */
public record HeatCurrent(double fromHot, double fromCold, double uncertainty) {

  /** A current without any known error. */
  public static HeatCurrent exact(double current) {
    return new HeatCurrent(current, -current, 0);
  }

  /** |J_h + J_c| / max(|J_h|, |J_c|), and 0 if both vanish. */
  public double residual() {
    double scale = Math.max(Math.abs(fromHot), Math.abs(fromCold));
    return scale == 0 ? 0 : Math.abs(fromHot + fromCold) / scale;
  }

  /**
   * J_h (1/T_c - 1/T_h), k_B = 1: the entropy that the baths gain per unit time. Infinite when heat
   * flows into a bath at T = 0.
   */
  public double entropyProduction(double hotTemperature, double coldTemperature) {
    if (fromHot == 0) {
      return 0;
    }
    double bias = hotTemperature - coldTemperature;
    return fromHot / hotTemperature * (bias / coldTemperature);
  }
}
