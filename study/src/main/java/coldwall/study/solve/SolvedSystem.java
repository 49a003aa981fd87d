package coldwall.study.solve;

import static coldwall.frame.RowType.number;

import coldwall.frame.RowType;
import coldwall.frame.RowType.Stored;
import coldwall.quantum.named.SystemSpec;
import coldwall.quantum.steady.Audit;
import coldwall.quantum.steady.Check;
import coldwall.quantum.steady.Check.Verdict;
import coldwall.quantum.steady.OpenSteadyState;
import coldwall.quantum.steady.OpenSystemSolver;
import coldwall.solver.Diagnostic;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The steady state of one system, in numbers that can be stored.
 *
 * @param currents the heat that the system takes from each bath per unit time
 * @param entropyProduction -sum J/T; infinite where heat flows into a bath at T = 0
 * @param populations of the lowest {@link #POPULATIONS} levels; NaN where there are fewer
 * @param others see {@link Extra}
 * @param verdicts by question, the worst of its checks
 */
record SolvedSystem(
    List<Estimate> currents,
    double entropyProduction,
    List<Double> populations,
    List<Double> others,
    List<Verdict> verdicts) {
  /** So many are stored. */
  static final int POPULATIONS = 8;

  /** The share of the work that comes before the checks, roughly. */
  private static final double BEFORE_THE_AUDIT = 0.7;

  SolvedSystem {
    currents = List.copyOf(currents);
    populations = List.copyOf(populations);
    others = List.copyOf(others);
    verdicts = List.copyOf(verdicts);
  }

  /** What else is stored of a state, each with the name that its solver gives it. */
  enum Extra {
    LEVELS("levels", Diagnostic.LEVELS),
    COHERENCE("coherence", ""),
    RESIDUAL("residual", ""),
    STATE_ERROR("state_error", OpenSteadyState.STATE_ERROR),
    RATE_OVER_GAP("rate_over_gap", OpenSteadyState.RATE_OVER_GAP),
    RATE_TIMES_MEMORY("rate_times_memory", OpenSteadyState.RATE_TIMES_MEMORY),
    LOWEST_EIGENVALUE("lowest_eigenvalue", OpenSteadyState.LOWEST_EIGENVALUE);

    private final String column;
    private final String diagnostic;

    Extra(String column, String diagnostic) {
      this.column = column;
      this.diagnostic = diagnostic;
    }

    String column() {
      return column;
    }

    private double of(OpenSteadyState state) {
      return switch (this) {
        case COHERENCE -> state.largestCoherence();
        case RESIDUAL -> state.summary().residual();
        default -> state.summary().diagnostic(diagnostic);
      };
    }
  }

  /** What the audit asks; the questions about single baths are taken together. */
  enum Question {
    UNIQUE("unique"),
    POSITIVE("positive"),
    GIBBS("Gibbs state"),
    TEMPERATURE("temperature"),
    SECOND_LAW("second law"),
    ENERGY_BALANCE("energy balance"),
    SECULAR("secular"),
    MEMORY("bath memory");

    private final String start;

    Question(String start) {
      this.start = start;
    }

    /** How the names of its checks begin. */
    String label() {
      return start;
    }

    String column() {
      return start.replace(' ', '_').toLowerCase(Locale.ROOT);
    }
  }

  static SolvedSystem solve(SystemSpec spec, Watch watch) {
    OpenSteadyState state =
        OpenSystemSolver.automatic().solve(spec.generator(), watch.between(0, BEFORE_THE_AUDIT));
    List<Double> temperatures = spec.numbers().list("temperatures");
    double entropy = 0;
    for (int k = 0; k < temperatures.size(); k++) {
      double current = state.currents().get(k).value();
      entropy -= current == 0 ? 0 : current / temperatures.get(k);
    }
    List<Double> populations = new ArrayList<>();
    for (int n = 0; n < POPULATIONS; n++) {
      populations.add(n < state.populations().length ? state.populations()[n] : Double.NaN);
    }
    List<Check> checks = Audit.withoutRelaxation(state);
    return new SolvedSystem(
        state.currents(),
        entropy,
        populations,
        Arrays.stream(Extra.values()).map(number -> number.of(state)).toList(),
        Arrays.stream(Question.values()).map(asked -> worst(asked, checks)).toList());
  }

  private static Verdict worst(Question asked, List<Check> checks) {
    return checks.stream()
        .filter(check -> check.name().startsWith(asked.start))
        .map(Check::verdict)
        .filter(verdict -> verdict != Verdict.NOT_KNOWN)
        .max(Comparator.comparingDouble(Verdict::number))
        .orElse(Verdict.NOT_KNOWN);
  }

  /** How the states of a system with so many baths are stored. */
  static RowType<SolvedSystem> type(int baths) {
    List<Stored<SolvedSystem>> stored = new ArrayList<>();
    for (int k = 0; k < baths; k++) {
      int bath = k;
      String name = "current_" + (k + 1);
      stored.add(number(name, solved -> solved.currents.get(bath).value()));
      stored.add(number(name + "_uncertainty", solved -> solved.currents.get(bath).uncertainty()));
    }
    stored.add(number("entropy_production", SolvedSystem::entropyProduction));
    for (int n = 0; n < POPULATIONS; n++) {
      int level = n;
      stored.add(number("population_" + (n + 1), solved -> solved.populations.get(level)));
    }
    for (Extra kind : Extra.values()) {
      stored.add(number(kind.column, solved -> solved.other(kind)));
    }
    for (Question asked : Question.values()) {
      stored.add(number("audit_" + asked.column(), solved -> solved.verdict(asked).number()));
    }
    return new RowType<>(stored, numbers -> decode(baths, numbers));
  }

  private static SolvedSystem decode(int baths, double[] numbers) {
    List<Estimate> currents = new ArrayList<>();
    for (int k = 0; k < baths; k++) {
      currents.add(new Estimate(numbers[2 * k], numbers[2 * k + 1]));
    }
    List<Double> rest = Arrays.stream(numbers).boxed().skip(2L * baths).toList();
    int others = 1 + POPULATIONS;
    int verdicts = others + Extra.values().length;
    return new SolvedSystem(
        currents,
        rest.getFirst(),
        rest.subList(1, others),
        rest.subList(others, verdicts),
        rest.subList(verdicts, rest.size()).stream().map(Verdict::of).toList());
  }

  double other(Extra kind) {
    return others.get(List.of(Extra.values()).indexOf(kind));
  }

  Verdict verdict(Question asked) {
    return verdicts.get(List.of(Question.values()).indexOf(asked));
  }

  /** The questions with this answer. */
  List<Question> answered(Verdict verdict) {
    return Arrays.stream(Question.values()).filter(asked -> verdict(asked) == verdict).toList();
  }

  boolean isKnown() {
    return currents.getFirst().isKnown();
  }
}
