package coldwall.spark;

import coldwall.frame.Progress;
import coldwall.frame.ResultLog;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Stage;
import coldwall.frame.StudyRunner;
import coldwall.input.InvalidInputException;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Solves points by Spark. It is started when there is something to solve, and once. */
final class SparkEngine implements StudyRunner.Engine {
  private final Masters masters;
  private final Question question;
  private @Nullable Cluster cluster;

  SparkEngine(Masters masters, Question question) {
    this.masters = masters;
    this.question = question;
  }

  @Override
  public void run(
      Stage stage,
      Optional<ResultLog> before,
      ResultLog log,
      Progress progress,
      RunningEstimate estimate) {
    BitSet pending = log.finished();
    pending.flip(0, stage.size());
    if (pending.isEmpty() || Thread.currentThread().isInterrupted()) {
      return;
    }
    Assignment assignment =
        before
            .map(rows -> Assignment.second(question, rows))
            .orElseGet(() -> Assignment.first(question));
    start()
        .ifPresent(started ->
            new StageRun(started, stage, log, progress, estimate, pending).run(assignment));
  }

  /** Empty, and the thread interrupted, if this process was told to end while Spark started. */
  private Optional<Cluster> start() {
    try {
      return Optional.of(cluster());
    } catch (RuntimeException failure) {
      if (!Ending.ofThisProcess()) {
        throw failure;
      }
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (NoClassDefFoundError missing) {
      throw InvalidInputException.must(
          "the class path",
          "hold the jars of Spark",
          "without " + missing.getMessage(),
          "start Coldwall by ./coldwall, which fetches them");
    }
  }

  private Cluster cluster() {
    if (cluster == null) {
      cluster = Cluster.open(masters, question.study());
    }
    return cluster;
  }

  @Override
  public void close() {
    if (cluster != null) {
      cluster.close();
    }
  }
}
