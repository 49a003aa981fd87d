package coldwall.settings;

import coldwall.input.InvalidInputException;
import coldwall.settings.SpecText.Entry;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Hands out the values of one study's settings, given or default, and watches over what concerns
 * them all: that every text has its form, that every text is used by something, and that quantities
 * are all bare numbers (natural units) or all have SI units. What was handed out makes the resolved
 * lines of the run's identity.
 */
public final class SettingsReader implements Form.QuantityReader {
  private static final double SMALLEST = 1e-100;
  private static final double LARGEST = 1e100;

  private final List<Setting<?>> settings;
  private final SpecText text;
  private final Set<String> used = new HashSet<>();
  private final Map<String, String> resolved = new HashMap<>();
  private final Map<String, Object> parsed = new HashMap<>();
  private Optional<Entry> firstWithUnit = Optional.empty();
  private Optional<Entry> firstBare = Optional.empty();

  /**
   * Looks at every text that was given.
   *
   * @throws InvalidInputException naming the first text that has not the form of its setting
   */
  public SettingsReader(List<Setting<?>> settings, SpecText text) {
    this.settings = List.copyOf(settings);
    this.text = text;
    for (Setting<?> setting : settings) {
      text.find(setting.name()).ifPresent(entry -> parsed(setting, entry));
      settings.stream().filter(setting::excludes).forEach(other -> requireOneOf(setting, other));
    }
  }

  private void requireOneOf(Setting<?> setting, Setting<?> other) {
    Optional<Entry> one = text.find(setting.name());
    Optional<Entry> another = text.find(other.name());
    if (one.isPresent() && another.isPresent()) {
      throw new InvalidInputException(
          "only one of "
              + one.get().origin()
              + " and "
              + another.get().origin()
              + " may be given, but both are; drop one of them");
    }
  }

  /** The value of a setting: what was given, or its default. */
  public <T> T get(Setting<T> setting) {
    return recorded(setting, read(setting).orElseGet(() -> standard(setting)));
  }

  /** The value of a setting: what was given, or what follows from what only the caller knows. */
  public <T> T get(Setting<T> setting, T otherwise) {
    return recorded(setting, read(setting).orElse(otherwise));
  }

  /** The value of a setting if it was given. */
  public <T> Optional<T> given(Setting<T> setting) {
    return read(setting).map(value -> recorded(setting, value));
  }

  private <T> T recorded(Setting<T> setting, T value) {
    resolved.put(setting.path(), setting.form().canonical(value));
    return value;
  }

  private <T> Optional<T> read(Setting<T> setting) {
    return entry(setting).map(entry -> parsed(setting, entry));
  }

  /** The value of a text, which is read once: it may name a file. */
  @SuppressWarnings("unchecked") // A name stands for one setting, whose form has made the value.
  private <T> T parsed(Setting<T> setting, Entry entry) {
    return (T) parsed.computeIfAbsent(setting.name(), _ -> setting.form().read(entry, this));
  }

  /** The same, without making use of it. */
  public <T> Optional<T> peek(Setting<T> setting) {
    return text.find(setting.name()).map(entry -> parsed(setting, entry));
  }

  /** An amount that measures this, in natural units; what holds if it is not given. */
  public double amount(Setting<Quantity> setting, Dimension dimension, double otherwise) {
    Optional<Quantity> given =
        entry(setting).map(entry -> ((Form.Amount) setting.form()).read(entry, this, dimension));
    double value = given.map(Quantity::natural).orElse(otherwise);
    resolved.put(setting.path(), given.orElseGet(() -> shown(value, dimension)).toString());
    return value;
  }

