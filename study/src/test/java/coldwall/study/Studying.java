package coldwall.study;

import coldwall.frame.Findings;
import coldwall.frame.LocalRunner;
import coldwall.frame.Logs;
import coldwall.frame.MemoryLog;
import coldwall.frame.Progress;
import coldwall.frame.ResultColumn;
import coldwall.frame.Row;
import coldwall.frame.RowTable;
import coldwall.frame.Rows;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.StudyRunner;
import coldwall.settings.SpecText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Studies from flags as a user types them, and their results in memory. */
public final class Studying {
  private Studying() {}

  /** Flags such as {@code "--hot 5 --cold 1,2"}. */
  public static SpecText typed(String flags) {
    Map<String, String> texts = new LinkedHashMap<>();
    String[] words = flags.isBlank() ? new String[0] : flags.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      texts.put(words[i].substring(2), words[i + 1]);
    }
    return SpecText.ofFlags(texts);
  }

  /** The study that these flags ask for. */
  public static Study study(StudyKind kind, String flags) {
    return kind.reader().apply(typed(flags));
  }

  /** What it finds. */
  public static Findings run(StudyKind kind, String flags) {
    return StudyRunner.run(study(kind, flags), Logs.inMemory(), 2, Progress.silent());
  }

  /** What it finds on so many threads, listened to. */
  public static Findings run(Study study, int threads, Progress progress) {
    return StudyRunner.run(study, Logs.inMemory(), threads, progress);
  }

  /** Its settings, resolved, a line each. */
  public static List<String> lines(StudyKind kind, String flags) {
    return study(kind, flags).settings().lines();
  }

  /** The rows of a stage, as it solves them. */
  public static MemoryLog solved(Stage stage, int threads) {
    MemoryLog log = new MemoryLog();
    LocalRunner.run(stage, log, threads, Progress.silent(), RunningEstimate.NONE);
    return log;
  }

  /** The rows of a stage. */
  public static List<Row> rows(Stage stage, int threads) {
    List<Row> rows = new ArrayList<>();
    solved(stage, threads).forEach(rows::add);
    return rows;
  }

  /** What a study finds that has some rows already and solves the others. */
  public static Findings resumed(Study study, List<Row> points, List<Row> further) {
    Logs logs =
        stage -> {
          MemoryLog log = new MemoryLog();
          log.append(stage.name().equals("points") ? points : further);
          return log;
        };
    return StudyRunner.run(study, logs, 2, Progress.silent());
  }

  /** The rows of the second stage of a study. */
  public static List<Row> furtherRows(Study study, List<Row> points) {
    MemoryLog log = new MemoryLog();
    log.append(points);
    return rows(study.further(RowTable.of(study.points(), log)).orElseThrow(), 2);
  }

  /** What a study finds of these rows alone, solving nothing. */
  public static Findings interrupted(Study study, List<Row> points) {
    MemoryLog log = new MemoryLog();
    log.append(points);
    return study.findings(new Rows(RowTable.of(study.points(), log), Optional.empty(), false));
  }

  /** One row of the first stage. */
  public static Row row(Study study, int index) {
    Stage stage = study.points();
    return stage.solve(stage.sweep().point(index));
  }

  /** A column of results.csv as texts. */
  public static List<String> column(Findings findings, String name) {
    ResultColumn column =
        findings.columns().stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no column " + name));
    return IntStream.range(0, findings.rows()).mapToObj(column::cell).toList();
  }

  public static double number(Findings findings, String column, int row) {
    return Double.parseDouble(column(findings, column).get(row));
  }

  /** The maps in a list of a document. */
  public static List<Map<?, ?>> nodes(Map<?, ?> tree, String key) {
    List<?> list = (List<?>) Objects.requireNonNull(tree.get(key));
    return list.stream().<Map<?, ?>>map(node -> (Map<?, ?>) node).toList();
  }

  /** A map in a document. */
  public static Map<?, ?> node(Map<?, ?> tree, String... path) {
    Map<?, ?> found = tree;
    for (String key : path) {
      found = (Map<?, ?>) Objects.requireNonNull(found.get(key), key);
    }
    return found;
  }

  /** A number of a document. */
  public static double number(Map<?, ?> node, String key) {
    return ((Number) Objects.requireNonNull(node.get(key), key)).doubleValue();
  }
}
