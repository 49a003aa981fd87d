package coldwall.quantum.generator;

/** What becomes of the energy shifts by which baths dress a system. */
public enum LambShift {
  /**
   * Left out: the Lamb shift and the counter-term Q S^2, Q = (1/2 pi) integral Jb/w, are taken to
   * cancel exactly. They do not, but what remains is of the order of the other neglected terms.
   */
  OMITTED,
  /** The Lamb shift as it is, for a Hamiltonian without a counter-term. */
  INCLUDED,
  /** The Lamb shift and the counter-term, for a Hamiltonian that is given without it. */
  RENORMALISED
}
