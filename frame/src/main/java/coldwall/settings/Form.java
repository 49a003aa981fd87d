package coldwall.settings;

import coldwall.settings.SpecText.Entry;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import coldwall.units.TypedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the text of a setting looks like, as far as that can be said without the other settings, and
 * what it stands for.
 *
 * @param <T> what it stands for
 */
public sealed interface Form<T> {

  /**
   * The value of a text.
   *
   * @throws coldwall.input.InvalidInputException if it has not this form
   */
  T read(Entry entry, QuantityReader quantities);

  /** The value in one line that is the same for equal values. */
  default String canonical(T value) {
    return value.toString();
  }

  /** The words that can stand here whole; empty where they are numbers. */
  default List<String> words() {
    return switch (this) {
      case Choice(List<String> names, _) -> names;
      case Choices(List<String> names) -> names;
      case Words(List<String> names) -> names;
      case WholeOr(_, _, String word) -> List.of(word);
      case Whole _, Amount _, Sweep _, Numbers _, Matching<?> _ -> List.of();
    };
  }

  /** Reads quantities, watching over their units. */
  interface QuantityReader {

    /** A quantity from one text, or from a part of it such as an end of a range. */
    Quantity read(Entry entry, String part, Dimension dimension);
  }

  /** One of these names, some of which have others that mean the same. */
  record Choice(List<String> names, Map<String, String> aliases) implements Form<String> {
    public Choice {
      names = List.copyOf(names);
      aliases = Map.copyOf(aliases);
    }

    /** One of these names. */
    public Choice(List<String> names) {
      this(names, Map.of());
    }

    @Override
    public String read(Entry entry, QuantityReader quantities) {
      return chosen(entry, aliases.getOrDefault(entry.text(), entry.text()), names);
    }
  }

  /** Some of these names, each once. */
  record Choices(List<String> names) implements Form<List<String>> {
    public Choices {
      names = List.copyOf(names);
    }

    @Override
    public List<String> read(Entry entry, QuantityReader quantities) {
      List<String> chosen = new ArrayList<>();
      for (String part : entry.text().split(",", -1)) {
        String name = chosen(entry, part.strip(), names);
        if (chosen.contains(name)) {
          throw entry.must("name each of them once", "drop the repeated one");
        }
        chosen.add(name);
      }
      return chosen;
    }

    @Override
    public String canonical(List<String> value) {
      return String.join(",", value);
    }
  }

  /** A whole number between bounds. */
  record Whole(long least, long most) implements Form<Long> {
    @Override
    public Long read(Entry entry, QuantityReader quantities) {
      return wholeNumber(entry, entry.text(), least, most);
    }
  }

  /** A whole number between bounds, or a word that leaves it open. */
  record WholeOr(int least, int most, String word) implements Form<OptionalInt> {
    @Override
    public OptionalInt read(Entry entry, QuantityReader quantities) {
      if (entry.text().equals(word)) {
        return OptionalInt.empty();
      }
      if (TypedNumber.whole(entry.text()).isEmpty()) {
        throw entry.must(
            "be " + word + " or a whole number from " + least + " to " + most,
            Nearest.remedy(
                entry.text(), List.of(word), "give a number such as " + usual(least, most)));
      }
      return OptionalInt.of((int) wholeNumber(entry, entry.text(), least, most));
    }

    @Override
    public String canonical(OptionalInt value) {
      return value.isPresent() ? Integer.toString(value.getAsInt()) : word;
    }
  }

  /** What an amount must keep to. */
  enum Bound {
    NONE("be a finite number"),
    AT_LEAST_ZERO("be at least 0"),
    POSITIVE("be above 0"),
    SHARE("be above 0 and at most 1");

    private final String rule;

    Bound(String rule) {
      this.rule = rule;
    }

    private boolean holds(double value) {
      return switch (this) {
        case NONE -> true;
        case AT_LEAST_ZERO -> value >= 0;
        case POSITIVE -> value > 0;
        case SHARE -> value > 0 && value <= 1;
      };
    }
  }

  /** A number that measures one of these, with its unit or without. */
  record Amount(List<Dimension> dimensions, Bound bound) implements Form<Quantity> {
    public Amount {
      dimensions = List.copyOf(dimensions);
    }

    @Override
    public Quantity read(Entry entry, QuantityReader quantities) {
      Dimension fitting =
          dimensions.stream()
              .filter(dimension -> Quantity.parse(entry.text(), dimension).isPresent())
              .findFirst()
              .orElse(dimensions.getFirst());
      return read(entry, quantities, fitting);
    }

