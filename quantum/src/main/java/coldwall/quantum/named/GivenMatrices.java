package coldwall.quantum.named;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.named.SystemModel.Built;
import java.util.ArrayList;
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
   * Reads them.
   *
   * @param subject what messages call them
   * @param text rows such as {@code 0 1; 1 0} or names of .npy and .mtx files, commas between them
   */
  public static GivenMatrices read(String subject, String text) {
    List<ComplexMatrix> matrices = new ArrayList<>();
    for (String one : text.split(",", -1)) {
      matrices.add(new MatrixText(subject, one.strip()).read());
    }
    return new GivenMatrices(matrices);
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
   */
  public static SystemModel system(
      GivenMatrices hamiltonian, GivenMatrices couplings, Optional<GivenMatrices> bare) {
    ComplexMatrix whole = hamiltonian.only("the Hamiltonian");
    Optional<ComplexMatrix> parts = bare.map(given -> given.only("the bare Hamiltonian"));
    Built built = new Built(whole, couplings.matrices, parts, List.of());
    return new SystemModel(
        NAME,
        "given matrices, " + whole.rows() + " levels",
        List.of(),
        List.of(3.0, 0.5),
        BathDensity.OHMIC,
        _ -> couplings.matrices.size(),
        _ -> built);
  }

  private ComplexMatrix only(String subject) {
    if (matrices.size() != 1) {
      throw InvalidInputException.must(
          subject, "be one matrix", matrices.size() + " of them", "drop the others");
    }
    return matrices.getFirst();
  }
}
