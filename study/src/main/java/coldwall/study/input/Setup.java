package coldwall.study.input;

import coldwall.classical.ClassicalSolver;
import coldwall.quantum.population.QuantumSolver;
import coldwall.settings.SettingsReader;
import coldwall.system.Box;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.Potential;
import coldwall.units.Quantity;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A junction as it was given, and how to solve it.
 *
 * @param junction the junction, in natural units
 * @param hot the hot temperature as it was given
 * @param length the box length as it was given
 * @param mass the particle mass as it was given
 * @param classical how to solve it classically, null if not asked for
 * @param quantum how to solve it quantum-mechanically, null if not asked for
 */
public record Setup(
    Junction junction,
    Quantity hot,
    Quantity length,
    Quantity mass,
    @Nullable ClassicalSolver classical,
    @Nullable QuantumSolver quantum) {

  /** The same junction, solved quantum-mechanically in another way. */
  public Setup withQuantum(QuantumSolver other) {
    return new Setup(junction, hot, length, mass, classical, other);
  }

  /** The junction that these settings describe, its cold bath as hot as its hot one. */
  public static Setup of(SettingsReader reader) {
    Quantity hot = reader.get(BoxSettings.HOT);
    return of(reader, hot, hot, reader.get(BoxSettings.LENGTH));
  }

  /** The same with a potential between the walls, which the classical particle alone may have. */
  public static Setup inPotential(SettingsReader reader) {
    Quantity hot = reader.get(BoxSettings.HOT);
    Quantity length = reader.get(BoxSettings.LENGTH);
    Potential potential =
        PotentialSettings.of(reader, BoxSettings.particle(reader), new Box(length.natural()));
    PotentialSettings.requirePassable(reader, potential, hot.natural());
    if (!(potential instanceof Potential.Flat) && WallSettings.isQuantum(reader)) {
      throw WallSettings.onlyClassical(reader);
    }
    return of(reader, hot, hot, length, SolverSettings::classical, potential);
  }

  /** The same with a cold temperature. */
  public static Setup of(SettingsReader reader, Quantity cold) {
    return of(reader, reader.get(BoxSettings.HOT), cold, reader.get(BoxSettings.LENGTH));
  }

  /** The same for a study of the classical particle alone, solved as is usual for its walls. */
  public static Setup classicalAlone(SettingsReader reader, Quantity cold) {
    Quantity hot = reader.get(BoxSettings.HOT);
    Quantity length = reader.get(BoxSettings.LENGTH);
    Quantity mass = BoxSettings.mass(reader);
    Particle particle = new Particle(mass.natural());
    Box box = new Box(length.natural());
    WallSettings walls = new WallSettings(reader, particle, box, hot.natural());
    Junction junction =
        new Junction(
            particle,
            box,
            walls.classicalContact(Side.HOT, hot.natural()),
            walls.classicalContact(Side.COLD, cold.natural()));
    return new Setup(
        junction, hot, length, mass, SolverSettings.usualClassical(reader, junction), null);
  }

  /** The same where no classical method is to be chosen, as where particles are followed. */
  public static Setup followed(SettingsReader reader, Quantity cold) {
    Quantity hot = reader.get(BoxSettings.HOT);
    return of(
        reader,
        hot,
        cold,
        reader.get(BoxSettings.LENGTH),
        SolverSettings::usualClassical,
        new Potential.Flat());
  }

  /** The same in a box of another length than the settings say. */
  public static Setup of(SettingsReader reader, Quantity hot, Quantity cold, Quantity length) {
    return of(reader, hot, cold, length, SolverSettings::classical, new Potential.Flat());
  }

  private static Setup of(
      SettingsReader reader,
      Quantity hot,
      Quantity cold,
      Quantity length,
      BiFunction<SettingsReader, Junction, ClassicalSolver> classical,
      Potential potential) {
    WallSettings.requireOne(reader);
    Quantity mass = BoxSettings.mass(reader);
    Particle particle = new Particle(mass.natural());
    Box box = new Box(length.natural());
    WallSettings walls = new WallSettings(reader, particle, box, hot.natural());
    Junction junction =
        new Junction(
            particle,
            box,
            potential,
            walls.contact(Side.HOT, hot.natural()),
            walls.contact(Side.COLD, cold.natural()));
    return new Setup(
        junction,
        hot,
        length,
        mass,
        WallSettings.isClassical(reader) ? classical.apply(reader, junction) : null,
        WallSettings.isQuantum(reader) ? SolverSettings.quantum(reader, walls, junction) : null);
  }
}
