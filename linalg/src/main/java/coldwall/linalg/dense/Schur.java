package coldwall.linalg.dense;

/**
 * A = unitary triangular unitary^+ [GolubVanLoan2013].
 *
 * @param unitary the Schur vectors
 * @param triangular upper triangular, with the eigenvalues on its diagonal
 */
public record Schur(ComplexMatrix unitary, ComplexMatrix triangular) {}
