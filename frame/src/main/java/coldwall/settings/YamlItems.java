package coldwall.settings;

import coldwall.input.InvalidInputException;
import coldwall.settings.SpecText.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lists of maps in a file, such as {@code baths}, one map a bath: what the maps have of one kind
 * becomes the list that a setting has ({@link Setting#each()}).
 */
final class YamlItems {
  private final List<Setting<?>> keys;

  /** By the setting's name, then by the number of the item. */
  private final Map<String, TreeMap<Integer, YamlSetting>> found = new LinkedHashMap<>();

  /** The number of items of each list, by its path. */
  private final Map<String, Integer> sizes = new LinkedHashMap<>();

  YamlItems(List<YamlSetting> settings, List<Setting<?>> keys) {
    this.keys = keys;
    for (YamlSetting setting : settings) {
      if (holds(setting)) {
        Setting<?> key = key(setting).orElseThrow(() -> unknown(setting));
        int item = number(setting);
        sizes.merge(list(setting), item, Math::max);
        found.computeIfAbsent(key.name(), _ -> new TreeMap<>()).put(item, setting);
      }
    }
  }

  /** Whether it stands in an item of a list that settings can be made of. */
  boolean holds(YamlSetting setting) {
    int levels = setting.segments().size();
    return levels >= 3
        && number(setting) > 0
        && keys.stream()
            .flatMap(key -> key.each().stream())
            .anyMatch(each -> each.startsWith(list(setting) + "."));
  }

  private static String list(YamlSetting setting) {
    return setting.path(setting.segments().size() - 2);
  }

  /** From 1; 0 if it is in no item. */
  private static int number(YamlSetting setting) {
    String segment = setting.segments().get(setting.segments().size() - 2);
    return segment.matches("[0-9]{1,3}") ? Integer.parseInt(segment) : 0;
  }

  private Optional<Setting<?>> key(YamlSetting setting) {
    String each = list(setting) + "." + setting.segments().getLast();
    for (Setting<?> key : keys) {
      if (key.each().filter(each::equals).isPresent()) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  private InvalidInputException unknown(YamlSetting setting) {
    String list = list(setting) + ".";
    List<String> names =
        keys.stream()
            .flatMap(key -> key.each().stream())
            .filter(each -> each.startsWith(list))
            .map(each -> each.substring(list.length()))
            .toList();
    String name = setting.segments().getLast();
    return InvalidInputException.must(
        setting.places().getLast() + ": what an item of " + list(setting) + " has",
        "be one of " + String.join(", ", names),
        Quoted.text(name),
        Nearest.remedy(name, names, "choose one of these"));
  }

  /** One for each setting. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    found.forEach((name, items) -> {
      Setting<?> key =
          keys.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
      entries.add(entry(key, items));
    });
    return entries;
  }

  private Entry entry(Setting<?> key, NavigableMap<Integer, YamlSetting> items) {
    YamlSetting first = items.firstEntry().getValue();
    boolean mayLack = key.form() instanceof Form.Numbers numbers && numbers.mayLack();
    List<Entry> parts = new ArrayList<>();
    for (int item = 1; item <= Objects.requireNonNull(sizes.get(list(first))); item++) {
      YamlSetting here = items.get(item);
      if (here != null) {
        parts.add(YamlFile.entry(here, key));
      } else if (mayLack) {
        parts.add(new Entry(key.name(), Form.Numbers.NONE, first.value() + ": " + first.path()));
      } else {
        throw new InvalidInputException(
            first.places().getLast()
                + ": "
                + first.segments().getLast()
                + " must be given in every item of "
                + list(first)
                + ", but is not in number "
                + item
                + "; add it there, or drop it here");
      }
    }
    String text = parts.stream().map(Entry::text).collect(Collectors.joining(","));
    return new Entry(key.name(), text, first.value() + ": " + key.path(), parts);
  }
}
