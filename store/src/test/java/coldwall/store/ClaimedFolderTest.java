package coldwall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.junction.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimedFolderTest {
  private static final String OWN = "{\"fingerprint\": \"abcdefabcdef\"}";

  @TempDir private Path temporary;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void write(Path folder) {
    ClaimedFolder.claim(folder, "abcdefabcdef")
        .write(Map.of("run.json", bytes(OWN), "a.csv", bytes("1\n")));
  }

  @Test
  void newFolder_holdsTheFilesAndNothingElse() throws IOException {
    Path folder = temporary.resolve("deep/er/run");
    write(folder);
    assertThat(folder.resolve("a.csv")).hasContent("1\n");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("run.json", "a.csv");
    try (var siblings = Files.list(folder.getParent())) {
      assertThat(siblings).containsExactly(folder);
    }
  }

  @Test
  void claim_alone_createsNothing() {
    ClaimedFolder.claim(temporary.resolve("run"), "abcdefabcdef");
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void sameRun_isWrittenAgain() {
    Path folder = temporary.resolve("run");
    write(folder);
    write(folder);
    assertThat(folder.resolve("run.json")).hasContent(OWN);
  }

  @Test
  void folderOfAnotherRun_isRefusedAndKept() {
    Path folder = temporary.resolve("run");
    write(folder);
    assertRefused(folder, "otherotherother", "hold the same run");
    assertThat(folder.resolve("run.json")).hasContent(OWN);
  }

  @Test
  void folderWithOtherFiles_isRefused() throws IOException {
    Files.writeString(temporary.resolve("thesis.tex"), "years of work");
    assertRefused(temporary, "abcdefabcdef", "be empty or hold an earlier run");
  }

  @Test
  void damagedRun_isRefused() throws IOException {
    Files.writeString(temporary.resolve("run.json"), "{\"fingerprint\": \"ab");
    assertRefused(temporary, "abcdefabcdef", "hold a readable run.json");
  }

  @Test
  void fileInTheWay_isRefused() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    assertRefused(file, "abcdefabcdef", "be a folder");
    assertRefused(file.resolve("run"), "abcdefabcdef", "be in a place that can be written to");
  }

  @Test
  void completeRun_isKnownAsSuch() throws IOException {
    Path folder = temporary.resolve("run");
    write(folder);
    assertThat(ClaimedFolder.claim(folder, "abcdefabcdef").holdsCompleteRun()).isFalse();
    Files.writeString(
        folder.resolve("run.json"),
        "{\"fingerprint\": \"abcdefabcdef\", \"status\": \"complete\"}");
    assertThat(ClaimedFolder.claim(folder, "abcdefabcdef").holdsCompleteRun()).isTrue();
  }

  @Test
  void leftoversOfACrash_areReplaced() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("run"));
    Files.writeString(folder.resolve("a.csv"), "moved already");
    Path unfinished = Files.createDirectory(folder.resolve(".unfinished-abcdefabcdef"));
    Files.writeString(unfinished.resolve("run.json"), "{");
    write(folder);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("run.json", "a.csv");
    assertThat(folder.resolve("run.json")).hasContent(OWN);
  }

  private static void assertRefused(Path folder, String fingerprint, String message) {
    assertThatThrownBy(() -> ClaimedFolder.claim(folder, fingerprint))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("choose another folder with --out");
  }
}
