package coldwall.study.motion;

import coldwall.units.Estimate;

/** A particle of one mechanics that can be followed. Implementations are immutable. */
public sealed interface Trajectory permits ClassicalTrajectory, QuantumTrajectory {

  /** The current of the steady state, by the study's own solver. */
  Estimate current();

  /** Why it cannot be followed, in a few words; empty if it can. */
  String rest();

  /**
   * Follows it.
   *
   * @param from where to go on, or {@link Tally#NONE}
   * @param events how many, at least 1
   * @throws coldwall.input.InvalidInputException if it cannot be followed from there
   */
  Stretch follow(Tally from, int events);
}
