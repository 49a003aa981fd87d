package coldwall.spec;

import coldwall.input.InvalidInputException;
import coldwall.quantum.steady.PauliMasterEquation;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import java.util.OptionalDouble;

/** Reads which of the two mechanics are asked for, and the contacts of the junction. */
final class JunctionReader {
  private static final String NONE = "none";

  private final SpecReader reader;
  private final Particle particle;
  private final Box box;
  private final WallReader walls;
  private final boolean classical;
  private final boolean quantum;

  /**
   * @param hottest the highest temperature of the sweep
   */
  JunctionReader(SpecReader reader, Particle particle, Box box, double hottest) {
    this.reader = reader;
    this.particle = particle;
    this.box = box;
    this.classical = isAskedFor(reader, "classical");
    this.quantum = isAskedFor(reader, "quantum");
    if (!classical && !quantum) {
      throw new InvalidInputException(
          "at least one of "
              + reader.nameOf("classical")
              + " and "
              + reader.nameOf("quantum")
              + " must not be none, but both are; drop one");
    }
    double energy = hottest == 0 ? box.groundEnergy(particle) : hottest;
    this.walls =
        new WallReader(
            reader, new Proposal.Uniform(PauliMasterEquation.PROPOSAL_TEMPERATURES * energy));
  }

  private static boolean isAskedFor(SpecReader reader, String mechanics) {
    return reader.find(mechanics).map(entry -> !entry.text().equals(NONE)).orElse(true);
  }

  boolean isClassical() {
    return classical;
  }

  boolean isQuantum() {
    return quantum;
  }

  /** The junction with both baths at one temperature. */
  Junction read(double temperature) {
    return new Junction(
        particle, box, contact(Side.HOT, temperature), contact(Side.COLD, temperature));
  }

  /**
   * The energy that sets the number of levels of a Metropolis bath; empty if there is none, or if a
   * classical wall has a window, from which no number of levels follows.
   */
  OptionalDouble largestProposal(Junction junction) {
    boolean quantumMetropolis =
        junction.hot().quantumWall() instanceof QuantumWall.Metropolis
            || junction.cold().quantumWall() instanceof QuantumWall.Metropolis;
    if (!quantumMetropolis) {
      return OptionalDouble.empty();
    }
    if (walls.proposal() instanceof Proposal.Uniform(double maximumEnergy)) {
      return OptionalDouble.of(maximumEnergy);
    }
    boolean classicalMetropolis =
        junction.hot().classicalWall() instanceof ClassicalWall.Metropolis
            || junction.cold().classicalWall() instanceof ClassicalWall.Metropolis;
    if (!classicalMetropolis) {
      throw new InvalidInputException(
          reader.nameOf("proposal")
              + " must be uniform:EMAX where only the quantum bath is metropolis, but is a window;"
              + " write it like uniform:100");
    }
    return OptionalDouble.empty();
  }

  /** What is not asked for still has a wall, which nothing looks at. */
  private Contact contact(Side side, double temperature) {
    return new Contact(
        temperature,
        classical ? walls.classical(side) : new ClassicalWall.Maxwell(1),
        quantum
            ? walls.quantum(side, box.groundEnergy(particle), particle.mass())
            : new QuantumWall.WallFlux(1));
  }
}
