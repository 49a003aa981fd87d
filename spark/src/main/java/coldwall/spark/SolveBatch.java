package coldwall.spark;

import coldwall.frame.Stage;
import coldwall.watch.Watch;
import java.io.Serializable;
import java.util.PrimitiveIterator;
import org.apache.spark.broadcast.Broadcast;
import scala.Function1;
import scala.collection.Iterator;

/**
 * What a worker does.
 *
 * @param assignment of all of them
 */
record SolveBatch(Broadcast<Assignment> assignment)
    implements Function1<Iterator<Batch>, Solved>, Serializable {
  private static final double NANO = 1e-9;

  /** At least one point, and no more when the time is over. */
  @Override
  public Solved apply(Iterator<Batch> batches) {
    Batch batch = batches.next();
    Stage stage = assignment.value().stage();
    PackedRows rows = new PackedRows(stage.values().size());
    long start = System.nanoTime();
    double seconds = 0;
    PrimitiveIterator.OfInt indices = batch.indices().iterator();
    while (indices.hasNext() && seconds < batch.seconds()) {
      Watch.stopIfInterrupted();
      rows.add(stage.solve(stage.sweep().point(indices.nextInt())));
      seconds = NANO * (System.nanoTime() - start);
    }
    rows.trim();
    return new Solved(batch.number(), rows, seconds);
  }
}
