package coldwall.run;

import coldwall.frame.Progress;
import coldwall.frame.Sentence;
import coldwall.frame.Study;
import coldwall.frame.Sweep;
import coldwall.run.RowWriter.Written;
import coldwall.store.record.RunIdentity;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The rows of the first stage of a study, as files and unjudged: no run folder, no findings.
 *
 * @param study the study
 * @param identity whose rows they are
 * @param folder where they are to be
 * @param writer who solves and writes
 */
public record RowsRun(Study study, RunIdentity identity, String folder, RowWriter writer) {
  private static final int MILLION = 1_000_000;

  /** The scheme of files of this machine, which DuckDB knows by their paths. */
  private static final String FILE = "file:";

  /**
   * What came of it.
   *
   * @param status as of a {@link StudyRun}
   * @param text for people; empty if it was interrupted
   */
  public record Outcome(int status, String text) {}

  /**
   * Runs it. A run that was stopped goes on.
   *
   * @param there hears how many points have their rows there already, if some have
   * @throws coldwall.input.InvalidInputException if the input or the folder does not allow it
   */
  public Outcome run(Progress progress, IntConsumer there) {
    StudyRun.requireSolvable(study);
    return writer
        .write(new RowWriter.Target(folder, told()), progress, there)
        .map(written -> new Outcome(status(written), text(written)))
        .orElseGet(RowsRun::interrupted);
  }

  /** From here on the interrupt has been heard; what ends must not be cut short by it. */
  private static Outcome interrupted() {
    boolean _ = Thread.interrupted();
    return new Outcome(StudyRun.INTERRUPTED, "");
  }

  /** The keys of results.parquet; but rows are in natural units, whichever the user reads. */
  private Map<String, String> told() {
    Map<String, String> told = identity.told();
    told.put("units", "natural, hbar = k_B = 1");
    return told;
  }

  private static int status(Written written) {
    return written.failed() == 0 ? StudyRun.DONE : StudyRun.FAILED;
  }

  private String text(Written written) {
    return Sentence.of(
            """
            {points} rows of {study} in {files}, {megabytes} MB: {folder}
            {failures}In natural units and unjudged: findings, such as NDTR or a verdict, need a run without
            --rows, of at most {most} million points.
            In DuckDB: SELECT * FROM '{pattern}'
            """)
        .with("points", written.points())
        .with("most", Sweep.MOST_TOGETHER / MILLION)
        .with("study", study.name())
        .with("files", written.files() == 1 ? "1 file" : written.files() + " files")
        .with("megabytes", String.format(Locale.ROOT, "%.3g", (double) written.bytes() / MILLION))
        .with("folder", written.folder())
        .with("failures", failures(written))
        .with("pattern", pattern(written.folder()))
        .toString();
  }

  private static String failures(Written written) {
    return written.failed() == 0
        ? ""
        : written.failed() + " of them lack something; the column error says what and why.\n";
  }

  private static String pattern(String folder) {
    String place = folder.startsWith(FILE) ? folder.substring(FILE.length()) : folder;
    return place.replace("'", "''") + "/*.parquet";
  }
}
