package coldwall.study;

import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.spec.RelaxSpec;
import coldwall.system.QuantumWall;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How the relaxation by one quantum bath becomes independent of temperature: what both gaps tend to
 * as T -&gt; 0, and up to which temperature they are that.
 *
 * @param wall the bath
 * @param limit the gaps at T -&gt; 0, in closed form
 * @param atZero the gaps computed from all levels at T = 0
 * @param populationEnd up to this temperature the population gap is constant within {@value
 *     #CONSTANT}; infinite if it is at 100 E_1
 * @param lindbladianEnd the same of the full gap
 * @param atLevelGap by how much the population gap differs from its limit, relative to it, at T = 3
 *     E_1, the smallest level gap
 */
record ThirdLaw(
    QuantumWall wall,
    BathRelaxation limit,
    BathRelaxation atZero,
    double populationEnd,
    double lindbladianEnd,
    double atLevelGap) {
  /** Relative to the limit. */
  static final double CONSTANT = 1e-3;

  /** Of E_1: an excitation weighs exp(-300) there. */
  private static final double COLDEST = 0.01;

  private static final double WARMEST = 100;
  private static final double STEP = 1.1;
  private static final int HALVINGS = 40;

  static ThirdLaw of(RelaxSpec spec, QuantumWall wall) {
    BathRelaxation limit = BathRelaxation.coldLimit(wall, BathPoint.spectrum(spec, wall, 0));
    double levelGap = 3 * spec.groundEnergy();
    double there = BathPoint.of(spec, wall, levelGap).relaxation().populationGap();
    return new ThirdLaw(
        wall,
        limit,
        BathPoint.of(spec, wall, 0).relaxation(),
        end(spec, wall, limit, BathRelaxation::populationGap),
        end(spec, wall, limit, BathRelaxation::lindbladianGap),
        there / limit.populationGap() - 1);
  }

  /** The largest relative difference of the computed gaps from the closed forms. */
  double error() {
    return Math.max(
        Math.abs(atZero.populationGap() / limit.populationGap() - 1),
        Math.abs(atZero.lindbladianGap() / limit.lindbladianGap() - 1));
  }

  /** Up to this temperature nothing depends on it, whichever the bath; NaN for no bath. */
  static double end(List<ThirdLaw> laws) {
    return laws.stream()
        .mapToDouble(law -> Math.min(law.populationEnd, law.lindbladianEnd))
        .min()
        .orElse(Double.NaN);
  }

  private static double end(
      RelaxSpec spec, QuantumWall wall, BathRelaxation cold, ToDoubleFunction<BathRelaxation> gap) {
    double limit = gap.applyAsDouble(cold);
    double low = COLDEST * spec.groundEnergy();
    double high = low;
    while (isConstant(spec, wall, gap, limit, high)) {
      low = high;
      high *= STEP;
      if (high > WARMEST * spec.groundEnergy()) {
        return Double.POSITIVE_INFINITY;
      }
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (isConstant(spec, wall, gap, limit, middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isConstant(
      RelaxSpec spec,
      QuantumWall wall,
      ToDoubleFunction<BathRelaxation> gap,
      double limit,
      double temperature) {
    double found = gap.applyAsDouble(BathPoint.of(spec, wall, temperature).relaxation());
    return Math.abs(found / limit - 1) <= CONSTANT;
  }
}
