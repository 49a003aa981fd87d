package coldwall.spark;

import coldwall.input.InvalidInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import scala.Function1;
import scala.collection.Iterator;

/**
 * Gives batches to Spark and takes in what comes back, all by the calling thread. So many are out
 * that no core waits, and no more: their answers are all that can come in before they are taken.
 *
 * @param <A> what comes back of a batch
 */
final class Exchange<A extends Exchange.Answer> {
  /** How long nothing may come in before Spark is asked whether all is well. */
  private static final long PATIENCE_MILLIS = 500;

  /** What comes back of a batch. */
  interface Answer {
    /** The number of the batch. */
    int batch();
  }

  /** Who has the batches, and looks at the answers. */
  interface Desk<A> {
    boolean hasMore();

    Batch next(int cores);

    /** Each once, with its batch. */
    void takeIn(Map<Batch, A> answers);

    /** Says how far it is, each time something may have come. */
    void tell();
  }

  private final Cluster cluster;
  private final Desk<A> desk;
  private final Map<Integer, Batch> out = new HashMap<>();
  private final List<Job> jobs = new ArrayList<>();
  private final BlockingQueue<A> answers = new LinkedBlockingQueue<>();

  Exchange(Cluster cluster, Desk<A> desk) {
    this.cluster = cluster;
    this.desk = desk;
  }

  /** Until all is answered, or the calling thread is interrupted, which it then still is. */
  void run(Function1<Iterator<Batch>, A> work) {
    try {
      desk.tell();
      while (desk.hasMore() || !out.isEmpty()) {
        giveOut(work);
        takeIn(Optional.ofNullable(answers.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)));
        requireNoFailure();
        desk.tell();
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

  private void giveOut(Function1<Iterator<Batch>, A> work) {
    int cores = cluster.cores();
    List<Batch> batches = new ArrayList<>();
    while (desk.hasMore() && out.size() < BatchPlan.out(cores)) {
      Batch batch = desk.next(cores);
      out.put(batch.number(), batch);
      batches.add(batch);
    }
    if (!batches.isEmpty()) {
      jobs.add(cluster.submit(batches, work, answers::add));
    }
  }

  private void takeIn(Optional<A> earliest) {
    List<A> came = new ArrayList<>(earliest.stream().toList());
    answers.drainTo(came);
    Map<Batch, A> first = new LinkedHashMap<>();
    for (A answer : came) {
      Batch batch = out.remove(answer.batch());
      if (batch != null) {
        first.put(batch, answer);
      }
    }
    if (!first.isEmpty()) {
      desk.takeIn(first);
    }
  }

  private void requireNoFailure() {
    for (Job job : jobs) {
      Optional<Throwable> failure = job.failure();
      if (failure.isPresent()) {
        // Answers to other batches that came meanwhile are not lost.
        takeIn(Optional.empty());
        throw SparkFault.of(cluster.masters(), failure.get());
      }
    }
    jobs.removeIf(Job::isOver);
    if (cluster.isStopped()) {
      throw cluster.stopped();
    }
  }
}
