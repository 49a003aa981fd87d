package coldwall.quantum.named;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.named.SystemModel.Built;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Square matrices of one size that a user gave, in the order given.
 *
 * @param matrices at least one
 */
public record GivenMatrices(List<ComplexMatrix> matrices) {
  /** The name of the system that is made of them. */
  public static final String NAME = "matrices";

  public GivenMatrices {
    matrices = List.copyOf(matrices);
  }

  /**
   * Reads one.
   *
   * @param subject what messages call it
   * @param text rows such as {@code 0 1; 1 0}, or the name of a .npy or .mtx file
   * @throws InvalidInputException if it is no Hermitian matrix
   */
  public static ComplexMatrix read(String subject, String text) {
    ComplexMatrix matrix = new MatrixText(subject, text.strip()).read();
    OpenSystem.requireHermitian(subject, matrix);
    return matrix;
  }

  /** The same text for equal matrices. */
  public String canonical() {
    return matrices.stream().map(MatrixText::canonical).collect(Collectors.joining(","));
  }

  /**
   * A system of these matrices.
   *
   * @param hamiltonian H, the only one
   * @param couplings S of each bath
   * @param bare H without the coupling of its parts, for the local equation
   * @param unit the energy that a 1 in H stands for
   */
  public static SystemModel system(
      GivenMatrices hamiltonian,
      GivenMatrices couplings,
      Optional<GivenMatrices> bare,
      double unit) {
    ComplexMatrix whole = hamiltonian.only("the Hamiltonian").times(unit);
    Optional<ComplexMatrix> parts =
        bare.map(given -> given.only("the bare Hamiltonian").times(unit));
    requireSize("a coupling operator", whole.rows(), couplings.matrices);
    requireSize("the bare Hamiltonian", whole.rows(), parts.stream().toList());
    Built built = new Built(whole, couplings.matrices, parts, List.of());
    return new SystemModel(
        NAME,
        "given matrices, " + whole.rows() + " levels",
        List.of(),
        List.of(3.0, 0.5),
        List.of(),
        BathDensity.OHMIC,
        _ -> couplings.matrices.size(),
        _ -> built);
  }

  private static void requireSize(String subject, int size, List<ComplexMatrix> matrices) {
    for (ComplexMatrix matrix : matrices) {
      if (matrix.rows() != size) {
        throw InvalidInputException.must(
            subject,
            "have the size of the Hamiltonian, " + size + " x " + size,
            matrix.rows() + " x " + matrix.columns(),
            "extend it to the whole system");
      }
    }
  }

  private ComplexMatrix only(String subject) {
    if (matrices.size() != 1) {
      throw InvalidInputException.must(
          subject, "be one matrix", matrices.size() + " of them", "drop the others");
    }
    return matrices.getFirst();
  }
}
