package coldwall.cli;

import static coldwall.cli.CommandRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.cli.CommandRunner.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotCommandTest {
  @TempDir private Path temporary;

  private String compared(String name, String hot) {
    String folder = temporary.resolve(name).toString();
    Outcome outcome = run("compare", "--hot", hot, "--cold", "1:4:4", "--quiet", "--out", folder);
    assertThat(outcome.status()).isZero();
    return folder;
  }

  private String place(String name) {
    return temporary.resolve(name).toString();
  }

  @Test
  void run_isDrawnAnewAsItWas() throws IOException {
    String folder = compared("a", "5");
    assertThat(run("plot", folder, "--to", place("same.svg")).status()).isZero();
    assertThat(run("plot", folder, "--to", place("same.pdf")).status()).isZero();
    assertThat(Files.readString(Path.of(place("same.svg"))))
        .isEqualTo(Files.readString(Path.of(folder, "figure.svg")));
    assertThat(Files.readAllBytes(Path.of(place("same.pdf"))))
        .isEqualTo(Files.readAllBytes(Path.of(folder, "figure.pdf")));
  }

  @Test
  void run_isDrawnInAnotherWidth() throws IOException {
    String folder = compared("a", "5");
    assertThat(run("plot", folder, "--width", "column", "--to", place("c.svg")).status()).isZero();
    // 86 mm are 325.04 of 96 an inch.
    assertThat(Files.readString(Path.of(place("c.svg")))).contains("width=\"325.04\"");
  }

  @Test
  void runs_areLaidOverEachOtherWithWhatDiffers() throws IOException {
    String[] folders = {compared("a", "5"), compared("b", "8")};
    assertThat(run("plot", folders[0], folders[1], "--to", place("ab.svg")).status()).isZero();
    assertThat(Files.readString(Path.of(place("ab.svg"))))
        .contains("classical, maxwell: hot.temperature = 5.0")
        .contains("quantum, wall-flux: hot.temperature = 8.0");
  }

  @Test
  void file_ofSomebodyElse_isKept() throws IOException {
    Path file = Files.writeString(temporary.resolve("notes.svg"), "mine");
    Outcome outcome = run("plot", compared("a", "5"), "--to", file.toString());
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("--force");
    assertThat(file).hasContent("mine");
  }
}
