package coldwall.solver;

/** What a solver has to say about a steady state besides the current. */
public sealed interface Diagnostic {

  /** The particle rests at a wall whose bath has T = 0, and carries nothing. */
  record Frozen() implements Diagnostic {}

  /**
   * How many levels of the box were kept.
   *
   * @param count the number of levels
   * @param automatic whether the solver chose it
   */
  record Levels(int count, boolean automatic) implements Diagnostic {}

  /**
   * How much was simulated.
   *
   * @param collisions wall collisions behind the estimate
   * @param batches independent or nearly independent batches behind the standard error
   */
  record Sampling(long collisions, int batches) implements Diagnostic {}
}