  /**
   * Numbers that measure one of several things each, in natural units; what holds if they are not
   * given.
   *
   * @param dimension what one of them measures, by its place
   */
  public List<Double> numbers(
      Setting<List<Quantity>> setting, IntFunction<Dimension> dimension, double otherwise) {
    Optional<Entry> entry = entry(setting);
    if (entry.isEmpty()) {
      if (dimension.apply(0) != Dimension.DIMENSIONLESS && system() == UnitSystem.SI) {
        throw missing(setting, dimension.apply(0));
      }
      return naturals(
          recorded(setting, List.of(new Quantity(otherwise, dimension.apply(0), false))));
    }
    Form.Numbers form = (Form.Numbers) setting.form();
    List<Quantity> read = new ArrayList<>();
    for (Entry item : entry.get().items()) {
      read.add(form.read(item, this, dimension.apply(read.size())));
    }
    return naturals(recorded(setting, List.copyOf(read)));
  }

  private static List<Double> naturals(List<Quantity> quantities) {
    return quantities.stream().map(Quantity::natural).toList();
  }

  /** As it would be typed beside the other quantities. */
  private Quantity shown(double natural, Dimension dimension) {
    return new Quantity(
        system().fromNatural(dimension, natural), dimension, system() == UnitSystem.SI);
  }

  /** What was written for a setting, or for the general one, which counts as used from now on. */
  private Optional<Entry> entry(Setting<?> setting) {
    used.add(setting.name());
    Optional<Entry> own = text.find(setting.name());
    return own.isPresent() ? own : setting.general().flatMap(this::entry);
  }

  private <T> T standard(Setting<T> setting) {
    Setting<T> stating = setting.general().orElse(setting);
    Standard<T> standard = stating.standard();
    if (standard.isBare() && hasDimension(stating.form()) && system() == UnitSystem.SI) {
      throw missing(stating);
    }
    if (standard.value() != null) {
      return standard.value().apply(this);
    }
    Entry entry = new Entry(stating.name(), standard.sample(), nameOf(stating));
    return stating.form().read(entry, SettingsReader::bare);
  }

  private static boolean hasDimension(Form<?> form) {
    return switch (form) {
      case Form.Amount amount -> !amount.dimensions().contains(Dimension.DIMENSIONLESS);
      case Form.Sweep sweep -> sweep.dimension() != Dimension.DIMENSIONLESS;
      case Form.Numbers numbers -> !numbers.dimensions().contains(Dimension.DIMENSIONLESS);
      default -> false;
    };
  }

  private InvalidInputException missing(Setting<?> setting) {
    Dimension dimension =
        switch (setting.form()) {
          case Form.Sweep sweep -> sweep.dimension();
          case Form.Numbers numbers -> numbers.dimensions().getFirst();
          case Form.Amount amount -> amount.dimensions().getFirst();
          default -> Dimension.DIMENSIONLESS;
        };
    return missing(setting, dimension);
  }

  private InvalidInputException missing(Setting<?> setting, Dimension dimension) {
    return new InvalidInputException(
        nameOf(setting)
            + " must be given when other quantities have SI units, but is not; write it like "
            + Quantity.examples(dimension));
  }

  private static Quantity bare(Entry entry, String part, Dimension dimension) {
    return Quantity.parse(part, dimension).orElseThrow(() -> notUnderstood(entry, part, dimension));
  }

  @Override
  public Quantity read(Entry entry, String part, Dimension dimension) {
    Quantity quantity =
        Quantity.parse(part, dimension)
            .filter(read -> Double.isFinite(read.value()))
            .orElseThrow(() -> notUnderstood(entry, part, dimension));
    requireModest(entry, quantity);
    if (dimension != Dimension.DIMENSIONLESS) {
      remember(entry, quantity.hasUnit());
    }
    return quantity;
  }

  /** What is made from it, such as 1/(m L^2), must stay within the range of numbers. */
  private static void requireModest(Entry entry, Quantity quantity) {
    double size = Math.abs(quantity.natural());
    if (size != 0 && !(size >= SMALLEST && size <= LARGEST)) {
      throw entry.must(
          "be 0 or of a size from " + SMALLEST + " to " + LARGEST + " in natural units",
          "choose a less extreme one: the ground-state energy and the rates that follow from it"
              + " would underflow or overflow");
    }
  }

  /** The system that every quantity speaks. */
  public UnitSystem system() {
    return firstWithUnit.isPresent() ? UnitSystem.SI : UnitSystem.NATURAL;
  }

