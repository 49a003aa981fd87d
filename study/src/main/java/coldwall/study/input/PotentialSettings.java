package coldwall.study.input;

import coldwall.settings.Form;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.Standard;
import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.system.Potential;
import coldwall.units.Quantity;
import java.util.List;

/** The potential between the walls. */
public final class PotentialSettings {
  private static final String FLAT = "flat";
  private static final String BARRIER = "barrier";
  private static final String DOUBLE_WELL = "double-well";

  /** What is left of the current, exp(-600), is 1e-261. */
  private static final int MOST_OVER_HOT = 600;

  private static final Setting<String> POTENTIAL =
      Setting.of(
              "potential",
              "junction.potential",
              "NAME",
              "Potential between the walls: flat, barrier (over the middle fifth) or double-well"
                  + " (wells half the box apart, walls 9 barriers high)",
              Form.choice(FLAT, BARRIER, DOUBLE_WELL),
              FLAT)
          .with(Standard.fixed(FLAT));

  private static final Setting<Quantity> HEIGHT =
      Setting.positive(
              "height",
              "junction.height",
              "R",
              "Height of the barrier in the potential, over E_1",
              "5")
          .with(Standard.<Quantity>fixed("5").asExample())
          .usedAs("a flat potential has no barrier");

  /** All of them. */
  public static final List<Setting<?>> ALL = List.of(POTENTIAL, HEIGHT);

  private PotentialSettings() {}

  /** The one that is chosen: a barrier over the middle fifth, or two wells half the box apart. */
  public static Potential of(SettingsReader reader, Particle particle, Box box) {
    String name = reader.get(POTENTIAL);
    if (name.equals(FLAT)) {
      return new Potential.Flat();
    }
    double height = reader.get(HEIGHT).natural() * box.groundEnergy(particle);
    double length = box.length();
    return name.equals(BARRIER)
        ? new Potential.Barrier(height, 0.4 * length, 0.6 * length, 0.05 * length)
        : new Potential.DoubleWell(height, length / 2, length / 2);
  }

  /**
   * For currents that a barrier leaves.
   *
   * @throws coldwall.input.InvalidInputException if even the hot bath lifts nothing over it
   */
  static void requirePassable(SettingsReader reader, Potential potential, double hot) {
    if (potential instanceof Potential.Barrier barrier && barrier.height() > MOST_OVER_HOT * hot) {
      throw reader.must(
          HEIGHT,
          "be at most " + MOST_OVER_HOT + " hot temperatures, for the current falls as exp(-V_0/T)",
          "lower it");
    }
  }

  /** Whether one is chosen. */
  static boolean isChosen(SettingsReader reader) {
    return reader.peek(POTENTIAL).filter(name -> !name.equals(FLAT)).isPresent();
  }
}
