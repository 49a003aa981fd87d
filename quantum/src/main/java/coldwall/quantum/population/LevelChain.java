package coldwall.quantum.population;

/** The jumps of two baths together, with the factors of their elimination kept. */
interface LevelChain {

  /** The stationary populations, ground state first. */
  double[] probabilities();

  /** What a source into each level adds to them: x with x R + source = 0, sum x = 0. */
  double[] response(double[] source);
}
