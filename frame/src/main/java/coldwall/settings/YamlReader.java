package coldwall.settings;

import coldwall.input.InvalidInputException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Flattens a YAML document into its settings. Of YAML it takes mappings, texts, lists of texts and
 * comments: what would need types, references or more than one document is refused.
 */
final class YamlReader {
  private static final int DEEPEST = 8;

  /** No list at all; else it counts how deep lists nest in it. */
  private static final int PLAIN = -1;

  private final String file;
  private final Iterator<Event> events;
  private final List<YamlSetting> settings = new ArrayList<>();

  private YamlReader(String text, String file) {
    this.file = file;
    LoadSettings marked = LoadSettings.builder().setUseMarks(true).setLabel(file).build();
    this.events = new ParserImpl(marked, new StreamReader(marked, text));
  }

  /** In the order in which they stand in the text. */
  static List<YamlSetting> read(String text, String file) {
    try {
      YamlReader reader = new YamlReader(text, file);
      reader.document();
      return reader.settings;
    } catch (MarkedYamlEngineException wrong) {
      Place place =
          wrong
              .getProblemMark()
              .or(wrong::getContextMark)
              .map(mark -> Place.of(file, mark))
              .orElse(new Place(file, 1, 1));
      throw invalid(place.toString(), String.valueOf(wrong.getProblem()));
    } catch (YamlEngineException wrong) {
      throw invalid(file, String.valueOf(wrong.getMessage()));
    }
  }

  private static InvalidInputException invalid(String where, String problem) {
    return new InvalidInputException(
        where
            + ": the file must be valid YAML, but "
            + Quoted.bare(problem)
            + "; check colons, quotation marks and indentation there");
  }

  private void document() {
    events.next();
    if (events.next() instanceof StreamEndEvent) {
      return;
    }
    Event top = content();
    if (top instanceof MappingStartEvent) {
      mapping(List.of(), List.of());
    } else if (!isNothing(top)) {
      throw refused(top, "hold settings, a name and a colon each", "is something else", "add them");
    }
    events.next();
    Event next = events.next();
    if (!(next instanceof StreamEndEvent)) {
      throw refused(next, "hold one study", "goes on with another one", "use a file for each");
    }
  }

  /** The next event, which is part of the document's content. */
  private Event content() {
    Event event = events.next();
    boolean isAnchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (isAnchored || event instanceof AliasEvent) {
      throw refused(
          event, "do without & and *", "has one", "write the value out, or put it in quotes");
    }
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> Optional.empty();
        };
    if (tag.isPresent()) {
      throw refused(
          event, "do without the tags of YAML", "has " + Quoted.bare(tag.get()), "drop it");
    }
    return event;
  }

  private void mapping(List<String> path, List<Place> places) {
    Map<String, Place> seen = new LinkedHashMap<>();
    for (Event event = content(); !(event instanceof MappingEndEvent); event = content()) {
      Place place = place(event);
      String key = key(event);
      Place first = seen.putIfAbsent(key, place);
      List<String> inner = extended(path, key);
      if (first != null) {
        throw new InvalidInputException(
            place
                + ": "
                + Quoted.bare(String.join(".", inner))
                + " must stand once, but stands in line "
                + first.line()
                + " as well; drop one of the two");
      }
      value(inner, extended(places, place));
    }
  }

  private String key(Event event) {
    if (!(event instanceof ScalarEvent scalar) || scalar.getValue().isBlank()) {
      throw refused(
          event, "have a name before each colon", "has none here", "write a setting's name");
    }
    if (scalar.getValue().contains(".")) {
      throw refused(
          event,
          "nest its settings",
          "has the name " + Quoted.bare(scalar.getValue()),
          "write what follows a dot in a line of its own, indented");
    }
    return scalar.getValue();
  }

  private void value(List<String> path, List<Place> places) {
    Event event = content();
    Place place = place(event);
    switch (event) {
      case ScalarEvent scalar -> add(path, places, place, PLAIN, scalar.getValue());
      case SequenceStartEvent _ -> list(path, places, place);
      default -> {
        if (path.size() > DEEPEST) {
          throw refused(
              event, "nest at most " + DEEPEST + " levels", "nests more", "see coldwall init");
        }
        int before = settings.size();
        mapping(path, places);
        if (settings.size() == before) {
          add(path, places, place, PLAIN, "");
        }
      }
    }
  }

  /** Of plain values, of rows of them, of matrices of rows, or of maps, one for each item. */
  private void list(List<String> path, List<Place> places, Place place) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int maps = 0;
    for (Event event = content(); !(event instanceof SequenceEndEvent); event = content()) {
      switch (event) {
        case ScalarEvent scalar -> items.add(scalar.getValue());
        case SequenceStartEvent _ -> {
          Nested rows = nested(1);
          depth = Math.max(depth, rows.depth);
          items.add(rows.text);
        }
        case MappingStartEvent _ when path.size() <= DEEPEST -> {
          maps++;
          String number = String.valueOf(maps);
          mapping(extended(path, number), extended(places, place(event)));
        }
        default ->
            throw refused(
                event, "nest at most " + DEEPEST + " levels", "nests more", "see coldwall init");
      }
    }
    if (maps > 0 && !items.isEmpty()) {
      throw new InvalidInputException(
          place
              + ": "
              + Quoted.bare(String.join(".", path))
              + " must hold either values or maps, but mixes them; write all of them one way");
    }
    if (maps == 0) {
      add(path, places, place, depth, String.join(depth == 1 ? "; " : ",", items));
    }
  }

  /** A list within a list: a row of a matrix, or a matrix of rows. */
  private record Nested(String text, int depth) {}

  private Nested nested(int level) {
    List<String> items = new ArrayList<>();
    int depth = 1;
    for (Event event = content(); !(event instanceof SequenceEndEvent); event = content()) {
      switch (event) {
        case ScalarEvent scalar -> items.add(scalar.getValue());
        case SequenceStartEvent _ when level == 1 -> {
          items.add(nested(2).text);
          depth = 2;
        }
        default ->
            throw refused(
                event,
                "hold lists of values, of rows and of matrices",
                "nests something else in one",
                "write it flat");
      }
    }
    return new Nested(String.join(depth == 1 ? " " : "; ", items), depth);
  }

  private void add(List<String> path, List<Place> places, Place value, int depth, String text) {
    settings.add(new YamlSetting(path, places, value, depth >= 0, depth > 0, text));
  }

  private static <T> List<T> extended(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  private static boolean isNothing(Event event) {
    return event instanceof ScalarEvent scalar && scalar.getValue().isEmpty();
  }

  private InvalidInputException refused(Event event, String rule, String fault, String remedy) {
    return new InvalidInputException(
        place(event) + ": the file must " + rule + ", but " + fault + "; " + remedy);
  }

  private Place place(Event event) {
    return event.getStartMark().map(mark -> Place.of(file, mark)).orElse(new Place(file, 1, 1));
  }
}
