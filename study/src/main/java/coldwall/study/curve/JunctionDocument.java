package coldwall.study.curve;

import coldwall.frame.Document;
import coldwall.study.input.PotentialText;
import coldwall.study.input.Setup;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.system.Strength;
import coldwall.units.Dimension;
import coldwall.units.UnitSystem;

/** What was asked, for scripts. */
public final class JunctionDocument {
  private JunctionDocument() {}

  /** Length, mass, hot temperature, the scales that follow, and the potential if there is one. */
  public static Document junction(Setup setup, UnitSystem units) {
    Junction junction = setup.junction();
    Document document =
        new Document(units)
            .put("length", setup.length())
            .put("mass", setup.mass())
            .put("hotTemperature", setup.hot())
            .put("groundEnergy", Dimension.ENERGY, junction.groundEnergy())
            .put("crossoverTemperature", Dimension.TEMPERATURE, junction.crossoverTemperature());
    return PotentialText.with(document, junction.potential(), units);
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
    if (model.isClassical()) {
      ClassicalWall wall = contact.classicalWall();
      Dimension dimension = wall.law().coupling().map(Strength::dimension).orElse(Dimension.ENERGY);
      wall.parameters()
          .forEach(parameter -> node.put(parameter.name(), dimension, parameter.value()));
    } else {
      QuantumWall wall = contact.quantumWall();
      Strength coupling = wall.law().coupling().orElseThrow();
      node.put(coupling.parameter(), coupling.dimension(), wall.strength());
    }
    return node;
  }
}
