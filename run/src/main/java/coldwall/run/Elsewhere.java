package coldwall.run;

import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.StudyRunner;
import coldwall.input.InvalidInputException;
import coldwall.settings.SpecText;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/** A kind of place, other than the threads of this process, where points can be solved. */
public interface Elsewhere {
  /** The word for the threads of this process. */
  String HERE = "local";

  /** What it is called, such as {@code spark}. */
  String name();

  /**
   * The place that an order names, if it is one of these.
   *
   * @throws InvalidInputException if it is one of these, and cannot be used
   */
  Optional<StudyRunner.Engine> engine(Order order);

  /**
   * The same, where rows are to stay with those who solve them.
   *
   * @throws InvalidInputException if it is one of these, and cannot be used
   */
  Optional<RowWriter> writer(Order order);

  /**
   * What is to be solved where.
   *
   * @param where as the user says it: {@code spark://host:7077}
   * @param kind of the study
   * @param text from which the study was read, and is read again elsewhere
   * @param study what was read
   * @param threads to be used where the place is this machine
   */
  record Order(String where, StudyKind kind, SpecText text, Study study, int threads) {}

  /**
   * The engine that an order names: threads of this process, or a place that is on the class path.
   *
   * @throws InvalidInputException if there is none, or it cannot be used
   */
  static StudyRunner.Engine find(Order order) {
    if (order.where.equals(HERE)) {
      return StudyRunner.Engine.threads(order.threads);
    }
    return firstOf(order, place -> place.engine(order));
  }

  /**
   * Who writes rows at the place that an order names.
   *
   * @throws InvalidInputException if nobody does, or the place cannot be used
   */
  static RowWriter findWriter(Order order) {
    if (order.where.equals(HERE)) {
      throw InvalidInputException.must(
          "--engine",
          "be spark or spark://HOST:PORT where --rows is given, for its workers write them",
          HERE,
          "add --engine spark");
    }
    return firstOf(order, place -> place.writer(order));
  }

  private static <T> T firstOf(Order order, Function<Elsewhere, Optional<T>> asked) {
    List<Elsewhere> places =
        ServiceLoader.load(Elsewhere.class, Elsewhere.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    return places.stream()
        .flatMap(place -> asked.apply(place).stream())
        .findFirst()
        .orElseThrow(() ->
            InvalidInputException.must(
                "--engine",
                "be local, spark or spark://HOST:PORT",
                "\"" + order.where + "\"",
                order.where.startsWith("spark") && places.isEmpty()
                    ? "its jars are not on the class path: start it by ./coldwall, which builds them"
                    : "leave it out to solve on this machine"));
  }
}
