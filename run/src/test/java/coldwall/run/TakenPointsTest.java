package coldwall.run;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.frame.Progress;
import coldwall.frame.Study;
import coldwall.report.FigureForm;
import coldwall.settings.SpecText;
import coldwall.store.OutputFile;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunIdentity;
import coldwall.study.Studies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map that another junction was placed on before. */
class TakenPointsTest implements StudyRun.Listener {
  private static final Map<String, String> MAP =
      Map.of("baths", "wall-flux,wall-force", "hot-over-ground", "3,12", "asymmetry", "1,2");

  @TempDir private Path temporary;
  private final List<Path> taken = new ArrayList<>();
  private final TreeSet<String> solvedStages = new TreeSet<>();

  private Path run(String folder, Map<String, String> more) {
    Map<String, String> flags = new HashMap<>(MAP);
    flags.putAll(more);
    Study study = Studies.find("map").orElseThrow().reader().apply(SpecText.ofFlags(flags));
    Provenance provenance = new Provenance(RunIdentity.of(study, "1.2.3"), "coldwall map", "a JVM");
    Path place = temporary.resolve(folder);
    assertThat(new StudyRun(study, place, provenance, 1, FigureForm.USUAL).run(this))
        .isEqualTo(StudyRun.DONE);
    return place;
  }

  @Test
  void mapForAnotherJunction_isTaken_andHasTheSameBitsAsOneSolved() throws IOException {
    Path first = run("shelf/map-first", Map.of());
    assertThat(taken).isEmpty();
    Map<String, String> place = Map.of("hot", "300K", "length", "10nm");
    Path fresh = run("elsewhere/map-fresh", place);
    assertThat(taken).isEmpty();
    assertThat(solvedStages).contains("points");
    solvedStages.clear();
    Path reused = run("shelf/map-second", place);
    assertThat(taken).containsExactly(first);
    assertThat(solvedStages).containsExactly("further points");
    for (String file : List.of("results.csv", "figure.svg", "summary.txt", "results.parquet")) {
      assertThat(Files.readAllBytes(reused.resolve(file)))
          .as(file)
          .isEqualTo(Files.readAllBytes(fresh.resolve(file)));
    }
  }

  @Test
  void mapOfOtherPoints_isSolved() {
    run("shelf/map-first", Map.of());
    run("shelf/map-second", Map.of("asymmetry", "1,3", "hot", "5"));
    assertThat(taken).isEmpty();
  }

  @Override
  public void notice(String line) {
    throw new AssertionError(line);
  }

  @Override
  public void goesOn(int points, Path folder) {
    throw new AssertionError("the folder was new");
  }

  @Override
  public void tookPoints(Path from) {
    taken.add(from);
  }

  @Override
  public void isShownAgain() {
    throw new AssertionError("the folder was new");
  }

  @Override
  public Progress progress() {
    return (stage, _, _, _) -> solvedStages.add(stage);
  }

  @Override
  public void answer(String summary, OutputFile.Content document) {
    assertThat(summary).isNotEmpty();
  }

  @Override
  public void written(Path folder) {
    assertThat(folder).isDirectory();
  }
}
