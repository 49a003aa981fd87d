package coldwall.cli.text;

import coldwall.cli.terminal.Plain;
import coldwall.store.StoredRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs as a table for a terminal: of what was typed, what tells them apart. */
public final class RunList {
  private static final int WIDTH = 80;
  private static final List<String> HEAD =
      List.of("run", "study", "status", "points", "time (UTC)", "typed");

  /** What all runs with the same words share; by text, for a record as a key is slow to start. */
  private final Map<String, Set<String>> common = new HashMap<>();

  private RunList(List<StoredRun> runs) {
    for (StoredRun run : runs) {
      List<String> settings = run.identity().settings();
      common
          .computeIfAbsent(TypedCommand.of(run).key(), _ -> new HashSet<>(settings))
          .retainAll(new HashSet<>(settings));
    }
  }

  /** Its lines, the head first. */
  public static List<String> of(List<StoredRun> runs) {
    RunList list = new RunList(runs);
    List<List<String>> lines = new ArrayList<>(List.of(HEAD));
    runs.forEach(run -> lines.add(list.cells(run).stream().map(Plain::line).toList()));
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(column ->
                lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    return lines.stream()
        .map(line ->
            IntStream.range(0, widths.length)
                .mapToObj(i -> line.get(i) + " ".repeat(widths[i] - line.get(i).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing())
        .toList();
  }

  private List<String> cells(StoredRun run) {
    return List.of(
        run.name(),
        run.identity().study(),
        run.status().label(),
        run.size() == 0 ? "" : run.done() + " of " + run.size(),
        run.time().replace('T', ' ').replace("Z", ""),
        run.fault().isEmpty() ? shortened(typed(run)) : run.fault());
  }

  /**
   * The words of its command that decide its numbers, as they were typed; and where another run has
   * the same words but other settings, from another file perhaps, the settings that differ.
   */
  private String typed(StoredRun run) {
    TypedCommand command = TypedCommand.of(run);
    Set<String> shared = common.getOrDefault(command.key(), Set.of());
    String settings =
        run.identity().settings().stream()
            .filter(line -> !shared.contains(line))
            .collect(Collectors.joining(" "));
    return List.of(command.text(), settings).stream()
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" with "));
  }

  private static String shortened(String command) {
    return command.length() <= WIDTH ? command : command.substring(0, WIDTH - 3) + "...";
  }

  /** A study, and the words of its command without those that change no number. */
  private record TypedCommand(String study, List<String> words) {
    private static final Set<String> SILENT = Set.of("--quiet", "--fresh");
    private static final Set<String> ABOUT_PLACES =
        Set.of("--out", "--json", "--threads", "--engine");

    static TypedCommand of(StoredRun run) {
      List<String> typed = List.of(run.command().split(" ", -1));
      List<String> words = new ArrayList<>();
      String study = run.identity().study();
      int start = typed.size() > 1 && typed.get(1).equals(study) ? 2 : 1;
      for (int i = start; i < typed.size(); i++) {
        String flag = typed.get(i).split("=", 2)[0];
        if (ABOUT_PLACES.contains(flag)) {
          i += typed.get(i).equals(flag) ? 1 : 0;
        } else if (!SILENT.contains(flag)) {
          words.add(typed.get(i));
        }
      }
      return new TypedCommand(study, List.copyOf(words));
    }

    String key() {
      return study + " " + text();
    }

    String text() {
      return String.join(" ", words);
    }
  }
}
