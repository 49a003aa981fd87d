package coldwall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one command is to say and leave behind, as files under {@code src/test/resources/golden}.
 * What it says and leaves today is compared with them line by line, or put in their place.
 */
record GoldenFolder(String name) {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  /** Where the whole texts of today are put if they differ. */
  private static final Path TODAY = Path.of("target/golden");

  private static final String RECORD = "golden.record";
  private static final List<String> LEFT_BEHIND =
      List.of("results.csv", "run.json", "report.html", "figure.svg");

  /** The names of all that are there. */
  static List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  /**
   * Compares, or records if the system property {@code golden.record} is true.
   *
   * @param terminal what was said
   * @param run the run folder
   */
  void check(String terminal, Path run) throws IOException {
    Map<String, String> today = new LinkedHashMap<>();
    today.put("terminal.txt", GoldenText.of(terminal, run));
    for (String file : LEFT_BEHIND) {
      today.put(file, GoldenText.of(Files.readString(run.resolve(file), UTF_8), run));
    }
    if (Boolean.getBoolean(RECORD)) {
      write(GOLDEN, today);
      return;
    }
    for (Map.Entry<String, String> entry : today.entrySet()) {
      Path golden = GOLDEN.resolve(name).resolve(entry.getKey());
      String then = Files.exists(golden) ? Files.readString(golden, UTF_8) : "";
      if (!then.equals(entry.getValue())) {
        write(TODAY, today);
        fail(difference(entry.getKey(), then, entry.getValue()));
      }
    }
  }

  private void write(Path place, Map<String, String> texts) throws IOException {
    Path folder = Files.createDirectories(place.resolve(name));
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      Files.writeString(folder.resolve(entry.getKey()), entry.getValue(), UTF_8);
    }
  }

  private String difference(String file, String then, String today) {
    List<String> before = then.lines().toList();
    List<String> after = today.lines().toList();
    int line = 0;
    while (line < before.size()
        && line < after.size()
        && Objects.equals(before.get(line), after.get(line))) {
      line++;
    }
    return """
    golden/%s/%s, line %d was
    %s
    and now is
    %s
    All of it is in cli/%s. If it is meant to change, record it anew and say why in the commit:
    mvn -pl cli -am test -Dtest=GoldenTest -D%s=true\
    """
        .formatted(
            name, file, line + 1, at(before, line), at(after, line), TODAY.resolve(name), RECORD);
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(the end)";
  }
}
