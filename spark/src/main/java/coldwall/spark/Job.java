package coldwall.spark;

import java.util.Optional;
import org.apache.spark.SimpleFutureAction;
import scala.runtime.BoxedUnit;

/**
 * Some batches that were given to Spark.
 *
 * @param action what Spark knows of them
 */
record Job(SimpleFutureAction<BoxedUnit> action) {

  boolean isOver() {
    return action.isCompleted();
  }

  /** Why it ended early, if it did. */
  Optional<Throwable> failure() {
    return action.isCompleted() && action.value().get().isFailure()
        ? Optional.of(action.value().get().failed().get())
        : Optional.empty();
  }
}
