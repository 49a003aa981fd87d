package coldwall.store;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.store.record.RunEnding;
import coldwall.store.record.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose points another one beside it has solved. */
class SamePointsTest {
  private static final int SIZE = 10;
  private static final Set<String> BESIDE = Set.of("place");

  @TempDir private Path shelf;

  private static Squares placedAt(int place) {
    return new Squares(SIZE, "size=10\nplace=" + place);
  }

  private static RunFolder open(Path folder, Squares study) {
    return RunFolder.open(
        folder,
        study.points(),
        study.provenance(),
        line -> {
          throw new AssertionError(line);
        });
  }

  private Path solved(Squares study, String name, int rows) {
    Path folder = shelf.resolve(name);
    try (RunFolder run = open(folder, study)) {
      run.points().append(study.rows(0, rows));
      if (rows == SIZE) {
        RunEnding ending = RunEnding.now(RunStatus.COMPLETE, 0, "well\n");
        run.finish(study.found(run.points()), ending, Map.of());
      }
    }
    return folder;
  }

  private Optional<Path> taken(Squares study) {
    try (RunFolder run = open(shelf.resolve("squares-new"), study)) {
      Optional<Path> from = run.takePoints(study.points(), BESIDE);
      assertThat(run.points().finished().cardinality()).isEqualTo(from.isPresent() ? SIZE : 0);
      if (from.isPresent()) {
        assertThat(Squares.collect(run.points())).isEqualTo(study.rows(0, SIZE));
      }
      return from;
    }
  }

  @Test
  void completeRunThatDiffersBesideItsPoints_givesThem() {
    Path there = solved(placedAt(1), "squares-old", SIZE);
    assertThat(taken(placedAt(2))).contains(there);
  }

  @Test
  void takenRows_areGoneOnWithLikeSolvedOnes() {
    solved(placedAt(1), "squares-old", SIZE);
    taken(placedAt(2));
    try (RunFolder run = open(shelf.resolve("squares-new"), placedAt(2))) {
      assertThat(run.points().finished().cardinality()).isEqualTo(SIZE);
    }
  }

  @Test
  void runWithOtherPoints_givesNone() {
    solved(new Squares(SIZE, "size=10\nfirst=1\nplace=1"), "squares-old", SIZE);
    assertThat(taken(placedAt(2))).isEmpty();
  }

  @Test
  void runThatIsNotComplete_givesNone() {
    solved(placedAt(1), "squares-old", SIZE - 1);
    assertThat(taken(placedAt(2))).isEmpty();
  }

  @Test
  void runOfAnotherVersion_givesNone() {
    Squares study = placedAt(1);
    Path folder = shelf.resolve("squares-old");
    try (RunFolder run =
        RunFolder.open(folder, study.points(), study.provenance("0.0.1"), _ -> {})) {
      run.points().append(study.rows(0, SIZE));
      run.finish(
          study.found(run.points()), RunEnding.now(RunStatus.COMPLETE, 0, "well\n"), Map.of());
    }
    assertThat(taken(placedAt(2))).isEmpty();
  }

  @Test
  void runWithADamagedFile_givesNone() throws IOException {
    Path there = solved(placedAt(1), "squares-old", SIZE);
    Files.writeString(there.resolve("results.duckdb"), "no database");
    assertThat(taken(placedAt(2))).isEmpty();
    assertThat(there.resolve("results.duckdb")).hasContent("no database");
  }

  @Test
  void folderOfAnotherName_isNotLookedInto() {
    solved(placedAt(1), "mine", SIZE);
    assertThat(taken(placedAt(2))).isEmpty();
  }
}
