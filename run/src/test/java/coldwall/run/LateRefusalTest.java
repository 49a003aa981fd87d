package coldwall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.frame.Findings;
import coldwall.frame.Progress;
import coldwall.frame.Resolved;
import coldwall.frame.RowTable;
import coldwall.frame.Rows;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.input.InvalidInputException;
import coldwall.settings.SpecText;
import coldwall.store.OutputFile;
import coldwall.store.RunShelf;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunIdentity;
import coldwall.store.record.RunStatus;
import coldwall.study.Studies;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong when all points are there must not send a run round in circles. */
class LateRefusalTest {
  private static final String REFUSED = "the answer must be one, but is none; ask something else";

  @TempDir private Path temporary;

  /** A comparison with something else in one place. */
  private static class Changed implements Study {
    private final Study study =
        Studies.find("compare")
            .orElseThrow()
            .reader()
            .apply(SpecText.ofFlags(Map.of("cold", "1,2", "quantum", "none")));

    @Override
    public String name() {
      return study.name();
    }

    @Override
    public Resolved settings() {
      return study.settings();
    }

    @Override
    public Stage points() {
      return study.points();
    }

    @Override
    public Optional<Stage> further(RowTable points) {
      return study.further(points);
    }

    @Override
    public Findings findings(Rows rows) {
      return study.findings(rows);
    }
  }

  /** Hears nothing, and may refuse the answer. */
  private static class Listener implements StudyRun.Listener {
    @Override
    public void notice(String line) {}

    @Override
    public void goesOn(int points, Path folder) {}

    @Override
    public void isShownAgain() {}

    @Override
    public Progress progress() {
      return Progress.silent();
    }

    @Override
    public void answer(String summary, OutputFile.Content document) {}

    @Override
    public void written(Path folder) {}
  }

  private int run(Study study, StudyRun.Listener listener) {
    Provenance provenance = new Provenance(RunIdentity.of(study, "1.2.3"), "coldwall x", "a JVM");
    return new StudyRun(study, folder(), provenance, 1).run(listener);
  }

  private Path folder() {
    return temporary.resolve("run");
  }

  private RunStatus status() {
    return RunShelf.read(folder(), _ -> {}).status();
  }

  @Test
  void furtherPointsThatCannotBeNamed_leaveResultsWithTheReason() {
    Study study =
        new Changed() {
          @Override
          public Optional<Stage> further(RowTable points) {
            throw new InvalidInputException(REFUSED);
          }
        };
    assertThat(run(study, new Listener())).isEqualTo(StudyRun.FAILED);
    assertThat(folder().resolve("results.csv")).isNotEmptyFile();
    assertThat(status()).isEqualTo(RunStatus.COMPLETE);
    assertThat(RunShelf.summary(folder()))
        .hasValueSatisfying(
            text -> assertThat(text).contains("failed: the further points: " + REFUSED));
  }

  @Test
  void answerThatCannotBeFound_isAFailedRun() {
    Study study =
        new Changed() {
          @Override
          public Findings findings(Rows rows) {
            throw new InvalidInputException(REFUSED);
          }
        };
    assertThatThrownBy(() -> run(study, new Listener())).hasMessageStartingWith(REFUSED);
    assertThat(status()).isEqualTo(RunStatus.FAILED);
    assertThat(RunShelf.summary(folder()))
        .hasValueSatisfying(text -> assertThat(text).contains(REFUSED));
  }

  @Test
  void answerThatIsNotTaken_leavesAFinishedFolder() {
    for (RuntimeException refusal :
        new RuntimeException[] {new InvalidInputException(REFUSED), new CancellationException()}) {
      Listener listener =
          new Listener() {
            @Override
            public void answer(String summary, OutputFile.Content document) {
              throw refusal;
            }
          };
      assertThatThrownBy(() -> run(new Changed(), listener)).isSameAs(refusal);
      assertThat(folder().resolve("results.csv")).isNotEmptyFile();
      assertThat(status()).isEqualTo(RunStatus.COMPLETE);
    }
    assertThat(run(new Changed(), new Listener())).isEqualTo(StudyRun.DONE);
  }
}
