package coldwall.study.settle;

import coldwall.frame.RowType;
import coldwall.units.Estimate;
import java.util.List;

/**
 * A particle at one time, in natural units.
 *
 * @param energy its mean energy
 * @param hotCurrent the heat that it has taken from the hot bath per unit time since the time
 *     before; unknown at time 0
 * @param coldCurrent the same of the cold bath
 */
record Moment(Estimate energy, Estimate hotCurrent, Estimate coldCurrent) {
  static final RowType<Moment> TYPE =
      new RowType<>(
          List.of(
              RowType.number("energy", moment -> moment.energy.value()),
              RowType.number("energy_uncertainty", moment -> moment.energy.uncertainty()),
              RowType.number("hot_current", moment -> moment.hotCurrent.value()),
              RowType.number("hot_current_uncertainty", moment -> moment.hotCurrent.uncertainty()),
              RowType.number("cold_current", moment -> moment.coldCurrent.value()),
              RowType.number(
                  "cold_current_uncertainty", moment -> moment.coldCurrent.uncertainty())),
          stored ->
              new Moment(
                  new Estimate(stored[0], stored[1]),
                  new Estimate(stored[2], stored[3]),
                  new Estimate(stored[4], stored[5])));

  /**
   * With the currents that heats make of a window.
   *
   * @param duration of the window; at 0 there are no currents
   */
  static Moment after(Estimate energy, Estimate hotHeat, Estimate coldHeat, double duration) {
    return duration == 0
        ? new Moment(energy, Estimate.NONE, Estimate.NONE)
        : new Moment(energy, hotHeat.times(1 / duration), coldHeat.times(1 / duration));
  }
}
