package coldwall.classical.operator;

import coldwall.classical.EnergyStatistics;
import coldwall.classical.Rest;
import coldwall.classical.wall.DifferentiableKernel;
import coldwall.classical.wall.WallKernels;
import coldwall.solver.Derivative;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The equations of one junction on two meshes, the difference of which tells the numerical error.
 *
 * @param unit of energy
 * @param fine the answer
 * @param coarse what fewer nodes give, or wider panels
 */
record MeshPair(Junction junction, double unit, RoundTripEquation fine, RoundTripEquation coarse) {

  SteadyState state() {
    RoundTrip trip = fine.trip();
    double rate = rate(trip);
    double fromHot = rate * trip.firstHeat();
    double fromCold = rate * trip.secondHeat();
    double change = fromHot - rate(coarse.trip()) * coarse.trip().firstHeat();
    double uncertainty = uncertainty(change, fromHot + fromCold, rate * trip.exchange());
    return SteadyState.of(fromHot, fromCold, uncertainty);
  }

  /** Whether the current is known so well that a finer mesh would be wasted on it. */
  boolean isPrecise() {
    Estimate current = state().current();
    double rounding = rate(fine.trip()) * fine.trip().exchange() * CollisionOperator.ROUNDING;
    double precise = CollisionOperator.PRECISE * Math.abs(current.value());
    return current.uncertainty() <= precise + (1 + CollisionOperator.SAFETY) * rounding;
  }

  /** Heat in this unit a round trip becomes a current. */
  private double rate(RoundTrip trip) {
    double flight = junction.box().length() * Math.sqrt(junction.particle().mass() / 2);
    return unit * Math.sqrt(unit) / (flight * trip.time());
  }

  private static double uncertainty(double change, double imbalance, double exchange) {
    double seen = Math.max(Math.abs(change), Math.abs(imbalance));
    return CollisionOperator.SAFETY * seen + CollisionOperator.ROUNDING * exchange;
  }

  /** The energies, in the units of the junction. */
  EnergyStatistics energies(double[] energies) {
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
    double value = quantity.applyAsDouble(fine.trip());
    double change = value - quantity.applyAsDouble(coarse.trip());
    double rounding = CollisionOperator.ROUNDING * Math.abs(value);
    return new Estimate(value, CollisionOperator.SAFETY * Math.abs(change) + rounding);
  }

  Derivative differentiate(Direction along) {
    SteadyState state = state();
    Estimate current = state.current();
    Estimate byTemperature = byTemperature(along);
    double byLength = -along.logLength() * current.value();
    double error = Math.abs(along.logLength()) * current.uncertainty();
    return new Derivative(
        state, new Estimate(byTemperature.value() + byLength, byTemperature.uncertainty() + error));
  }

  private Estimate byTemperature(Direction along) {
    if (along.hotTemperature() == 0 && along.coldTemperature() == 0) {
      return Estimate.exact(0);
    }
    if (!isKnown(junction.hot(), along.hotTemperature())
        || !isKnown(junction.cold(), along.coldTemperature())) {
      return Estimate.NONE;
    }
    RoundTripSlope slope = slope(fine, along);
    double value = value(fine.trip(), slope, true);
    double change = value - value(coarse.trip(), slope(coarse, along), true);
    double imbalance = value + value(fine.trip(), slope, false);
    double speed = Math.max(Math.abs(along.hotTemperature()), Math.abs(along.coldTemperature()));
    double exchange = rate(fine.trip()) * fine.trip().exchange() * speed / unit;
    return new Estimate(value, uncertainty(change, imbalance, exchange));
  }

  private static boolean isKnown(Contact contact, double speed) {
    return speed == 0 || WallKernels.of(contact, 1) instanceof DifferentiableKernel;
  }

  private RoundTripSlope slope(RoundTripEquation equation, Direction along) {
    return equation.slope(along.hotTemperature() / unit, along.coldTemperature() / unit);
  }

  /** The derivative of heat over time. */
  private double value(RoundTrip trip, RoundTripSlope slope, boolean ofHot) {
    double heat = ofHot ? trip.firstHeat() : trip.secondHeat();
    double heatSlope = ofHot ? slope.firstHeat() : slope.secondHeat();
    return rate(trip) * (heatSlope - heat * slope.time() / trip.time());
  }
}
