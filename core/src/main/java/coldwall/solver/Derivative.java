package coldwall.solver;

import coldwall.units.Estimate;

/**
 * A steady state and how its current changes.
 *
 * @param state the steady state
 * @param slope the derivative of the current J along a {@link Direction}, with its numerical error
 */
public record Derivative(SteadyState state, Estimate slope) {}
