package coldwall.spark;

import coldwall.frame.Progress;
import coldwall.frame.ResultLog;
import coldwall.frame.Row;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Stage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** One stage solved by Spark. The calling thread takes rows in and writes the log. */
final class StageRun implements Exchange.Desk<Solved> {
  private final Cluster cluster;
  private final Stage stage;
  private final ResultLog log;
  private final Progress progress;
  private final RunningEstimate estimate;
  private final BatchPlan plan;
  private int done;

  /**
   * @param pending the points to be solved
   */
  StageRun(
      Cluster cluster,
      Stage stage,
      ResultLog log,
      Progress progress,
      RunningEstimate estimate,
      BitSet pending) {
    this.cluster = cluster;
    this.stage = stage;
    this.log = log;
    this.progress = progress;
    this.estimate = estimate;
    this.plan = new BatchPlan(pending);
    this.done = stage.size() - pending.cardinality();
  }

  /** Until every point has a row, or the calling thread is interrupted, which it then still is. */
  void run(Assignment assignment) {
    new Exchange<>(cluster, this).run(new SolveBatch(cluster.send(assignment)));
  }

  @Override
  public boolean hasMore() {
    return plan.hasMore();
  }

  @Override
  public Batch next(int cores) {
    return plan.next(cores);
  }

  @Override
  public void takeIn(Map<Batch, Solved> answers) {
    List<Row> rows = new ArrayList<>();
    answers.forEach((batch, one) -> {
      plan.measured(one.rows().size(), one.seconds());
      takeBack(batch, one);
      one.rows().forEach(rows::add);
    });
    log.append(rows);
    done += rows.size();
    rows.forEach(row -> estimate.add(stage.sweep().point(row.index()), row));
  }

  private void takeBack(Batch batch, Solved one) {
    if (one.rows().size() < batch.size()) {
      BitSet rest = new BitSet();
      batch.addTo(rest);
      rest.andNot(one.rows().finished());
      plan.takeBack(rest);
    }
  }

  @Override
  public void tell() {
    progress.report(stage.name(), done, stage.size(), cluster.waiting().orElseGet(estimate::text));
  }
}
