package coldwall.study.audit;

import static coldwall.frame.RowType.number;

import coldwall.frame.RowType;
import coldwall.frame.RowType.Stored;
import coldwall.input.InvalidInputException;
import coldwall.quantum.named.SystemSpec;
import coldwall.quantum.steady.Audit;
import coldwall.quantum.steady.BathNumbers;
import coldwall.quantum.steady.Check;
import coldwall.quantum.steady.Check.Verdict;
import coldwall.quantum.steady.OpenSteadyState;
import coldwall.quantum.steady.OpenSystemSolver;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One system under one equation, checked, in numbers that can be stored.
 *
 * @param currents the heat taken from each bath; not known where no state was found
 * @param coherence the largest |rho_mn| of two levels
 * @param answers verdict and value of each check of {@link #checks}
 * @param baths the numbers of each bath, see {@link #BATH}
 * @param failure why there is no state; not stored here, but as the error of the row
 */
record Audited(
    List<Estimate> currents,
    double coherence,
    List<Answer> answers,
    List<List<Double>> baths,
    Optional<InvalidInputException> failure) {
  /** What is stored of a bath, in the order of {@link BathNumbers}. */
  static final List<String> BATH =
      List.of("frequency", "density", "slope", "reorganisation", "variance", "coldest", "hottest");

  /** What these measure. */
  static final List<Dimension> BATH_DIMENSIONS =
      List.of(
          Dimension.ENERGY,
          Dimension.RATE,
          Dimension.DIMENSIONLESS,
          Dimension.ENERGY,
          Dimension.ENERGY_SQUARED,
          Dimension.TEMPERATURE,
          Dimension.TEMPERATURE);

  Audited {
    currents = List.copyOf(currents);
    answers = List.copyOf(answers);
    baths = List.copyOf(baths);
  }

  /**
   * What a check found.
   *
   * @param verdict the answer
   * @param value the number behind it
   */
  record Answer(Verdict verdict, double value) {
    static final Answer NONE = new Answer(Verdict.NOT_KNOWN, Double.NaN);

    static Answer of(Check check) {
      // Of positivity the engine gives the distance below 0; people look for the eigenvalue.
      return new Answer(
          check.verdict(), check.name().equals("positive") ? 0 - check.value() : check.value());
    }
  }

  /** The names of the checks of a system with these baths. */
  static List<String> checks(List<String> baths) {
    return Stream.of(
            Stream.of("unique", "positive"),
            baths.stream().map(bath -> "Gibbs state of " + bath),
            baths.stream().map(bath -> "temperature of " + bath),
            Stream.of("second law"),
            baths.stream().map(bath -> "second law at " + bath),
            Stream.of("energy balance", "secular", "bath memory", "relaxation time"))
        .flatMap(names -> names)
        .toList();
  }

  static Audited solve(SystemSpec spec) {
    Audit audit = Audit.of(spec.generator(), OpenSystemSolver.automatic());
    List<Answer> answers =
        checks(spec.bathNames()).stream()
            .map(name ->
                audit.checks().stream()
                    .filter(check -> check.name().equals(name))
                    .findFirst()
                    .map(Answer::of)
                    .orElse(Answer.NONE))
            .toList();
    return new Audited(
        audit
            .state()
            .map(OpenSteadyState::currents)
            .orElseGet(() -> Collections.nCopies(spec.baths(), Estimate.NONE)),
        audit.state().map(OpenSteadyState::largestCoherence).orElse(Double.NaN),
        answers,
        audit.baths().stream().map(Audited::numbers).toList(),
        audit.failure());
  }

  private static List<Double> numbers(BathNumbers bath) {
    return List.of(
        bath.frequency(),
        bath.density(),
        bath.slope(),
        bath.reorganisationEnergy(),
        bath.variance(),
        bath.coldest(),
        bath.hottest());
  }

  /** How audits of a system with these baths are stored. */
  static RowType<Audited> type(List<String> bathNames) {
    List<Stored<Audited>> stored = new ArrayList<>();
    for (int k = 0; k < bathNames.size(); k++) {
      int bath = k;
      String name = "current_" + (k + 1);
      stored.add(number(name, audited -> audited.currents.get(bath).value()));
      stored.add(
          number(name + "_uncertainty", audited -> audited.currents.get(bath).uncertainty()));
      for (int i = 0; i < BATH.size(); i++) {
        int kind = i;
        stored.add(
            number(BATH.get(i) + "_" + (k + 1), audited -> audited.baths.get(bath).get(kind)));
      }
    }
    stored.add(number("coherence", Audited::coherence));
    List<String> checks = checks(bathNames);
    for (int i = 0; i < checks.size(); i++) {
      int check = i;
      String name = column(checks.get(i));
      stored.add(number(name, audited -> audited.answers.get(check).verdict.number()));
      stored.add(number(name + "_value", audited -> audited.answers.get(check).value));
    }
    return new RowType<>(stored, numbers -> decode(bathNames.size(), checks.size(), numbers));
  }

  /** What the number behind a check measures. */
  static Dimension dimension(String check) {
    return switch (check) {
      case String name when name.startsWith("second law") -> Dimension.POWER_PER_TEMPERATURE;
      case "relaxation time" -> Dimension.TIME;
      default -> Dimension.DIMENSIONLESS;
    };
  }

  /** The name of a check as that of a column. */
  static String column(String check) {
    return check.toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  private static Audited decode(int baths, int checks, double[] numbers) {
    List<Estimate> currents = new ArrayList<>();
    List<List<Double>> ofBaths = new ArrayList<>();
    int next = 0;
    for (int k = 0; k < baths; k++) {
      currents.add(new Estimate(numbers[next], numbers[next + 1]));
      next += 2;
      List<Double> one = new ArrayList<>();
      for (int i = 0; i < BATH.size(); i++) {
        one.add(numbers[next + i]);
      }
      next += BATH.size();
      ofBaths.add(List.copyOf(one));
    }
    double coherence = numbers[next];
    next++;
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < checks; i++) {
      answers.add(new Answer(Verdict.of(numbers[next + 2 * i]), numbers[next + 2 * i + 1]));
    }
    return new Audited(currents, coherence, answers, ofBaths, Optional.empty());
  }

  /** Whether there is one steady state, whose currents are known. */
  boolean hasState() {
    return currents.getFirst().isKnown();
  }
}
