package coldwall.quantum.model;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import java.util.Collections;
import java.util.List;

/**
 * A system made of sites, such as qubits and oscillators: its space is the tensor product of
 * theirs, the first site varying slowest. Sites count from 0.
 *
 * @param dimensions how many states each site has
 */
public record Sites(List<Integer> dimensions) {
  public Sites {
    dimensions = List.copyOf(dimensions);
    if (dimensions.isEmpty() || dimensions.stream().anyMatch(states -> states < 1)) {
      throw InvalidInputException.must(
          "sites", "have at least one state each", dimensions, "give numbers such as 2, 2");
    }
  }

  /** Some sites of one kind. */
  public static Sites alike(int count, int dimension) {
    return new Sites(Collections.nCopies(count, dimension));
  }

  /** The number of states of all together. */
  public int size() {
    return dimensions.stream().reduce(1, Math::multiplyExact);
  }

  /** An operator of one site, on the whole space. */
  public ComplexMatrix on(int site, ComplexMatrix operator) {
    requireFit(site, operator);
    ComplexMatrix whole = ComplexMatrix.identity(states(0, site)).kronecker(operator);
    return whole.kronecker(ComplexMatrix.identity(states(site + 1, dimensions.size())));
  }

  /** The product of operators of two different sites. */
  public ComplexMatrix on(int first, ComplexMatrix a, int second, ComplexMatrix b) {
    if (first == second) {
      throw InvalidInputException.must(
          "a pair of sites", "be two", "twice site " + first, "multiply the operators first");
    }
    return first > second ? on(second, b, first, a) : ordered(first, a, second, b);
  }

  private ComplexMatrix ordered(int first, ComplexMatrix a, int second, ComplexMatrix b) {
    requireFit(first, a);
    requireFit(second, b);
    return ComplexMatrix.identity(states(0, first))
        .kronecker(a)
        .kronecker(ComplexMatrix.identity(states(first + 1, second)))
        .kronecker(b)
        .kronecker(ComplexMatrix.identity(states(second + 1, dimensions.size())));
  }

  /** A hopping or exchange, a b^+ + a^+ b, of two different sites. */
  public ComplexMatrix exchange(int first, ComplexMatrix a, int second, ComplexMatrix b) {
    ComplexMatrix hop = on(first, a, second, b.adjoint());
    return hop.plus(hop.adjoint());
  }

  private int states(int from, int to) {
    return dimensions.subList(from, to).stream().reduce(1, Math::multiplyExact);
  }

  private void requireFit(int site, ComplexMatrix operator) {
    if (site < 0 || site >= dimensions.size()) {
      throw InvalidInputException.must(
          "a site", "lie between 0 and " + (dimensions.size() - 1), site, "count the sites from 0");
    }
    if (operator.rows() != dimensions.get(site) || operator.columns() != operator.rows()) {
      throw InvalidInputException.must(
          "an operator of site " + site,
          "be %s x %s".formatted(dimensions.get(site), dimensions.get(site)),
          operator.rows() + " x " + operator.columns(),
          "give one of this site alone");
    }
  }
}
