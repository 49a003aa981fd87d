package coldwall.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.frame.MemoryLog;
import coldwall.frame.Progress;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Stage;
import coldwall.input.InvalidInputException;
import coldwall.run.StudyRun;
import coldwall.study.Studies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spark on the cores of this machine, in this process. */
class SparkEngineTest {
  private static final String CASES =
      """
      compare --cold 0,0.5,1.5,3,4.9,5,6
      compare --length 10nm --hot 300K --cold 1K,40K,150K,290K
      compare --method monte-carlo --collisions 20000 --seed 7 --cold 0,1,2.5,4
      map --hot-over-ground 1,5,12,40 --asymmetry 0.5,2
      map --baths reset,wall-force --hot-over-ground 2,20,5e6 --asymmetry 1,2
      profile --positions 5
      relax --temperature-log 0.5:8:5 --simulate 2 --particles 2000
      scale --length 1,2,4,8,4000 --quantum wall-force
      rectify --method monte-carlo --collisions 20000 --asymmetry 1,3 --cold 1,4
      noise --window 1,10 --windows 1000
      trajectory --steps 5
      settle --time 0.5,2,8 --particles 1000
      twin --cold 1,2,3 --langevin 100000
      artifact --layer 0.3,1 --lambda 0.3,3 --cold-over-hot 0.1,0.3,0.8
      correspondence --hot-over-ground 5,20
      solve --model maser --sweep temperatures.3=0.6:20:7
      audit --model qubits --temperatures 2,1 --strengths 0.1\
      """;

  @TempDir private Path temporary;

  static List<String> cases() {
    return CASES.lines().toList();
  }

  @Test
  void cases_holdEveryStudy() {
    assertThat(cases())
        .extracting(command -> command.split(" ", 2)[0])
        .containsAll(Studies.names());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void results_areTheBytesOfTheLocalEngine(String command) throws IOException {
    Path here = temporary.resolve("here");
    Path spark = temporary.resolve("spark");
    FolderRun run = FolderRun.of(command);
    int status = run.run(here, "local");
    assertThat(run.run(spark, "spark")).isEqualTo(status);
    assertThat(FolderRun.csv(spark)).isEqualTo(FolderRun.csv(here));
    assertThat(spark.resolve("figure.svg")).hasSameBinaryContentAs(here.resolve("figure.svg"));
  }

  /** A worker may be another machine, which has not the user's files. */
  @Test
  void files_travelWithTheSettings() throws IOException {
    Path file = temporary.resolve("h.mtx");
    Files.writeString(file, "%%MatrixMarket matrix array real symmetric\n2 2\n0.5\n0\n-0.5\n");
    FolderRun run =
        FolderRun.of(
            "solve --model matrices --hamiltonian " + file + " --couplings 0_1;_1_0,1_0;_0_-1");
    Question question = question(run);
    Files.delete(file);
    assertThat(question.read().settings().lines()).contains("system.hamiltonian=0.5 0.0; 0.0 -0.5");
  }

  private static Question question(FolderRun run) {
    return Question.of(
        new coldwall.run.Elsewhere.Order(
            "spark", run.kind(), run.text(), run.kind().reader().apply(run.text()), 1));
  }

  /** As where a worker has another version of Coldwall: tried four times, and in one line. */
  @Test
  void task_thatFails_isNamedWithItsCause() {
    FolderRun run = FolderRun.of("map --hot-over-ground 1,5 --asymmetry 1,2");
    Question other = new Question("map", run.text(), List.of("junction.length=2"));
    Stage stage = run.kind().reader().apply(run.text()).points();
    try (SparkEngine engine = new SparkEngine(new Masters("local[1,4]"), other)) {
      assertThatThrownBy(() ->
              engine.run(
                  stage,
                  Optional.empty(),
                  new MemoryLog(),
                  Progress.silent(),
                  RunningEstimate.NONE))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage(
              "Spark must finish what it is given, but gave up at local[1,4] (java.lang.IllegalStateException:"
                  + " a worker reads the settings of map otherwise than they were written);"
                  + " what is solved is kept, and the same command goes on");
    }
  }

  @Test
  void run_thatWasBegunHere_goesOnWithSpark_andTheOtherWayRound() throws IOException {
    FolderRun run =
        FolderRun.of("map --baths wall-force --hot-over-ground 1:40:100 --asymmetry 0.5,1,2,4");
    Path whole = temporary.resolve("whole");
    run.run(whole, "local");
    for (List<String> turn : List.of(List.of("local", "spark"), List.of("spark", "local"))) {
      Path folder = temporary.resolve(turn.getFirst());
      // From 10 points on, the user interrupts; far more are left than threads have begun.
      FolderRun cut =
          run.hearing((_, done, _, _) -> {
            if (done >= 10) {
              Thread.currentThread().interrupt();
            }
          });
      assertThat(cut.run(folder, turn.getFirst())).isEqualTo(StudyRun.INTERRUPTED);
      assertThat(FolderRun.csv(folder)).isNotEqualTo(FolderRun.csv(whole));
      assertThat(run.run(folder, turn.getLast())).isEqualTo(StudyRun.DONE);
      assertThat(FolderRun.csv(folder)).isEqualTo(FolderRun.csv(whole));
    }
  }
}
