package coldwall.study;

import coldwall.settings.SpecText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Studies from flags as a user types them, and their results in memory. */
final class Studying {
  private Studying() {}

  /** Flags such as {@code "--hot 5 --cold 1,2"}. */
  static SpecText typed(String flags) {
    Map<String, String> texts = new LinkedHashMap<>();
    String[] words = flags.isBlank() ? new String[0] : flags.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      texts.put(words[i].substring(2), words[i + 1]);
    }
    return SpecText.ofFlags(texts);
  }

  static Findings run(StudyKind kind, String flags) {
    Study study = kind.reader().apply(typed(flags));
    return study.analyse(solved(study, 2), 2, Progress.silent());
  }

  static MemoryLog solved(Study study, int threads) {
    MemoryLog log = new MemoryLog();
    LocalRunner.run(study, log, threads, Progress.silent());
    return log;
  }

  /** A column of results.csv as texts. */
  static List<String> column(Findings findings, String name) {
    ResultColumn column =
        findings.columns().stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no column " + name));
    return IntStream.range(0, findings.rows()).mapToObj(column::cell).toList();
  }

  static double number(Findings findings, String column, int row) {
    return Double.parseDouble(column(findings, column).get(row));
  }

  /** The maps in a list of a document. */
  static List<Map<?, ?>> nodes(Map<?, ?> tree, String key) {
    List<?> list = (List<?>) Objects.requireNonNull(tree.get(key));
    return list.stream().<Map<?, ?>>map(node -> (Map<?, ?>) node).toList();
  }

  /** A map in a document. */
  static Map<?, ?> node(Map<?, ?> tree, String key) {
    return (Map<?, ?>) Objects.requireNonNull(tree.get(key), key);
  }

  /** A number of a document. */
  static double number(Map<?, ?> node, String key) {
    return ((Number) Objects.requireNonNull(node.get(key), key)).doubleValue();
  }
}
