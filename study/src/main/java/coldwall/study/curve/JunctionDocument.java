package coldwall.study.curve;

import coldwall.frame.Document;
import coldwall.study.input.Setup;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Strength;
import coldwall.system.WallLaw;
import coldwall.units.Dimension;
import coldwall.units.UnitSystem;

/** What was asked, for scripts. */
public final class JunctionDocument {
  private JunctionDocument() {}

  /** Length, mass, hot temperature, and the scales that follow. */
  public static Document junction(Setup setup, UnitSystem units) {
    Junction junction = setup.junction();
    return new Document(units)
        .put("length", setup.length())
        .put("mass", setup.mass())
        .put("hotTemperature", setup.hot())
        .put("groundEnergy", Dimension.ENERGY, junction.groundEnergy())
        .put("crossoverTemperature", Dimension.TEMPERATURE, junction.crossoverTemperature());
  }

  /** The laws at both contacts, their parameters, and the method. */
  public static Document walls(Model model, UnitSystem units) {
    Contact hot = model.junction().hot();
    Contact cold = model.junction().cold();
    Document names = new Document(units).put("hot", model.wall(hot)).put("cold", model.wall(cold));
    Document parameters =
        new Document(units)
            .put("hot", parameters(model, hot, units))
            .put("cold", parameters(model, cold, units));
    return new Document(units)
        .put("wall", names)
        .put("parameters", parameters)
        .put("method", model.solver().method());
  }

  private static Document parameters(Model model, Contact contact, UnitSystem units) {
    Document node = new Document(units);
    if (!model.isClassical()) {
      return coupling(node, contact.quantumWall().law(), contact.quantumWall().strength());
    }
    return switch (contact.classicalWall()) {
      case ClassicalWall.Maxwell wall -> coupling(node, wall.law(), wall.accommodation());
      case ClassicalWall.Metropolis(ClassicalWall.Proposal proposal) ->
          node.put(proposal.parameter().name(), Dimension.ENERGY, proposal.parameter().value());
    };
  }

  private static Document coupling(Document node, WallLaw<?> law, double strength) {
    Strength kind = law.coupling().orElseThrow();
    return node.put(kind.parameter(), kind.dimension(), strength);
  }
}
