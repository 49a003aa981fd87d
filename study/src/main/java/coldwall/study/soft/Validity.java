package coldwall.study.soft;

import coldwall.quantum.steady.OpenSteadyState;
import coldwall.solver.SteadyState;

/**
 * How far a master equation of second order may be believed at one steady state, by numbers of that
 * state: it leaves out corrections of the relative order of the rates given here. The bounds are
 * conventions.
 *
 * @param rateTimesMemory jumps per unit time times the memory time of the bath
 * @param rateOverGap jumps per unit time over the smallest level gap
 * @param shiftChange the relative change of the current by the energy shifts that are left out; NaN
 *     where it is not known
 * @param current the heat from the hot bath
 */
public record Validity(
    double rateTimesMemory, double rateOverGap, double shiftChange, double current) {
  /** A larger rate is not small against what it must be small against. */
  public static final double LARGEST_RATE = 0.1;

  /** Energy shifts that change the current by more are no small correction. */
  public static final double LARGEST_SHIFT = 0.5;

  /** Of a steady state without the energy shifts, and of the one with them. */
  public static Validity of(SteadyState found, SteadyState shifted) {
    double current = found.current().value();
    return new Validity(
        found.diagnostic(OpenSteadyState.RATE_TIMES_MEMORY),
        found.diagnostic(OpenSteadyState.RATE_OVER_GAP),
        Math.abs(shifted.current().value() - current) / Math.abs(current),
        current);
  }

  /** Whether the universal Lindblad equation may be believed. */
  public boolean holdsForUniversal() {
    return isMarkovian() && shiftChange <= LARGEST_SHIFT;
  }

  /** Whether the Davies equation may be. */
  public boolean holdsForDavies() {
    return isMarkovian() && rateOverGap <= LARGEST_RATE;
  }

  /** The bath forgets in time, and no heat runs up the temperatures. */
  private boolean isMarkovian() {
    return rateTimesMemory <= LARGEST_RATE && current >= 0;
  }
}
