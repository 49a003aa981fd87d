package coldwall.cli.text;

import coldwall.store.StoredRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs as a table for a terminal: of what was typed, what tells them apart. */
public final class RunList {
  private static final int WIDTH = 80;
  private static final List<String> HEAD =
      List.of("run", "study", "status", "points", "time (UTC)", "typed");

  private final List<StoredRun> runs;

  private RunList(List<StoredRun> runs) {
    this.runs = runs;
  }

  /** Its lines, the head first. */
  public static List<String> of(List<StoredRun> runs) {
    RunList list = new RunList(runs);
    List<List<String>> lines = new ArrayList<>(List.of(HEAD));
    runs.forEach(run -> lines.add(list.cells(run)));
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
    List<StoredRun> alike =
        runs.stream()
            .filter(other -> other.identity().study().equals(run.identity().study()))
            .filter(other -> TypedCommand.of(other).equals(command))
            .toList();
    Set<String> common = new HashSet<>(run.identity().settings());
    alike.forEach(other -> common.retainAll(other.identity().settings()));
    String settings =
        run.identity().settings().stream()
            .filter(line -> !common.contains(line))
            .collect(Collectors.joining(" "));
    return List.of(command.text(), settings).stream()
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" with "));
  }

  private static String shortened(String command) {
    return command.length() <= WIDTH ? command : command.substring(0, WIDTH - 3) + "...";
  }

  /** The words of a command without those that change no number. */
  private record TypedCommand(List<String> words) {
    private static final Set<String> SILENT = Set.of("--quiet", "--fresh");
    private static final Set<String> ABOUT_PLACES = Set.of("--out", "--json", "--threads");

    static TypedCommand of(StoredRun run) {
      List<String> typed = List.of(run.command().split(" ", -1));
      List<String> words = new ArrayList<>();
      int start = typed.size() > 1 && typed.get(1).equals(run.identity().study()) ? 2 : 1;
      for (int i = start; i < typed.size(); i++) {
        String flag = typed.get(i).split("=", 2)[0];
        if (ABOUT_PLACES.contains(flag)) {
          i += typed.get(i).equals(flag) ? 1 : 0;
        } else if (!SILENT.contains(flag)) {
          words.add(typed.get(i));
        }
      }
      return new TypedCommand(List.copyOf(words));
    }

    String text() {
      return String.join(" ", words);
    }
  }
}
