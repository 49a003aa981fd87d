package coldwall.study.curve;

import static coldwall.frame.RowType.number;

import coldwall.frame.RowType;
import coldwall.quantum.steady.OpenSteadyState;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.units.Estimate;
import java.util.List;

/**
 * What a solver found, as a row keeps it.
 *
 * @param fromHot J, the heat taken from the hot contact, and its uncertainty; NaN where the solver
 *     failed
 * @param fromCold the heat taken from the cold one
 * @param slope dJ/d(T_h - T_c), negative where there is NDTR; NaN where it is not known
 * @param levels how many levels were kept; NaN for a classical particle
 * @param frozen 1 if the particle rests at a wall, else NaN
 * @param collisions how much was simulated; NaN if nothing was
 * @param batches behind the standard error; NaN likewise
 * @param quantum what only a quantum solver says
 */
public record Solved(
    Estimate fromHot,
    double fromCold,
    Estimate slope,
    double levels,
    double frozen,
    double collisions,
    double batches,
    Quantum quantum) {

  /**
   * What only a quantum solver says; NaN where it says nothing.
   *
   * @param residual how badly energy is conserved, where the two currents are not read
   *     independently
   * @param truncation how far J may be from that with all levels, for a cutoff that was given
   * @param logCurrent log10 |J| in natural units, where J leaves the range of a double
   * @param rateOverGap jumps per unit time over the smallest level gap, where the coupling
   *     operators are known
   * @param rateTimesMemory jumps per unit time times the memory time of a bath, likewise
   */
  public record Quantum(
      double residual,
      double truncation,
      double logCurrent,
      double rateOverGap,
      double rateTimesMemory) {
    static final Quantum NOTHING =
        new Quantum(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /** Without anything that only a quantum solver says. */
  public Solved(
      Estimate fromHot,
      double fromCold,
      Estimate slope,
      double levels,
      double frozen,
      double collisions,
      double batches) {
    this(fromHot, fromCold, slope, levels, frozen, collisions, batches, Quantum.NOTHING);
  }

  /** How it is stored. */
  public static final RowType<Solved> TYPE =
      new RowType<>(
          List.of(
              number("current", solved -> solved.fromHot.value()),
              number("current_from_cold", Solved::fromCold),
              number("uncertainty", solved -> solved.fromHot.uncertainty()),
              number("differential_conductance", solved -> solved.slope.value()),
              number("differential_conductance_uncertainty", solved -> solved.slope.uncertainty()),
              number("levels", Solved::levels),
              number("frozen", Solved::frozen),
              number("collisions", Solved::collisions),
              number("batches", Solved::batches),
              number("residual", solved -> solved.quantum.residual),
              number("truncation", solved -> solved.quantum.truncation),
              number("log_current", solved -> solved.quantum.logCurrent),
              number("rate_over_gap", solved -> solved.quantum.rateOverGap),
              number("rate_times_memory", solved -> solved.quantum.rateTimesMemory)),
          numbers ->
              new Solved(
                  new Estimate(numbers[0], numbers[2]),
                  numbers[1],
                  new Estimate(numbers[3], numbers[4]),
                  numbers[5],
                  numbers[6],
                  numbers[7],
                  numbers[8],
                  new Quantum(numbers[9], numbers[10], numbers[11], numbers[12], numbers[13])));

  /** A steady state. */
  public static Solved of(SteadyState state) {
    return of(state, Estimate.NONE);
  }

  /** A steady state and the slope of the curve there. */
  public static Solved of(SteadyState state, Estimate slope) {
    return new Solved(
        state.current(),
        state.currents().getLast().value(),
        slope,
        state.diagnostic(Diagnostic.LEVELS),
        state.diagnostic(Diagnostic.FROZEN),
        state.diagnostic(Diagnostic.COLLISIONS),
        state.diagnostic(Diagnostic.BATCHES),
        new Quantum(
            state.diagnostic(Diagnostic.RESIDUAL),
            state.diagnostic(Diagnostic.TRUNCATION),
            state.diagnostic(Diagnostic.LOG_CURRENT),
            state.diagnostic(OpenSteadyState.RATE_OVER_GAP),
            state.diagnostic(OpenSteadyState.RATE_TIMES_MEMORY)));
  }

  /** J and its uncertainty. */
  public Estimate current() {
    return fromHot;
  }

  /** Whether there is a current; there is none where the solver failed. */
  public boolean isKnown() {
    return fromHot.isKnown();
  }

  /** Whether the particle rests at a wall and carries nothing. */
  public boolean isFrozen() {
    return frozen == 1;
  }

  /** How badly J_h + J_c = 0 is missed; NaN where the solver failed. */
  public double residual() {
    return isKnown() && Double.isNaN(quantum.residual) ? state().residual() : quantum.residual;
  }

  /** How far J may be from that with all levels, for a cutoff that was given; else NaN. */
  public double truncation() {
    return quantum.truncation;
  }

  /** log10 |J| in natural units, where J leaves the range of a double; else NaN. */
  public double logCurrent() {
    return quantum.logCurrent;
  }

  /** Jumps per unit time over the smallest level gap, where the coupling is known; else NaN. */
  public double rateOverGap() {
    return quantum.rateOverGap();
  }

  /** Jumps per unit time times the memory time of a bath, likewise. */
  public double rateTimesMemory() {
    return quantum.rateTimesMemory();
  }

  /** The entropy that the baths gain per unit time. */
  public double entropyProduction(double hotTemperature, double coldTemperature) {
    return isKnown() ? state().entropyProduction(hotTemperature, coldTemperature) : Double.NaN;
  }

  private SteadyState state() {
    return SteadyState.of(fromHot.value(), fromCold, fromHot.uncertainty());
  }

  /** The same with another slope. */
  Solved withSlope(Estimate other) {
    return new Solved(fromHot, fromCold, other, levels, frozen, collisions, batches, quantum);
  }
}
