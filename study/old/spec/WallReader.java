package coldwall.spec;

import coldwall.input.InvalidInputException;
import coldwall.settings.SpecText.Entry;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.QuantumWall;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.Optional;

/** Reads the wall laws of both sides and their strengths. */
final class WallReader {
  private static final String CLASSICAL_NAMES = "maxwell, metropolis";
  private static final String QUANTUM_NAMES = "reset, metropolis, wall-flux, wall-force";

  private final SpecReader reader;
  private final Proposal defaultProposal;

  /**
   * @param defaultProposal of Metropolis walls
   */
  WallReader(SpecReader reader, Proposal defaultProposal) {
    this.reader = reader;
    this.defaultProposal = defaultProposal;
  }

  ClassicalWall classical(Side side) {
    Optional<Entry> choice = reader.find("classical", side);
    String name = choice.map(Entry::text).orElse("maxwell");
    return switch (name) {
      case "maxwell" -> new ClassicalWall.Maxwell(accommodation(side));
      case "metropolis" -> new ClassicalWall.Metropolis(proposal());
      default -> throw unknown(choice.orElseThrow(), CLASSICAL_NAMES);
    };
  }

  /**
   * @param ownEnergy E_1 of the box, in natural units
   * @param mass of the particle, in natural units
   */
  QuantumWall quantum(Side side, double ownEnergy, double mass) {
    Optional<Entry> choice = reader.find("quantum", side);
    String name = choice.map(Entry::text).orElse("wall-flux");
    return switch (name) {
      case "reset" -> new QuantumWall.Reset(gamma(side, Dimension.RATE, ownEnergy));
      case "metropolis" -> new QuantumWall.Metropolis(gamma(side, Dimension.RATE, ownEnergy));
      case "wall-flux" -> new QuantumWall.WallFlux(accommodation(side));
      case "wall-force" -> {
        double ownUnit = ownCoupling(ownEnergy, mass);
        yield new QuantumWall.WallForce(gamma(side, Dimension.INVERSE_FORCE_SQUARED, ownUnit));
      }
      default -> throw unknown(choice.orElseThrow(), QUANTUM_NAMES);
    };
  }

  /** The proposal of Metropolis walls, which also sets the levels of a Metropolis bath. */
  Proposal proposal() {
    Optional<Entry> entry = reader.find("proposal");
    if (entry.isEmpty()) {
      return defaultProposal;
    }
    String[] parts = entry.get().text().split(":", -1);
    if (parts.length != 2 || !(parts[0].equals("uniform") || parts[0].equals("window"))) {
      throw entry.get().must("be uniform:EMAX or window:D", "write it like uniform:100");
    }
    double energy = reader.read(entry.get(), parts[1], Dimension.ENERGY).natural();
    if (!(energy > 0 && energy < Double.POSITIVE_INFINITY)) {
      throw entry.get().must("have an energy above 0", "write it like uniform:100");
    }
    return parts[0].equals("uniform") ? new Proposal.Uniform(energy) : new Proposal.Window(energy);
  }

  private double accommodation(Side side) {
    return reader
        .find("accommodation", side)
        .map(entry -> accommodation(reader, entry))
        .orElse(1.0);
  }

  static double accommodation(SpecReader reader, Entry entry) {
    double value = reader.read(entry, entry.text(), Dimension.DIMENSIONLESS).value();
    if (!(value > 0 && value <= 1)) {
      throw entry.must("be above 0 and at most 1", "give a share of collisions such as 0.5");
    }
    return value;
  }

  /** The coupling of wall-force that is 1 where hbar = m = E_1 = 1. */
  static double ownCoupling(double groundEnergy, double mass) {
    return 1 / (mass * groundEnergy * groundEnergy * groundEnergy);
  }

  /** 1 where bare numbers are natural; in SI, 1 in the box's own units (hbar = m = E_1 = 1). */
  private double gamma(Side side, Dimension dimension, double ownUnit) {
    Optional<Entry> entry = reader.find("gamma", side);
    if (entry.isEmpty()) {
      return reader.system() == UnitSystem.SI ? ownUnit : 1;
    }
    Quantity gamma = reader.read(entry.get(), entry.get().text(), dimension);
    if (!(gamma.natural() > 0 && gamma.natural() < Double.POSITIVE_INFINITY)) {
      throw entry.get().must("be positive and finite", "give a rate such as 1");
    }
    return gamma.natural();
  }

  private static InvalidInputException unknown(Entry choice, String names) {
    boolean wholeJunction = !choice.key().contains("-");
    return choice.must(
        "be one of " + names + (wholeJunction ? ", none" : ""), "choose one of these");
  }
}
