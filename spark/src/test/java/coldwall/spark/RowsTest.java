package coldwall.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import coldwall.run.RowWriter;
import coldwall.run.RowsRun;
import coldwall.run.StudyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that are written where they are solved: by Spark on the cores of this machine. */
class RowsTest {
  /** Three files, of 1000, 1000 and 500 points. */
  private static final String CURVE = "compare --quantum none --cold 0.001:4.9:2500";

  @TempDir private Path temporary;

  private final List<Integer> there = new ArrayList<>();

  private RowsRun.Outcome write(String command, Path folder) {
    return FolderRun.of(command).rows(folder.toString(), 2, there::add);
  }

  private Path place(String name) {
    return temporary.resolve(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          compare --cold 0,0.5,1.5,3,4.9,5,6 | 0
          compare --length 10nm --hot 300K --cold 1K,150K | 0
          rectify --method monte-carlo --collisions 20000 --asymmetry 1,3 --cold 1,4 | 0
          map --baths reset,wall-force --hot-over-ground 2,20,5e6 --asymmetry 1,2 | 1
          solve --model maser --sweep temperatures.3=0.6:20:7 | 0
          """)
  void rows_areThoseOfTheLocalEngine_bitByBit(String command, int status) throws SQLException {
    FolderRun.of(command).run(place("run"), "local");
    RowsRun.Outcome outcome = write(command, place("rows"));
    assertThat(outcome.status()).isEqualTo(status);
    assertThat(RowTables.ofParquet(place("rows"))).isEqualTo(RowTables.ofRun(place("run")));
  }

  @Test
  void answer_saysWhatIsThere_andHowItIsRead() {
    String text = write("map --hot-over-ground 2,5e6 --asymmetry 1,2", place("it's")).text();
    assertThat(text)
        .startsWith("20 rows of map in 1 file, ")
        .contains(" MB: file:" + place("it's") + "\n2 of them lack something; the column error")
        .endsWith("In DuckDB: SELECT * FROM '" + place("it''s") + "/*.parquet'\n");
  }

  @Test
  void files_tellWhoseTheyAre() throws SQLException {
    write("map --hot-over-ground 2,3 --asymmetry 1,2", place("rows"));
    assertThat(RowTables.told(place("rows")))
        .containsEntry("study", "map")
        .containsEntry("version", "1.2.3")
        .containsEntry("units", "natural, hbar = k_B = 1")
        .containsEntry("failed", "0")
        .hasEntrySatisfying("fingerprint", found -> assertThat(found).hasSize(64))
        .hasEntrySatisfying(
            "spec", found -> assertThat(found).contains("map.hot-over-ground=2.0, 3.0"));
  }

  @Test
  void whatIsMissing_isWritten_withTheSameBytesWhoeverDoes() throws IOException {
    FolderRun.of(CURVE).rows(place("one").toString(), 1, there::add);
    SortedMap<String, String> whole = RowTables.files(place("one"));
    assertThat(whole)
        .containsOnlyKeys("part-0000.parquet", "part-1000.parquet", "part-2000.parquet");
    assertThat(there).isEmpty();
    Files.delete(place("one").resolve("part-1000.parquet"));
    // As a worker that was killed, and others who use the folder, leave it.
    Files.writeString(place("one").resolve(".part-1000.parquet.1234"), "half");
    Files.writeString(place("one").resolve("README"), "notes");
    assertThat(write(CURVE, place("one")).status()).isEqualTo(StudyRun.DONE);
    assertThat(there).containsExactly(1500);
    assertThat(RowTables.files(place("one"))).containsKey("README").containsAllEntriesOf(whole);
    assertThat(RowTables.files(place("one"))).hasSize(4);
    write(CURVE, place("two"));
    assertThat(RowTables.files(place("two"))).isEqualTo(whole);
  }

  @Test
  void interrupt_leavesWholeFiles_andTheRunGoesOn() throws IOException, SQLException {
    // From the first file on, the user interrupts.
    FolderRun cut =
        FolderRun.of(CURVE)
            .hearing((_, done, _, _) -> {
              if (done > 0) {
                Thread.currentThread().interrupt();
              }
            });
    RowsRun.Outcome outcome = cut.rows(place("rows").toString(), 1, there::add);
    assertThat(outcome.status()).isEqualTo(StudyRun.INTERRUPTED);
    assertThat(outcome.text()).isEmpty();
    int rows = RowTables.ofParquet(place("rows")).size() - 1;
    assertThat(write(CURVE, place("rows")).status()).isEqualTo(StudyRun.DONE);
    assertThat(there).containsExactly(rows);
    assertThat(RowTables.ofParquet(place("rows"))).hasSize(1 + 2500);
  }

  private void requireRefused(String command, String line) throws IOException {
    SortedMap<String, String> before = RowTables.files(place("rows"));
    assertThatThrownBy(() -> write(command, place("rows")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(line);
    assertThat(RowTables.files(place("rows"))).isEqualTo(before);
  }

  @Test
  void filesOfOthers_andDamagedOnes_areRefused() throws IOException {
    write(CURVE, place("rows"));
    requireRefused(
        CURVE + " --hot 6",
        "must be empty or hold rows of the same run, but is file:"
            + place("rows")
            + ", whose part-");
    Path last = place("rows").resolve("part-2000.parquet");
    byte[] whole = Files.readAllBytes(last);
    Files.write(last, Arrays.copyOf(whole, whole.length / 2));
    requireRefused(CURVE, "the files of --rows must be whole, but is file:" + last + " (");
    Files.move(last, place("rows").resolve("other.parquet"));
    requireRefused(CURVE, "whose other.parquet is of another one; choose another folder");
  }

  /** As where each worker has a disk of its own. */
  @Test
  void folderThatOthersDoNotSee_isNamed() throws IOException {
    write(CURVE, place("rows"));
    Files.delete(place("rows").resolve("part-1000.parquet"));
    RowWriter.Target target = new RowWriter.Target(place("rows").toString(), Map.of());
    RowFolder folder = RowFolder.of(target, new Chunks(2500));
    assertThatThrownBy(() -> folder.finished(0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("where of 3 files only 2 are seen from here; choose a shared folder");
  }

  @ParameterizedTest
  @CsvSource({"foo://host/rows", "s3a://bucket/rows", ":", "FILE", "FILE/below"})
  void placesThatHadoopDoesNotKnow_areNamed(String typed) throws IOException {
    Path file = Files.writeString(place("file"), "mine");
    String folder = typed.replace("FILE", file.toString());
    assertThatThrownBy(() -> FolderRun.of(CURVE).rows(folder, 1, there::add))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the folder of --rows must be one that Hadoop reads and writes, but");
    assertThat(file).hasContent("mine");
  }
}
