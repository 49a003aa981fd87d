package coldwall.spec;

import coldwall.system.QuantumWall;
import coldwall.units.UnitSystem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A validated survival map: which hot temperatures, which asymmetries, which quantum baths.
 *
 * @param hotOverGround T_h/E_1, ascending
 * @param couplingRatios of the couplings, cold over hot, ascending
 * @param baths the quantum baths, each of strength 1
 * @param place a junction whose place on the map is wanted, null if none
 * @param units of all output
 */
public record SurvivalMapSpec(
    Grid hotOverGround,
    Grid couplingRatios,
    List<QuantumWall> baths,
    @Nullable Setup place,
    UnitSystem units) {
  public SurvivalMapSpec {
    baths = List.copyOf(baths);
  }

  /** Everything that decides the numbers, a line each: equal texts give equal results. */
  public String canonical() {
    return String.join(
        "\n",
        "hot-over-ground=" + hotOverGround,
        "asymmetry=" + couplingRatios,
        "baths=" + baths,
        "place=" + (place == null ? "none" : place.canonical()),
        "units=" + units);
  }
}
