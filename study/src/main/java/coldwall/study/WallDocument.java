package coldwall.study;

import coldwall.study.Contender.Part;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.Dimension;
import coldwall.units.UnitSystem;
import java.util.LinkedHashMap;
import java.util.Map;

/** The walls of a junction in documents: their names, and the parameters that they have. */
final class WallDocument {
  private WallDocument() {}

  /** The fields {@code wall} and {@code parameters}, in the units of the output. */
  static Map<String, Object> tree(Junction junction, Part part, UnitSystem units) {
    boolean classical = part == Part.CLASSICAL;
    Map<String, Object> wall = new LinkedHashMap<>();
    wall.put("hot", name(junction.hot(), classical));
    wall.put("cold", name(junction.cold(), classical));
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("hot", parameters(junction.hot(), classical, units));
    parameters.put("cold", parameters(junction.cold(), classical, units));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("wall", wall);
    tree.put("parameters", parameters);
    return tree;
  }

  private static String name(Contact contact, boolean classical) {
    return classical ? contact.classicalWall().name() : contact.quantumWall().name();
  }

  private static Map<String, Object> parameters(
      Contact contact, boolean classical, UnitSystem units) {
    return classical ? classical(contact, units) : quantum(contact, units);
  }

  private static Map<String, Object> classical(Contact contact, UnitSystem units) {
    return switch (contact.classicalWall()) {
      case ClassicalWall.Maxwell(double accommodation) -> Map.of("accommodation", accommodation);
      case ClassicalWall.Metropolis(Proposal.Uniform(double maximumEnergy)) ->
          Map.of("uniform", units.fromNatural(Dimension.ENERGY, maximumEnergy));
      case ClassicalWall.Metropolis(Proposal.Window(double halfWidth)) ->
          Map.of("window", units.fromNatural(Dimension.ENERGY, halfWidth));
    };
  }

  private static Map<String, Object> quantum(Contact contact, UnitSystem units) {
    return switch (contact.quantumWall()) {
      case QuantumWall.Reset(double rate) ->
          Map.of("gamma", units.fromNatural(Dimension.RATE, rate));
      case QuantumWall.Metropolis(double rate) ->
          Map.of("gamma", units.fromNatural(Dimension.RATE, rate));
      case QuantumWall.WallFlux(double accommodation) -> Map.of("accommodation", accommodation);
      case QuantumWall.WallForce(double rate) ->
          Map.of("gamma", units.fromNatural(Dimension.INVERSE_FORCE_SQUARED, rate));
    };
  }
}
