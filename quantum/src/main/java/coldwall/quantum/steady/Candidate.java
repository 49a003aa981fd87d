package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;

/**
 * A density matrix and how far it may be from the steady one.
 *
 * @param density between the energy levels
 * @param error the size of the next correction, relative to the density's
 * @param steps products with L that it took
 * @param method what found it
 */
record Candidate(ComplexMatrix density, double error, int steps, String method) {}
