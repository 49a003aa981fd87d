package coldwall.quantum.population;

/** The rates of one bath between the levels, by what they do to populations. */
interface Transfer {

  /** What populations exchange with the bath, which may have either sign. */
  Exchange with(double[] populations);

  /** The same with T dW/dT in the place of the rates W. */
  Exchange slope(double[] populations);
}
