package coldwall.solver;

import coldwall.input.InvalidInputException;
import coldwall.units.Estimate;
import java.util.Arrays;
import java.util.List;

/**
 * What a solver found.
 *
 * @param currents the heat that the particle takes from each bath per unit time, in natural units
 *     (energy squared over hbar), contact by contact, the hot one of a junction first; with one
 *     standard error of a sampled current, or the estimated numerical error; finite, else {@link
 *     InvalidInputException}: rates that overflow make no current
 * @param diagnostics what else is worth knowing
 */
public record SteadyState(List<Estimate> currents, List<Diagnostic> diagnostics) {
  public SteadyState {
    currents = List.copyOf(currents);
    diagnostics = List.copyOf(diagnostics);
    currents.forEach(SteadyState::requireFinite);
  }

  private static void requireFinite(Estimate current) {
    if (!Double.isFinite(current.value())) {
      throw InvalidInputException.must(
          "the heat current",
          "fit into a double with all that it is made of",
          current.value(),
          "choose a less extreme junction");
    }
  }

  /** Of a junction with two contacts. */
  public static SteadyState of(
      double fromHot, double fromCold, double uncertainty, Diagnostic... diagnostics) {
    return new SteadyState(
        List.of(new Estimate(fromHot, uncertainty), new Estimate(fromCold, uncertainty)),
        Arrays.asList(diagnostics));
  }

  /** A current of a junction without any known error. */
  public static SteadyState exact(double current, Diagnostic... diagnostics) {
    return of(current, -current, 0, diagnostics);
  }

  /** J, the heat taken from the first contact: positive when it flows from hot to cold. */
  public Estimate current() {
    return currents.getFirst();
  }

  /**
   * How badly energy is conserved: |sum J| / max |J|, and 0 if all currents vanish; where the
   * solver knows the gross exchange, relative to that ({@link Diagnostic#RESIDUAL}).
   */
  public double residual() {
    double known = diagnostic(Diagnostic.RESIDUAL);
    if (!Double.isNaN(known)) {
      return known;
    }
    double scale = currents.stream().mapToDouble(one -> Math.abs(one.value())).max().orElse(0);
    double sum = currents.stream().mapToDouble(Estimate::value).reduce(0, Double::sum);
    return scale == 0 ? 0 : Math.abs(sum) / scale;
  }

  /**
   * J (1/T_c - 1/T_h), k_B = 1: the entropy that the two baths of a junction gain per unit time.
   * Infinite when heat flows into a bath at T = 0.
   */
  public double entropyProduction(double hotTemperature, double coldTemperature) {
    double current = current().value();
    if (current == 0) {
      return 0;
    }
    double bias = hotTemperature - coldTemperature;
    return current / hotTemperature * (bias / coldTemperature);
  }

  /** The diagnostic of this name; NaN if the solver gave none. */
  public double diagnostic(String name) {
    return diagnostics.stream()
        .filter(found -> found.name().equals(name))
        .mapToDouble(Diagnostic::value)
        .findFirst()
        .orElse(Double.NaN);
  }
}
