package coldwall.frame;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.input.InvalidInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class StudyRunnerTest {
  private static final String FOUND = "[9.0, 4.5, 2.25, 1.125]";

  /** Logs that stay, by the names of their stages. */
  private final Map<String, MemoryLog> logs = new HashMap<>();

  private MemoryLog log(Stage stage) {
    return logs.computeIfAbsent(stage.name(), _ -> new MemoryLog());
  }

  private Findings run(Study study) {
    return StudyRunner.run(study, this::log, 2, Progress.silent());
  }

  @Test
  void bothStages_areSolvedAndSeen() {
    List<String> stages = new ArrayList<>();
    Findings findings =
        StudyRunner.run(Counted.of(4), Logs.inMemory(), 2, (stage, _, _, _) -> stages.add(stage));
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.failures()).isEmpty();
    assertThat(findings.document()).containsEntry("text", FOUND);
    assertThat(stages).startsWith("points").endsWith("further points");
  }

  @Test
  void secondStage_goesOnFromWhatItsLogHas() {
    Counted study = Counted.of(4);
    run(study);
    MemoryLog all = Objects.requireNonNull(logs.get("further points"));
    MemoryLog some = new MemoryLog();
    // A number that no solve would give shows that the row is taken as it is.
    all.forEach(row -> {
      if (row.index() == 1) {
        some.append(List.of(new Row(1, List.of(-7.0), "")));
      }
    });
    logs.put("further points", some);
    Findings findings = run(study);
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.document()).containsEntry("text", "[9.0, -7.0, 2.25, 1.125]");
  }

  @Test
  void interruptedFirstStage_hasNoSecond_andGoesOnLater() {
    Thread caller = Thread.currentThread();
    Counted cut =
        new Counted(
            4,
            point -> {
              if (point.index() >= 2) {
                caller.interrupt();
                throw new CancellationException();
              }
              return Counted.number(point) * Counted.number(point);
            });
    Findings findings = StudyRunner.run(cut, this::log, 1, Progress.silent());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.rows()).isEqualTo(2);
    assertThat(findings.document()).containsEntry("text", "nothing further");
    assertThat(logs).containsOnlyKeys("points");
    assertThat(run(Counted.of(4)).document()).containsEntry("text", FOUND);
  }

  @Test
  void interruptAfterTheLastPoint_keepsTheSecondStageFromBeginning() {
    run(Counted.of(4));
    logs.remove("further points");
    Thread.currentThread().interrupt();
    Findings findings = run(Counted.of(4));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.rows()).isEqualTo(4);
  }

  @Test
  void failuresOfBothStages_areTold() {
    Counted study =
        new Counted(
            3,
            point -> {
              if (point.index() == 1) {
                throw new InvalidInputException("no square");
              }
              return 4.0;
            });
    Findings findings = run(study);
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.failures())
        .containsExactly("point 2 of 3, [number] = [1.0]: the square: no square");
  }

  @Test
  void studyOfOneStage_isCompleteWithIt() {
    Counted study = Counted.of(4);
    Stage points = study.points();
    MemoryLog log = new MemoryLog();
    LocalRunner.run(points, log, 1, Progress.silent(), RunningEstimate.NONE);
    Rows rows = new Rows(RowTable.of(points, log), java.util.Optional.empty(), true);
    assertThat(study.findings(rows).isComplete()).isTrue();
    assertThat(rows.failures()).isEmpty();
  }
}
