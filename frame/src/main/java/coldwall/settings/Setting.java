package coldwall.settings;

import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One setting of a study, said once: as the flag {@code --gamma-hot} or at {@code
 * junction.hot.gamma} of a file. Flags, help, schema, template, messages and the resolved line of a
 * run's identity follow from it.
 *
 * @param <T> what its text stands for
 * @param name the flag without its dashes
 * @param path where it stands in a file, dots between the levels
 * @param label stands for its value in the help
 * @param description for the help, without its default and without the last full stop
 * @param use what it is good for, for the message about a setting that nothing uses
 * @param form what its text looks like and stands for
 * @param standard what holds when it is not given
 * @param general the setting whose place it takes in a part of what that one is about
 * @param insteadOf the name of the setting that it takes the place of, so that only one of the two
 *     may be given
 * @param each where a file may have its items one by one instead, in a list of maps: {@code
 *     baths.temperature} is the temperature of every item of the list baths
 */
public record Setting<T>(
    String name,
    String path,
    String label,
    String description,
    String use,
    Form<T> form,
    Standard<T> standard,
    Optional<Setting<T>> general,
    Optional<String> insteadOf,
    Optional<String> each) {
  private static final String UNUSED = "nothing that was chosen needs it";

  /** A setting of its own, without a default. */
  public static <T> Setting<T> of(
      String name, String path, String label, String description, Form<T> form, String example) {
    return new Setting<>(
        name,
        path,
        label,
        description,
        UNUSED,
        form,
        Standard.none(example),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A positive number without a unit. */
  public static Setting<Quantity> positive(
      String name, String path, String label, String description, String standard) {
    Form<Quantity> form = Form.amount(Dimension.DIMENSIONLESS, Form.Bound.POSITIVE);
    return of(name, path, label, description, form, standard).with(Standard.fixed(standard));
  }

  /** The settings of these lists, in their order. */
  @SafeVarargs
  public static List<Setting<?>> listOf(List<? extends Setting<?>>... lists) {
    List<Setting<?>> all = new ArrayList<>();
    for (List<? extends Setting<?>> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }

  /** The same setting with another default. */
  public Setting<T> with(Standard<T> other) {
    return new Setting<>(
        name, path, label, description, use, form, other, general, insteadOf, each);
  }

  /** The same setting, with what the message says about it where nothing uses it. */
  public Setting<T> usedAs(String words) {
    return new Setting<>(
        name, path, label, description, words, form, standard, general, insteadOf, each);
  }

  /** The same setting, taking the place of another one. */
  public Setting<T> insteadOf(Setting<?> other) {
    return new Setting<>(
        name,
        path,
        label,
        description,
        use,
        form,
        standard,
        general,
        Optional.of(other.name),
        each);
  }

  /** The same setting, whose items a file may also have one by one in the items of a list. */
  public Setting<T> inEach(String item) {
    return new Setting<>(
        name, path, label, description, use, form, standard, general, insteadOf, Optional.of(item));
  }

  /** The same setting for one part of what it is about, where it takes the general one's place. */
  public Setting<T> of(String part) {
    return of(part, form);
  }

  /** The same for one part, of which fewer texts are legal. */
  public Setting<T> of(String part, Form<T> narrower) {
    int last = path.lastIndexOf('.') + 1;
    return new Setting<>(
        name + "-" + part,
        path.substring(0, last) + part + "." + path.substring(last),
        label,
        description,
        use,
        narrower,
        Standard.none(standard.sample()),
        Optional.of(this),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether other settings can be chosen so that it has no use, and a message says why. */
  public boolean canBeUnused() {
    return !use.equals(UNUSED);
  }

  /** Whether it is about one part only, so that the help names it beside the general one. */
  public boolean isForOneSide() {
    return general.isPresent();
  }

  /** What the help of a command says about the flag. */
  public String help(List<Setting<?>> all) {
    String parts =
        all.stream()
            .filter(other -> other.general.filter(of -> of.name.equals(name)).isPresent())
            .map(other -> "--" + other.name)
            .collect(Collectors.joining(", "));
    return described() + (parts.isEmpty() ? "" : " Also " + parts + " for one side.");
  }

  /** Its description with its default. */
  String described() {
    return description
        + (standard.words().isEmpty() ? "" : " (default " + standard.words() + ")")
        + ".";
  }

  /** Whether the two may not be given together. */
  boolean excludes(Setting<?> other) {
    return insteadOf.filter(other.name::equals).isPresent()
        || other.insteadOf.filter(name::equals).isPresent();
  }
}
