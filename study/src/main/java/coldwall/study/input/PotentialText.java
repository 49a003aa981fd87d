package coldwall.study.input;

import coldwall.frame.Document;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.system.Box;
import coldwall.system.Potential;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.UnitSystem;
import java.util.Optional;

/** The potential between the walls, in words and for scripts; nothing where there is none. */
public final class PotentialText {
  private PotentialText() {}

  /** A sentence. */
  public static Optional<String> sentence(Potential potential, Box box, Shown shown) {
    return switch (potential) {
      case Potential.Barrier barrier ->
          Optional.of(
              Sentence.of(
                      "Between the walls: a barrier of {height} from {from} L to {to} L, its edges"
                          + " {width} L wide.")
                  .with("height", shown.text(Dimension.ENERGY, barrier.height()))
                  .with("from", Display.number(barrier.from() / box.length()))
                  .with("to", Display.number(barrier.to() / box.length()))
                  .with("width", Display.number(barrier.width() / box.length()))
                  .toString());
      case Potential.DoubleWell wells ->
          Optional.of(
              Sentence.of(
                      "Between the walls: two wells {separation} L apart with a barrier of"
                          + " {height} between them; at the walls V is {start} above the wells.")
                  .with("separation", Display.number(wells.separation() / box.length()))
                  .with("height", shown.text(Dimension.ENERGY, wells.barrier()))
                  .with("start", shown.text(Dimension.ENERGY, wells.energy(0)))
                  .toString());
      default -> Optional.empty();
    };
  }

  /** The sentence as a further one of a text, with a space before it. */
  public static String further(Potential potential, Box box, Shown shown) {
    return sentence(potential, box, shown).map(" "::concat).orElse("");
  }

  /** Adds what it is, if there is one. */
  public static Document with(Document junction, Potential potential, UnitSystem units) {
    return switch (potential) {
      case Potential.Barrier barrier ->
          junction.put(
              "potential",
              document("barrier", barrier.height(), units)
                  .put("from", Dimension.LENGTH, barrier.from())
                  .put("to", Dimension.LENGTH, barrier.to())
                  .put("edgeWidth", Dimension.LENGTH, barrier.width()));
      case Potential.DoubleWell wells ->
          junction.put(
              "potential",
              document("double-well", wells.barrier(), units)
                  .put("separation", Dimension.LENGTH, wells.separation())
                  .put("wallHeight", Dimension.ENERGY, wells.energy(0)));
      default -> junction;
    };
  }

  private static Document document(String kind, double height, UnitSystem units) {
    return new Document(units).put("kind", kind).put("height", Dimension.ENERGY, height);
  }
}
