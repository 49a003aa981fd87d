package coldwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.cli.CommandRunner.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The same bits wherever and beside whomever a command runs. */
class SurroundingsTest {
  /** With other digits, other separators, another calendar, or another capital of i. */
  private static final List<String> LOCALES =
      List.of(
          "ar-EG-u-nu-arab",
          "fa-IR-u-nu-arabext-ca-persian",
          "hi-IN-u-nu-deva",
          "bn-BD-u-nu-beng",
          "my-MM-u-nu-mymr",
          "ne-NP-u-nu-deva",
          "dz-BT-u-nu-tibt",
          "th-TH-u-nu-thai-ca-buddhist",
          "ja-JP-u-ca-japanese",
          "tr-TR",
          "az-AZ",
          "lt-LT",
          "de-CH",
          "fr-FR",
          "und");

  private static final int PROCESSES = 8;
  private static final String COMMAND =
      "compare --cold 1,2 --method monte-carlo --collisions 10000";

  @TempDir private Path place;

  private Outcome run(String folder, String more) {
    String words = COMMAND + " --quiet --out " + place.resolve(folder) + more;
    return CommandRunner.run(words.split(" ", -1));
  }

  @Test
  void locale_changesNothing() throws IOException {
    String said = run("usual", "").out();
    byte[] csv = Files.readAllBytes(place.resolve("usual/results.csv"));
    Locale before = Locale.getDefault();
    try {
      for (String tag : LOCALES) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(run(tag, "").out()).as(tag).isEqualTo(said.replace("usual", tag));
        assertThat(place.resolve(tag + "/results.csv")).as(tag).hasBinaryContent(csv);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void threads_changeNothing() throws IOException {
    run("usual", "");
    byte[] csv = Files.readAllBytes(place.resolve("usual/results.csv"));
    for (int threads : List.of(1, 2, 7, 64)) {
      run("threads" + threads, " --threads " + threads);
      assertThat(place.resolve("threads" + threads + "/results.csv")).hasBinaryContent(csv);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void emptyEnvironment_isEnough() throws IOException, InterruptedException {
    run("usual", "");
    Path said = place.resolve("said");
    Process process =
        new ColdwallProcess(Files.createDirectory(place.resolve("at")))
            .startThrough(
                List.of("env", "-i"), said, (COMMAND + " --out " + place + "/bare").split(" ", -1));
    assertThat(process.waitFor()).as(Files.readString(said)).isZero();
    assertThat(place.resolve("bare/results.csv"))
        .hasSameBinaryContentAs(place.resolve("usual/results.csv"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void eightProcessesInOneFolder_computeItOnce() throws IOException, InterruptedException {
    ColdwallProcess coldwall = new ColdwallProcess(Files.createDirectory(place.resolve("at")));
    String[] command = (COMMAND + " --out " + place + "/shared").split(" ", -1);
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(coldwall.start(place.resolve("said" + i), command));
    }
    int done = 0;
    for (int i = 0; i < PROCESSES; i++) {
      int status = processes.get(i).waitFor();
      String said = Files.readString(place.resolve("said" + i));
      assertThat(status).as(said).isIn(0, 2);
      assertThat(said).doesNotContain("damaged", "a bug");
      if (status == 0) {
        done++;
      } else {
        assertThat(said).contains("must be used by");
      }
    }
    assertThat(done).isPositive();
    run("usual", "");
    assertThat(place.resolve("shared/results.csv"))
        .hasSameBinaryContentAs(place.resolve("usual/results.csv"));
  }
}
