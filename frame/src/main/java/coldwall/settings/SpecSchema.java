package coldwall.settings;

import static coldwall.settings.FormSchema.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON Schema (draft 2020-12) of spec files, from which editors complete and check. It judges
 * each setting alone; what depends on several of them only the parsers know. A schema is made of
 * maps, lists, texts, numbers and booleans, ready to be written as JSON.
 */
public final class SpecSchema {
  private static final String DIALECT_KEY = "$schema";
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private SpecSchema() {}

  /**
   * The schema of the files of one study.
   *
   * @param study the name of the study
   * @param summary what it answers
   * @param keys its settings
   */
  public static Map<String, Object> ofStudy(String study, String summary, List<Setting<?>> keys) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("study", object("const", study, "description", summary));
    properties.putAll(properties(SettingTree.of(keys)));
    addItems(properties, keys);
    Map<String, Object> schema = object(DIALECT_KEY, DIALECT, "title", "Coldwall: " + study);
    schema.put("description", summary);
    schema.put("type", "object");
    schema.put("required", List.of("study"));
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    return schema;
  }

  /**
   * The schema of the files of any study.
   *
   * @param schemas those of the single studies, by the names of the studies
   */
  public static Map<String, Object> ofAny(Map<String, Map<String, Object>> schemas) {
    List<Object> choices = new ArrayList<>();
    Map<String, Object> definitions = new LinkedHashMap<>();
    schemas.forEach((study, schema) -> {
      Map<String, Object> body = new LinkedHashMap<>(schema);
      body.remove(DIALECT_KEY);
      definitions.put(study, body);
      Object isThatStudy = object("properties", object("study", object("const", study)));
      choices.add(object("if", isThatStudy, "then", object("$ref", "#/$defs/" + study)));
    });
    Map<String, Object> schema = object(DIALECT_KEY, DIALECT, "title", "Coldwall");
    schema.put("type", "object");
    schema.put("required", List.of("study"));
    schema.put("properties", object("study", object("enum", List.copyOf(schemas.keySet()))));
    schema.put("allOf", choices);
    schema.put("$defs", definitions);
    return schema;
  }

  private static Map<String, Object> properties(SettingTree tree) {
    Map<String, Object> properties = new LinkedHashMap<>();
    tree.leaves().forEach((name, key) -> properties.put(name, leaf(key)));
    tree.branches().forEach((name, below) -> properties.put(name, branch(below)));
    return properties;
  }

  /** A level that a file may also write as a list of maps, one for each item. */
  private static void addItems(Map<String, Object> properties, List<Setting<?>> keys) {
    Map<String, Map<String, Object>> lists = new LinkedHashMap<>();
    for (Setting<?> key : keys) {
      key.each()
          .ifPresent(each -> {
            int dot = each.lastIndexOf('.');
            lists
                .computeIfAbsent(each.substring(0, dot), _ -> new LinkedHashMap<>())
                .put(each.substring(dot + 1), item(key));
          });
    }
    lists.forEach((name, items) -> {
      Map<String, Object> item = object("type", "object", "properties", items);
      item.put("additionalProperties", false);
      Map<String, Object> list = object("type", "array", "items", item);
      Object whole = Objects.requireNonNull(properties.get(name));
      properties.put(name, object("anyOf", List.of(whole, list)));
    });
  }

  private static Map<String, Object> item(Setting<?> key) {
    Map<String, Object> item = object("title", key.path(), "description", key.described());
    item.putAll(FormSchema.of(key.form()));
    return item;
  }

  private static Map<String, Object> branch(SettingTree tree) {
    // A level whose settings are all commented out is empty, which YAML calls null.
    Map<String, Object> branch = object("type", List.of("object", "null"));
    branch.put("properties", properties(tree));
    branch.put("additionalProperties", false);
    List<Object> exclusions = exclusions(tree);
    if (!exclusions.isEmpty()) {
      branch.put("allOf", exclusions);
    }
    return branch;
  }

  private static List<Object> exclusions(SettingTree tree) {
    List<Object> exclusions = new ArrayList<>();
    tree.leaves()
        .forEach((name, key) ->
            tree.leaves()
                .forEach((other, otherKey) -> {
                  if (key.insteadOf().filter(otherKey.name()::equals).isPresent()) {
                    Object both = object("type", "object", "required", List.of(other, name));
                    exclusions.add(object("not", both));
                  }
                }));
    return exclusions;
  }

  private static Map<String, Object> leaf(Setting<?> key) {
    Map<String, Object> leaf = object("title", key.path(), "description", key.described());
    String sample = key.standard().sample();
    if (key.standard().isFixed()) {
      leaf.put("default", FormSchema.value(sample));
    } else {
      leaf.put("examples", List.of(FormSchema.value(sample)));
    }
    leaf.putAll(FormSchema.of(key.form()));
    return leaf;
  }
}