    Quantity read(Entry entry, QuantityReader quantities, Dimension dimension) {
      Quantity quantity = quantities.read(entry, entry.text(), dimension);
      if (!bound.holds(quantity.value())) {
        throw entry.must(bound.rule, Sample.of(entry, dimension).amount(bound));
      }
      return quantity;
    }
  }

  /**
   * Several numbers, ascending: {@code from:to:count}, evenly or logarithmically spaced, or, unless
   * they are logarithmic, a list.
   */
  record Sweep(Dimension dimension, boolean isLogarithmic, Bound bound) implements Form<Grid> {
    @Override
    public Grid read(Entry entry, QuantityReader quantities) {
      return new GridReader(entry, quantities, this).read();
    }

    /** The same value, if it is within the bounds. */
    Quantity legal(Entry entry, Quantity quantity) {
      if (!bound.holds(quantity.value())) {
        throw entry.must(bound.rule, Sample.of(entry, dimension).list(bound));
      }
      return quantity;
    }
  }

  /**
   * Numbers in the order given, such as one for each of some parts.
   *
   * @param dimensions what they may measure; which one, {@link SettingsReader#numbers} is told
   * @param bound what each must keep to
   * @param mayLack whether some of them may be left out, which {@link #NONE} stands for
   */
  record Numbers(List<Dimension> dimensions, Bound bound, boolean mayLack)
      implements Form<List<Quantity>> {
    /** Stands for one that is left out. */
    public static final String NONE = "-";

    public Numbers {
      dimensions = List.copyOf(dimensions);
    }

    @Override
    public List<Quantity> read(Entry entry, QuantityReader quantities) {
      return entry.items().stream().map(item -> read(item, quantities, fitting(item))).toList();
    }

    private Dimension fitting(Entry item) {
      return dimensions.stream()
          .filter(dimension -> Quantity.parse(item.text(), dimension).isPresent())
          .findFirst()
          .orElse(dimensions.getFirst());
    }

    /** One of them; not a number where it is left out. */
    Quantity read(Entry item, QuantityReader quantities, Dimension dimension) {
      if (mayLack && item.text().equals(NONE)) {
        return new Quantity(Double.NaN, dimension, false);
      }
      Quantity quantity = quantities.read(item, item.text(), dimension);
      if (!bound.holds(quantity.value())) {
        throw item.must(bound.rule, Sample.of(item, dimension).list(bound));
      }
      return quantity;
    }

    @Override
    public String canonical(List<Quantity> value) {
      return value.stream()
          .map(one -> Double.isNaN(one.value()) ? NONE : one.toString())
          .collect(Collectors.joining(","));
    }
  }

  /** Some of these names in the order given, such as one for each of some parts. */
  record Words(List<String> names) implements Form<List<String>> {
    public Words {
      names = List.copyOf(names);
    }

    @Override
    public List<String> read(Entry entry, QuantityReader quantities) {
      return entry.items().stream().map(item -> chosen(item, item.text(), names)).toList();
    }

    @Override
    public String canonical(List<String> value) {
      return String.join(",", value);
    }
  }

  /** What this regular expression (the part that Java and ECMAScript share) describes in full. */
  record Matching<T>(
      String pattern, BiFunction<Entry, QuantityReader, T> reader, Function<T, String> writer)
      implements Form<T> {
    @Override
    public T read(Entry entry, QuantityReader quantities) {
      return reader.apply(entry, quantities);
    }

    @Override
    public String canonical(T value) {
      return writer.apply(value);
    }
  }

  /** One of these names. */
  static Form<String> choice(String... names) {
    return new Choice(List.of(names));
  }

  /** A number that measures this, with its unit or without. */
  static Form<Quantity> amount(Dimension dimension, Bound bound) {
    return new Amount(List.of(dimension), bound);
  }

  /** A whole number within bounds, from one text or from a part of it. */
  static long wholeNumber(Entry entry, String part, long least, long most) {
    OptionalLong number = TypedNumber.whole(part);
    if (number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most) {
      return number.getAsLong();
    }
    throw entry.must(
        "hold a whole number from " + least + " to " + most,
        "give a number such as " + usual(least, most));
  }

  private static long usual(long least, long most) {
    return Math.clamp(60, least, most);
  }

  private static String chosen(Entry entry, String name, List<String> names) {
    return Optional.of(name)
        .filter(names::contains)
        .orElseThrow(() ->
            entry.must(
                "be one of " + names.stream().collect(Collectors.joining(", ")),
                Nearest.remedy(name, names, "choose one of these")));
  }
}
