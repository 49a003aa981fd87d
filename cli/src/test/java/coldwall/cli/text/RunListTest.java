package coldwall.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.store.StoredRun;
import coldwall.store.record.RunIdentity;
import coldwall.store.record.RunStatus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of what was typed, the list shows what tells runs apart. */
class RunListTest {
  private static StoredRun run(String name, String command, String spec) {
    RunIdentity identity = new RunIdentity("1", "compare", 1, "natural", spec);
    return new StoredRun(
        Path.of(name), identity, RunStatus.COMPLETE, 2, 2, command, "2026-01-01T00:00:00Z", "");
  }

  private static List<String> typed(StoredRun... runs) {
    return RunList.of(List.of(runs)).stream()
        .skip(1)
        .map(line -> line.substring(line.indexOf("00:00:00") + 8).strip())
        .toList();
  }

  @Test
  void words_areShownAsTyped_withoutThoseThatChangeNoNumber() {
    assertThat(
            typed(
                run("a", "coldwall compare --hot 5e0 --out x --threads=2 --quiet", "hot=5.0"),
                run("b", "coldwall compare --json - --hot 300K --fresh", "hot=300.0 K"),
                run("c", "coldwall compare", "hot=5.0")))
        .containsExactly("--hot 5e0", "--hot 300K", "");
  }

  @Test
  void sameWordsWithOtherSettings_areToldApartByThese() {
    assertThat(
            typed(
                run("a", "coldwall run j.yaml", "seed=1\nhot=5.0"),
                run("b", "coldwall run j.yaml --out b", "seed=1\nhot=6.0"),
                run("c", "coldwall run k.yaml", "seed=1\nhot=7.0")))
        .containsExactly("run j.yaml with hot=5.0", "run j.yaml with hot=6.0", "run k.yaml");
  }
}