  /** The names of what has no unit: bare as it was given, or by its default. */
  public List<String> namesOfBare() {
    return settings.stream()
        .filter(setting -> hasDimension(setting.form()))
        .filter(setting -> isGiven(setting) || isBareByDefault(setting))
        .map(this::nameOf)
        .toList();
  }

  /** The quantities that were given, as they were, each with its name. */
  public List<String> typedQuantities() {
    return settings.stream()
        .filter(setting -> hasDimension(setting.form()))
        .flatMap(setting -> text.find(setting.name()).stream())
        .map(entry -> entry.origin() + " " + Quoted.bare(entry.text()))
        .toList();
  }

  private boolean isGiven(Setting<?> setting) {
    return text.find(setting.name()).isPresent();
  }

  private boolean isBareByDefault(Setting<?> setting) {
    return setting.standard().isBare()
        && settings.stream().filter(setting::excludes).noneMatch(this::isGiven);
  }

  /** What the user calls a setting. */
  public String nameOf(Setting<?> setting) {
    return text.nameOf(setting.name());
  }

  /** The message about what was written for a setting, or about its default. */
  public InvalidInputException must(Setting<?> setting, String rule, String remedy) {
    return entry(setting)
        .map(entry -> entry.must(rule, remedy))
        .orElseGet(() ->
            new InvalidInputException(
                nameOf(setting) + " must " + rule + ", but is not given; " + remedy));
  }

  /**
   * To be called when everything has been read.
   *
   * @return what was handed out, a line {@code path=value} each, in the order of the settings
   * @throws InvalidInputException if a text was given that nothing has asked for
   */
  public List<String> finish() {
    for (Entry entry : text.entries().values()) {
      if (!used.contains(entry.key())) {
        throw unused(entry);
      }
    }
    List<String> lines = new ArrayList<>();
    for (Setting<?> setting : settings) {
      String value = resolved.get(setting.path());
      if (value != null) {
        lines.add(setting.path() + "=" + value);
      }
    }
    return List.copyOf(lines);
  }

  private InvalidInputException unused(Entry entry) {
    String use =
        settings.stream()
            .filter(setting -> setting.name().equals(entry.key()))
            .map(Setting::use)
            .findFirst()
            .orElse("there is no such setting");
    return new InvalidInputException(
        entry.origin()
            + " must be used by something that was chosen, but is not: "
            + use
            + "; drop it or change the choice");
  }

  private void remember(Entry entry, boolean hasUnit) {
    if (hasUnit && firstWithUnit.isEmpty()) {
      firstWithUnit = Optional.of(entry);
    } else if (!hasUnit && firstBare.isEmpty()) {
      firstBare = Optional.of(entry);
    }
    if (firstWithUnit.isPresent() && firstBare.isPresent()) {
      throw new InvalidInputException(
          "all quantities must be bare numbers (natural units) or all must have SI units, but "
              + firstBare.get().described()
              + " has no unit and "
              + firstWithUnit.get().described()
              + " has one; write both the same way");
    }
  }

  private static InvalidInputException notUnderstood(
      Entry entry, String part, Dimension dimension) {
    if (dimension == Dimension.DIMENSIONLESS) {
      return entry.must("be a finite number", "give a number such as 0.5");
    }
    String example = "write it like 5 or " + Quantity.examples(dimension);
    String remedy =
        otherThan(dimension, part)
            .map(other -> Quantity.unitIn(part) + " is a unit of " + other.label() + ", " + example)
            .or(() -> Nearest.unit(part, dimension).map(meant -> "did you mean " + meant + "?"))
            .orElse(example);
    return entry.must(
        "be a finite " + dimension.label() + ", a bare number or one with a unit", remedy);
  }

  /** What a text measures, if that is something else. */
  private static Optional<Dimension> otherThan(Dimension dimension, String part) {
    return Arrays.stream(Dimension.values())
        .filter(other -> other != dimension)
        .filter(other -> Quantity.parse(part, other).filter(Quantity::hasUnit).isPresent())
        .findFirst();
  }
}
