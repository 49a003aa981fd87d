package coldwall.spark;

import coldwall.frame.Progress;
import coldwall.frame.ResultLog;
import coldwall.frame.Row;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Stage;
import coldwall.input.InvalidInputException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.spark.broadcast.Broadcast;

/**
 * One stage solved by Spark. The calling thread gives out batches, takes rows in and writes the
 * log. So many batches are out that no core waits, and no more: their rows are all that can come in
 * before they are written.
 */
final class StageRun {
  /** How long nothing may come in before Spark is asked whether all is well. */
  private static final long PATIENCE_MILLIS = 500;

  private final Cluster cluster;
  private final Stage stage;
  private final ResultLog log;
  private final Progress progress;
  private final RunningEstimate estimate;
  private final BatchPlan plan;
  private final Map<Integer, Batch> out = new HashMap<>();
  private final List<Job> jobs = new ArrayList<>();
  private final BlockingQueue<Solved> solved = new LinkedBlockingQueue<>();
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
    try {
      tell();
      Broadcast<Assignment> sent = cluster.send(assignment);
      while (plan.hasMore() || !out.isEmpty()) {
        giveOut(new SolveBatch(sent));
        takeIn(Optional.ofNullable(solved.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)));
        requireNoFailure();
        tell();
      }
    } catch (InterruptedException _) {
      stop();
    } catch (RuntimeException failure) {
      if (Ending.ofThisProcess()) {
        // Ctrl-C: Spark has heard of it before this thread.
        stop();
      } else {
        throw said(failure);
      }
    }
  }

  /** Whatever is asked of Spark after its end fails, in its own words. */
  private RuntimeException said(RuntimeException failure) {
    return cluster.isStopped() && !(failure instanceof InvalidInputException)
        ? cluster.stopped()
        : failure;
  }

  private void stop() {
    if (!cluster.isStopped()) {
      cluster.cancel();
    }
    takeIn(Optional.empty());
    Thread.currentThread().interrupt();
  }

  private void giveOut(SolveBatch work) {
    int cores = cluster.cores();
    List<Batch> batches = new ArrayList<>();
    while (plan.hasMore() && out.size() < BatchPlan.out(cores)) {
      Batch batch = plan.next(cores);
      out.put(batch.number(), batch);
      batches.add(batch);
    }
    if (!batches.isEmpty()) {
      jobs.add(cluster.submit(batches, work, solved::add));
    }
  }

  private void takeIn(Optional<Solved> first) {
    List<Solved> came = new ArrayList<>(first.stream().toList());
    solved.drainTo(came);
    List<Row> rows = new ArrayList<>();
    for (Solved one : came) {
      Batch batch = out.remove(one.batch());
      if (batch != null) {
        plan.measured(one.rows().size(), one.seconds());
        takeBack(batch, one);
        one.rows().forEach(rows::add);
      }
    }
    if (!rows.isEmpty()) {
      log.append(rows);
      done += rows.size();
      rows.forEach(row -> estimate.add(stage.sweep().point(row.index()), row));
    }
  }

  private void takeBack(Batch batch, Solved one) {
    if (one.rows().size() < batch.size()) {
      BitSet rest = new BitSet();
      batch.addTo(rest);
      rest.andNot(one.rows().finished());
      plan.takeBack(rest);
    }
  }

  private void requireNoFailure() {
    for (Job job : jobs) {
      Optional<Throwable> failure = job.failure();
      if (failure.isPresent()) {
        // Rows of other batches that came meanwhile are not lost.
        takeIn(Optional.empty());
        throw SparkFault.of(cluster.masters(), failure.get());
      }
    }
    jobs.removeIf(Job::isOver);
    if (cluster.isStopped()) {
      throw cluster.stopped();
    }
  }

  private void tell() {
    String text = cluster.hasWorkers() ? estimate.text() : "waiting for a worker of Spark";
    progress.report(stage.name(), done, stage.size(), text);
  }
}
