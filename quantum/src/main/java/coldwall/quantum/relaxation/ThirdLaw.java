package coldwall.quantum.relaxation;

import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * How the relaxation by one quantum bath becomes independent of temperature: what both gaps tend to
 * as T -&gt; 0, and up to which temperature they are that (docs/PHYSICS.md 3.6).
 *
 * @param limit the gaps at T -&gt; 0, in closed form
 * @param atZero the gaps computed from all levels at T = 0
 * @param populationEnd up to this temperature the population gap is constant within {@value
 *     #CONSTANT}; infinite if it is at 100 E_1
 * @param lindbladianEnd the same of the full gap
 * @param atLevelGap by how much the population gap differs from its limit, relative to it, at T = 3
 *     E_1, the smallest level gap
 */
public record ThirdLaw(
    BathRelaxation limit,
    BathRelaxation atZero,
    double populationEnd,
    double lindbladianEnd,
    double atLevelGap) {
  /** Relative to the limit. */
  public static final double CONSTANT = 1e-3;

  /** No quantum bath looks at it. */
  private static final ClassicalWall ANY = new ClassicalWall.Maxwell(1);

  /** Of E_1: an excitation weighs exp(-300) there. */
  private static final double COLDEST = 0.01;

  private static final double WARMEST = 100;
  private static final double STEP = 1.1;
  private static final int HALVINGS = 40;

  /**
   * Of this bath.
   *
   * @param spectrum the levels that it needs at a temperature
   * @throws coldwall.input.InvalidInputException if they are too many
   */
  public static ThirdLaw of(QuantumWall wall, DoubleFunction<Spectrum> spectrum) {
    Spectrum cold = spectrum.apply(0);
    double groundEnergy = cold.box().groundEnergy(cold.particle());
    BathRelaxation limit = BathRelaxation.coldLimit(wall, cold);
    DoubleFunction<BathRelaxation> at =
        temperature ->
            BathRelaxation.at(new Contact(temperature, ANY, wall), spectrum.apply(temperature));
    return new ThirdLaw(
        limit,
        at.apply(0),
        end(at, limit, groundEnergy, BathRelaxation::populationGap),
        end(at, limit, groundEnergy, BathRelaxation::lindbladianGap),
        at.apply(3 * groundEnergy).populationGap() / limit.populationGap() - 1);
  }

  private static double end(
      DoubleFunction<BathRelaxation> at,
      BathRelaxation cold,
      double groundEnergy,
      ToDoubleFunction<BathRelaxation> gap) {
    double limit = gap.applyAsDouble(cold);
    double low = COLDEST * groundEnergy;
    double high = low;
    while (isConstant(gap.applyAsDouble(at.apply(high)), limit)) {
      low = high;
      high *= STEP;
      if (high > WARMEST * groundEnergy) {
        return Double.POSITIVE_INFINITY;
      }
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (isConstant(gap.applyAsDouble(at.apply(middle)), limit)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isConstant(double found, double limit) {
    return Math.abs(found / limit - 1) <= CONSTANT;
  }

  /** Up to this temperature neither gap depends on it. */
  public double end() {
    return Math.min(populationEnd, lindbladianEnd);
  }

  /** The largest relative difference of the computed gaps from the closed forms. */
  public double error() {
    return Math.max(
        Math.abs(atZero.populationGap() / limit.populationGap() - 1),
        Math.abs(atZero.lindbladianGap() / limit.lindbladianGap() - 1));
  }
}
