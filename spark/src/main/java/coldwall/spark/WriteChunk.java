package coldwall.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.spark.broadcast.Broadcast;
import scala.Function1;
import scala.collection.Iterator;

/**
 * What a worker does that writes rows itself.
 *
 * @param assignment of all of them
 * @param folder where all of them write
 */
record WriteChunk(Broadcast<Assignment> assignment, Broadcast<RowFolder> folder)
    implements Function1<Iterator<Batch>, WrittenChunk>, Serializable {

  @Override
  public WrittenChunk apply(Iterator<Batch> batches) {
    try {
      return folder.value().write(assignment.value().stage(), batches.next());
    } catch (IOException refused) {
      throw new UncheckedIOException(String.valueOf(refused.getMessage()), refused);
    }
  }
}
