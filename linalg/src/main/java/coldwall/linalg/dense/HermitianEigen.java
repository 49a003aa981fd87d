package coldwall.linalg.dense;

import java.util.List;

/**
 * H = vectors diag(values) vectors^+.
 *
 * @param values ascending
 * @param vectors the eigenvectors, column by column
 */
public record HermitianEigen(List<Double> values, ComplexMatrix vectors) {
  public HermitianEigen {
    values = List.copyOf(values);
  }
}
