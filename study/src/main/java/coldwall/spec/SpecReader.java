package coldwall.spec;

import coldwall.junction.InvalidInputException;
import coldwall.spec.SpecText.Entry;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import coldwall.units.TypedNumber;
import coldwall.units.UnitSystem;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Hands out the texts of one spec and watches over what concerns them all: that every text is used
 * by something, and that quantities are all bare numbers (natural units) or all have SI units.
 */
final class SpecReader {
  private static final double SMALLEST = 1e-100;
  private static final double LARGEST = 1e100;

  private final SpecText text;
  private final Set<String> used = new HashSet<>();
  private Optional<Entry> firstWithUnit = Optional.empty();
  private Optional<Entry> firstBare = Optional.empty();

  SpecReader(SpecText text) {
    this.text = text;
  }

  /** The text of a key, which counts as used from now on. */
  Optional<Entry> find(String key) {
    used.add(key);
    return text.find(key);
  }

  /** The text for one side of the junction: that of {@code key-side} if given, else of the key. */
  Optional<Entry> find(String key, Side side) {
    Optional<Entry> ofSide = find(key + "-" + side.label());
    return ofSide.isPresent() ? ofSide : find(key);
  }

  /** What the user calls a setting. */
  String nameOf(String key) {
    return text.nameOf(key);
  }

  /** The message about two settings of which only one may be given. */
  static InvalidInputException bothGiven(Entry entry, Entry other) {
    return new InvalidInputException(
        "only one of "
            + entry.origin()
            + " and "
            + other.origin()
            + " may be given, but both are; drop one of them");
  }

  /** A quantity from one text, or from a part of it such as an end of a range. */
  Quantity read(Entry entry, String part, Dimension dimension) {
    Quantity quantity =
        Quantity.parse(part, dimension)
            .filter(read -> Double.isFinite(read.value()))
            .orElseThrow(() -> notUnderstood(entry, dimension));
    if (dimension != Dimension.DIMENSIONLESS) {
      remember(entry, quantity.hasUnit());
    }
    requireModest(entry, quantity);
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

  /** A whole number within bounds, from one text or from a part of it. */
  static long wholeNumber(Entry entry, String part, long least, long most) {
    OptionalLong number = TypedNumber.whole(part);
    if (number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most) {
      return number.getAsLong();
    }
    throw entry.must(
        "hold a whole number from " + least + " to " + most,
        "give a number such as " + Math.clamp(60, least, most));
  }

  /** The system that every quantity read so far speaks. */
  UnitSystem system() {
    return firstWithUnit.isPresent() ? UnitSystem.SI : UnitSystem.NATURAL;
  }

  /** Throws if a text was given that nothing has asked for. */
  void requireAllUsed() {
    for (Entry entry : text.entries().values()) {
      String key = entry.key();
      if (!used.contains(key)) {
        throw new InvalidInputException(
            entry.origin()
                + " must be used by something that was chosen, but is not: "
                + Usage.of(key, text)
                + "; drop it or change the choice");
      }
    }
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

  private static InvalidInputException notUnderstood(Entry entry, Dimension dimension) {
    if (dimension == Dimension.DIMENSIONLESS) {
      return entry.must("be a finite number", "give a number such as 0.5");
    }
    return entry.must(
        "be a finite " + dimension.label() + ", a bare number or one with a unit",
        "write it like 5 or " + Quantity.examples(dimension));
  }
}
