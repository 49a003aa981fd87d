package coldwall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.frame.Progress;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.input.InvalidInputException;
import coldwall.settings.SpecText;
import coldwall.store.record.RunIdentity;
import coldwall.study.Studies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** Rows that are written elsewhere, by somebody who only pretends to. */
class RowsRunTest implements RowWriter {
  private static final StudyKind COMPARE = Studies.find("compare").orElseThrow();

  private final List<Target> targets = new ArrayList<>();
  private Optional<Written> answer = Optional.empty();

  @Override
  public Optional<Written> write(Target target, Progress progress, IntConsumer there) {
    targets.add(target);
    if (answer.isEmpty()) {
      Thread.currentThread().interrupt();
    }
    return answer;
  }

  @Override
  public void close() {}

  private RowsRun.Outcome run(Map<String, String> flags) {
    return run(COMPARE, flags);
  }

  private RowsRun.Outcome run(StudyKind kind, Map<String, String> flags) {
    Study study = kind.reader().apply(SpecText.ofFlags(flags));
    return new RowsRun(study, RunIdentity.of(study, "1.2.3"), "rows", this)
        .run(Progress.silent(), _ -> {});
  }

  @Test
  void whatIsWritten_tellsWhoseItIs_andTheAnswerHowItIsRead() {
    answer = Optional.of(new Written("hdfs://host/rows", 2, 1500, 0, 12_345_678));
    RowsRun.Outcome outcome = run(Map.of("cold", "1,2"));
    assertThat(outcome.status()).isEqualTo(StudyRun.DONE);
    assertThat(outcome.text())
        .isEqualTo(
            """
            1500 rows of compare in 2 files, 12.3 MB: hdfs://host/rows
            In natural units and unjudged: findings, such as NDTR or a verdict, need a run without
            --rows, of at most 2 million points.
            In DuckDB: SELECT * FROM 'hdfs://host/rows/*.parquet'
            """);
    assertThat(targets).extracting(Target::folder).containsExactly("rows");
    assertThat(targets.getFirst().told())
        .containsOnlyKeys("version", "study", "fingerprint", "seed", "units", "spec")
        .containsEntry("version", "1.2.3")
        .containsEntry("study", "compare");
  }

  @Test
  void failedPoints_areCounted_andAreNoSuccess() {
    answer = Optional.of(new Written("file:/rows", 1, 3, 2, 1000));
    RowsRun.Outcome outcome = run(Map.of());
    assertThat(outcome.status()).isEqualTo(StudyRun.FAILED);
    assertThat(outcome.text())
        .contains("\n2 of them lack something; the column error says what and why.\n")
        .endsWith("SELECT * FROM '/rows/*.parquet'\n");
  }

  @Test
  void interrupt_isHeard_andNothingIsSaid() {
    assertThat(run(Map.of())).isEqualTo(new RowsRun.Outcome(StudyRun.INTERRUPTED, ""));
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void whatCannotBeSolved_isRefusedBeforeAnythingIsWritten() {
    StudyKind map = Studies.find("map").orElseThrow();
    Map<String, String> hot =
        Map.of("baths", "wall-force", "hot-over-ground", "5e6,6e6", "asymmetry", "1,2");
    assertThatThrownBy(() -> run(map, hot)).isInstanceOf(InvalidInputException.class);
    assertThat(targets).isEmpty();
  }

  @Test
  void threadsOfThisProcess_writeNoRows() {
    Study study = COMPARE.reader().apply(SpecText.ofFlags(Map.of()));
    assertThatThrownBy(() ->
            Elsewhere.findWriter(
                new Elsewhere.Order("local", COMPARE, SpecText.ofFlags(Map.of()), study, 1)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "--engine must be spark or spark://HOST:PORT where --rows is given, for its workers write"
                + " them, but is local; add --engine spark");
  }
}
