package coldwall.linalg.dense;

/** How a matrix enters a product. */
public enum Form {
  /** As it is. */
  PLAIN,
  /** As its Hermitian conjugate. */
  ADJOINT
}
