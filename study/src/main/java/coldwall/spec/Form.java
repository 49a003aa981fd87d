package coldwall.spec;

import coldwall.units.Dimension;
import java.util.List;

/**
 * What the text of a setting looks like, as far as that can be said without the other settings. For
 * the schema of a file; the parsers judge by themselves.
 */
public sealed interface Form {

  /** One of these names. */
  record Choice(List<String> names) implements Form {
    public Choice {
      names = List.copyOf(names);
    }
  }

  /** Some of these names. */
  record Choices(List<String> names) implements Form {
    public Choices {
      names = List.copyOf(names);
    }
  }

  /** A whole number between bounds, or one of these words. */
  record Whole(long least, long most, List<String> words) implements Form {
    public Whole {
      words = List.copyOf(words);
    }
  }

  /** A number that measures one of these, with its unit or without. */
  record Amount(List<Dimension> dimensions) implements Form {
    public Amount {
      dimensions = List.copyOf(dimensions);
    }
  }

  /** Several numbers: {@code from:to:count}, or, unless only that is allowed, a list. */
  record Sweep(Dimension dimension, boolean isOnlyRange) implements Form {}

  /** What this regular expression (the part that Java and ECMAScript share) describes in full. */
  record Matching(String pattern) implements Form {}

  /** One of these names. */
  static Form choice(String... names) {
    return new Choice(List.of(names));
  }

  /** A number that measures one of these, with its unit or without. */
  static Form amount(Dimension... dimensions) {
    return new Amount(List.of(dimensions));
  }

  /** A whole number between bounds, or one of these words. */
  static Form whole(long least, long most, String... words) {
    return new Whole(least, most, List.of(words));
  }
}
