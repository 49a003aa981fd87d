package coldwall.run;

import coldwall.frame.Progress;
import coldwall.store.record.RunIdentity;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Solves the points of the first stage of a study and leaves the rows where they are solved, as
 * files. Nobody looks at them together, so that there may be more than fit into memory.
 */
public interface RowWriter extends AutoCloseable {
  /** The key under which files tell whose rows they hold. */
  String FINGERPRINT = RunIdentity.FINGERPRINT;

  /**
   * Where rows are to be.
   *
   * @param folder as the user names it
   * @param told what each file tells of itself, key by key; {@link #FINGERPRINT} is one of them
   */
  record Target(String folder, Map<String, String> told) implements Serializable {
    public Target {
      // In one order, which is that of the bytes.
      told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
    }
  }

  /**
   * What is there then.
   *
   * @param folder its full name
   * @param files how many there are
   * @param points how many rows they hold
   * @param failed how many of these lack something
   * @param bytes of all files
   */
  record Written(String folder, int files, int points, int failed, long bytes) {}

  /**
   * Writes what is not there yet. If the calling thread is interrupted, stops early, and leaves the
   * thread interrupted.
   *
   * @param there hears how many points have their rows there already, if some have
   * @return empty if it was interrupted
   * @throws coldwall.input.InvalidInputException if the folder holds or does what it should not
   */
  Optional<Written> write(Target target, Progress progress, IntConsumer there);

  /** Nothing more is to be written. */
  @Override
  void close();
}
