package coldwall.spec;

import coldwall.system.Junction;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;

/**
 * A junction as it was given, and the units to speak about it.
 *
 * @param junction the junction, in natural units
 * @param hot the hot temperature as it was given
 * @param length the box length as it was given
 * @param mass the particle mass as it was given
 * @param units of all output
 */
public record Setup(
    Junction junction, Quantity hot, Quantity length, Quantity mass, UnitSystem units) {

  /** The system of units that the input was written in. */
  public UnitSystem inputUnits() {
    return hot.hasUnit() ? UnitSystem.SI : UnitSystem.NATURAL;
  }

  /**
   * A quantity of the input in the units of the output: as typed where the two agree, so that no
   * digit changes on the way.
   */
  public double shown(Quantity quantity) {
    return units == inputUnits()
        ? quantity.value()
        : units.fromNatural(quantity.dimension(), quantity.natural());
  }

  /** What decides the numbers, a line each. */
  String canonical() {
    return String.join(
        "\n",
        "hot=" + hot,
        "length=" + length,
        "mass=" + mass,
        "classical-wall-hot=" + junction.hot().classicalWall(),
        "classical-wall-cold=" + junction.cold().classicalWall(),
        "quantum-wall-hot=" + junction.hot().quantumWall(),
        "quantum-wall-cold=" + junction.cold().quantumWall(),
        "units=" + units);
  }
}
