package coldwall.spark;

import coldwall.frame.Progress;
import coldwall.frame.ResultLog;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyRunner;
import coldwall.input.InvalidInputException;
import coldwall.run.RowWriter;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Solves points by Spark. It is started when there is something to solve, and once. */
final class SparkEngine implements StudyRunner.Engine, RowWriter {
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
    unlessEnding(this::cluster)
        .ifPresent(started ->
            new StageRun(started, stage, log, progress, estimate, pending).run(assignment));
  }

  @Override
  public Optional<Written> write(Target target, Progress progress, IntConsumer there) {
    Study study = question.read();
    Chunks chunks = new Chunks(study.points().size());
    return unlessEnding(() -> RowFolder.of(target, chunks))
        .flatMap(folder -> {
          List<WrittenChunk> found = folder.there();
          if (!found.isEmpty()) {
            there.accept(found.stream().mapToInt(WrittenChunk::points).sum());
          }
          return (found.size() == chunks.count()
                  ? Optional.of(found.stream().mapToInt(WrittenChunk::failed).sum())
                  : writeRest(folder, study, found, progress))
              .map(failed -> folder.finished(failed));
        });
  }

  /** How many points failed, when all files are there; empty if that was interrupted. */
  private Optional<Integer> writeRest(
      RowFolder folder, Study study, List<WrittenChunk> there, Progress progress) {
    return unlessEnding(this::cluster)
        .flatMap(started -> {
          folder.make();
          return new RowsDesk(started, study, folder, there, progress)
              .run(Assignment.first(question));
        });
  }

  /** Empty, and the thread interrupted, if this process was told to end while Spark started. */
  private static <T> Optional<T> unlessEnding(Supplier<T> start) {
    try {
      return Optional.of(start.get());
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
