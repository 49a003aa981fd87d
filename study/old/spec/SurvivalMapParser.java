package coldwall.spec;

import coldwall.input.InvalidInputException;
import coldwall.settings.SpecText.Entry;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a {@link SurvivalMapSpec}. */
public final class SurvivalMapParser {
  private static final List<QuantumWall> BATHS =
      List.of(
          new QuantumWall.Reset(1),
          new QuantumWall.Metropolis(1),
          new QuantumWall.WallFlux(1),
          new QuantumWall.WallForce(1));

  private static final int DEFAULT_POINTS = 51;

  private final SpecReader reader;
  private final SetupReader setup;

  private SurvivalMapParser(SpecText text) {
    this.reader = new SpecReader(text);
    this.setup = new SetupReader(reader);
  }

  /**
   * The map that this text describes, defaults filled in.
   *
   * @throws InvalidInputException naming the first thing that is wrong
   */
  public static SurvivalMapSpec parse(SpecText text) {
    return new SurvivalMapParser(text).parse();
  }

  private SurvivalMapSpec parse() {
    Grid hot = axis("hot-over-ground", Ratios.logarithmic(1, 100, DEFAULT_POINTS));
    Grid asymmetry = axis(Ratios.ASYMMETRY, Ratios.logarithmic(0.01, 100, DEFAULT_POINTS));
    SurvivalMapSpec spec = new SurvivalMapSpec(hot, asymmetry, baths(), place(), setup.units());
    reader.requireAllUsed();
    return spec;
  }

  private Grid axis(String key, Grid usual) {
    Grid axis = Ratios.parse(reader, key).orElse(usual);
    if (axis.size() < 2) {
      throw reader
          .find(key)
          .orElseThrow()
          .must("name at least two values", "a map needs both axes; give values such as 0.1,1,10");
    }
    return axis;
  }

  private List<QuantumWall> baths() {
    Optional<Entry> entry = reader.find("baths");
    if (entry.isEmpty()) {
      return BATHS;
    }
    List<QuantumWall> baths = new ArrayList<>();
    for (String name : entry.get().text().split(",", -1)) {
      QuantumWall bath =
          BATHS.stream()
              .filter(known -> known.name().equals(name.strip()))
              .findFirst()
              .orElseThrow(() ->
                  entry
                      .get()
                      .must(
                          "name baths among reset, metropolis, wall-flux, wall-force",
                          "write it like wall-flux,wall-force"));
      if (baths.contains(bath)) {
        throw entry.get().must("name each bath once", "drop the repeated one");
      }
      baths.add(bath);
    }
    return baths;
  }

  /** The junction to place on the map, if any of its numbers is given. */
  private @Nullable Setup place() {
    Optional<Entry> hot = reader.find("hot");
    Optional<Entry> other =
        Stream.of("length", "mass", "particle")
            .flatMap(key -> reader.find(key).stream())
            .findFirst();
    if (hot.isEmpty() && other.isEmpty()) {
      return null;
    }
    if (hot.isEmpty()) {
      throw new InvalidInputException(
          other.orElseThrow().origin()
              + " must be used by something that was chosen, but is not: together with "
              + reader.nameOf("hot")
              + " it places a junction on the map; give both or drop it");
    }
    double temperature = setup.hot().natural();
    if (temperature == 0) {
      throw hot.get().must("be above 0", "the map holds T_h above 0 only");
    }
    Contact contact =
        new Contact(temperature, new ClassicalWall.Maxwell(1), new QuantumWall.WallFlux(1));
    return setup.setup(
        new Junction(
            new Particle(setup.mass().natural()),
            new Box(setup.length().natural()),
            contact,
            contact));
  }
}
