package coldwall.spark;

import coldwall.frame.Progress;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives out the files of rows that are not there yet, and counts those that are. */
final class RowsDesk implements Exchange.Desk<WrittenChunk> {
  private final Cluster cluster;
  private final Stage stage;
  private final RowFolder folder;
  private final Progress progress;

  /** What a study says before any row is there, such as what it leaves out. */
  private final String beforehand;

  private final BitSet pending = new BitSet();
  private int done;
  private int failed;

  /**
   * @param there the files that are there already
   */
  RowsDesk(
      Cluster cluster, Study study, RowFolder folder, List<WrittenChunk> there, Progress progress) {
    this.cluster = cluster;
    this.stage = study.points();
    this.folder = folder;
    this.progress = progress;
    this.beforehand = study.estimate().text();
    pending.set(0, folder.chunks().count());
    there.forEach(this::count);
    there.forEach(chunk -> pending.clear(chunk.batch()));
  }

  private void count(WrittenChunk chunk) {
    done += chunk.points();
    failed += chunk.failed();
  }

  /**
   * Until all files are there, or the calling thread is interrupted, which it then still is.
   *
   * @return how many points lack something; empty if it was interrupted
   */
  Optional<Integer> run(Assignment assignment) {
    new Exchange<>(cluster, this)
        .run(new WriteChunk(cluster.send(assignment), cluster.send(folder)));
    return Thread.currentThread().isInterrupted() ? Optional.empty() : Optional.of(failed);
  }

  @Override
  public boolean hasMore() {
    return !pending.isEmpty();
  }

  @Override
  public Batch next(int cores) {
    int number = pending.nextSetBit(0);
    pending.clear(number);
    return folder.chunks().batch(number);
  }

  @Override
  public void takeIn(Map<Batch, WrittenChunk> answers) {
    answers.values().forEach(this::count);
  }

  @Override
  public void tell() {
    String text = failed > 0 ? failed + " failed" : beforehand;
    progress.report(stage.name(), done, stage.size(), cluster.waiting().orElse(text));
  }
}
