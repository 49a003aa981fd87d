package coldwall.linalg.dense;

import coldwall.linalg.Gmres;
import java.util.function.UnaryOperator;

/**
 * {@link Gmres} on Hermitian matrices, a real vector space of N^2 dimensions.
 *
 * @param correction x with operator(x) near the residual
 * @param reduction the residual that is left, over the one at the start, by recurrence
 * @param steps how many products it took
 */
public record HermitianGmres(ComplexMatrix correction, double reduction, int steps) {

  /**
   * Solves operator(x) = residual.
   *
   * @param steps after how many products to stop; each keeps N^2 real numbers
   * @param reduction stops at a residual this much smaller
   */
  public static HermitianGmres solve(
      UnaryOperator<ComplexMatrix> operator, ComplexMatrix residual, int steps, double reduction) {
    int size = residual.rows();
    Gmres run =
        Gmres.solve(
            x -> Packed.of(operator.apply(Packed.matrix(x, size))),
            Packed.of(residual),
            steps,
            reduction);
    return new HermitianGmres(Packed.matrix(run.solution(), size), run.reduction(), run.steps());
  }
}
