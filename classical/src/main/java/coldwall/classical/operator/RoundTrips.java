package coldwall.classical.operator;

import coldwall.classical.EnergyStatistics;
import coldwall.classical.Rest;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One round trip on two meshes, the difference of which tells the numerical error.
 *
 * @param unit of energy
 * @param fine the answer
 * @param coarse what fewer nodes give
 */
record RoundTrips(double unit, RoundTrip fine, RoundTrip coarse) {

  /** The energies, in the units of the junction. */
  EnergyStatistics energies(Junction junction, double[] energies) {
    double flight = junction.box().length() * Math.sqrt(junction.particle().mass() / (2 * unit));
    List<Estimate> shares = new ArrayList<>();
    List<Estimate> below = new ArrayList<>();
    double from = 0;
    for (double energy : energies) {
      double low = from / unit;
      double high = energy / unit;
      shares.add(measured(trip -> trip.time(low, high) / trip.time()));
      below.add(measured(trip -> trip.time(0, high) / trip.time()));
      from = energy;
    }
    double last = from / unit;
    shares.add(measured(trip -> trip.time(last, Double.POSITIVE_INFINITY) / trip.time()));
    return new EnergyStatistics(
        Rest.NONE,
        measured(trip -> unit * trip.energyInFlight()),
        measured(trip -> unit * trip.firstEnergy()),
        measured(trip -> unit * trip.secondEnergy()),
        measured(trip -> 1 / (flight * trip.time())),
        shares,
        below);
  }

  private Estimate measured(ToDoubleFunction<RoundTrip> quantity) {
    double value = quantity.applyAsDouble(fine);
    double change = value - quantity.applyAsDouble(coarse);
    double rounding = CollisionOperator.ROUNDING * Math.abs(value);
    return new Estimate(value, CollisionOperator.SAFETY * Math.abs(change) + rounding);
  }
}
