package coldwall.run;

import coldwall.chart.Chart;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import coldwall.input.InvalidInputException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Curves of several runs on one pair of axes, each with what its run does not share with all
 * others.
 *
 * @param runs what is laid over each other
 */
public record Overlay(List<Run> runs) {
  /** Each has a line of its own, which can be told from the others without colours. */
  private static final List<Role> LINES =
      List.of(
          Role.CLASSICAL,
          Role.QUANTUM,
          Role.SECOND_OPINION,
          Role.THIRD_OPINION,
          Role.FOURTH_OPINION,
          Role.REFERENCE);

  /**
   * A run.
   *
   * @param name of its folder
   * @param settings a line each
   * @param figure of it alone
   */
  public record Run(String name, List<String> settings, Figure figure) {}

  public Overlay {
    runs = List.copyOf(runs);
  }

  /**
   * The figure of all of them.
   *
   * @throws InvalidInputException if they have other axes, or more curves than can be told apart
   */
  public Figure figure() {
    Chart first = chart(runs.getFirst());
    List<Series> curves = new ArrayList<>();
    for (Run run : runs) {
      Chart chart = chart(run);
      requireSame("horizontal axes", first.horizontal().label(), chart.horizontal().label());
      requireSame("vertical axes", first.vertical().label(), chart.vertical().label());
      chart.series().stream()
          .filter(series -> isMain(series.role()))
          .forEach(series -> curves.add(named(series, run, curves.size())));
    }
    Chart all = new Chart("", first.horizontal(), first.vertical(), curves, List.of(), List.of());
    String names = runs.stream().map(Run::name).collect(Collectors.joining(", "));
    return Figure.of(all, "The runs " + names + ".");
  }

  /** Second opinions would be too many. */
  private static boolean isMain(Role role) {
    return role == Role.CLASSICAL || role == Role.QUANTUM || role == Role.SIMULATION;
  }

  private Series named(Series series, Run run, int place) {
    if (place >= LINES.size()) {
      throw InvalidInputException.must(
          "the runs",
          "have at most " + LINES.size() + " curves, as many as can be told apart",
          "more",
          "lay fewer over each other");
    }
    String differing = differing(run);
    String name = differing.isEmpty() ? run.name : differing;
    // Errors are shown by bars; a role of simulations alone would make all of them look alike.
    return new Series(series.name() + ": " + name, LINES.get(place), series.points());
  }

  private String differing(Run run) {
    Set<String> shared = new LinkedHashSet<>(runs.getFirst().settings);
    runs.forEach(other -> shared.retainAll(other.settings));
    return run.settings.stream()
        .filter(line -> !shared.contains(line))
        // Where a curve was computed is seen in the picture.
        .filter(line -> !line.contains(", "))
        .map(line -> line.replaceFirst("^junction\\.", "").replaceFirst("=", " = "))
        .collect(Collectors.joining(", "));
  }

  private static Chart chart(Run run) {
    Panel panel = run.figure.panels().getFirst();
    if (panel instanceof Chart chart) {
      return chart;
    }
    throw InvalidInputException.must(
        "the runs", "have curves", run.name + " has none", "draw it alone");
  }

  private static void requireSame(String what, String one, String other) {
    if (!one.equals(other)) {
      throw InvalidInputException.must(
          "the runs",
          "have the same " + what,
          "\"" + one + "\" and \"" + other + "\"",
          "lay runs of one study in the same units over each other");
    }
  }
}
