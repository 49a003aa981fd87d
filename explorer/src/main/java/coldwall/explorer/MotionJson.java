package coldwall.explorer;

import coldwall.input.InvalidInputException;
import coldwall.study.motion.ClassicalTrajectory;
import coldwall.study.motion.Event;
import coldwall.study.motion.Motion;
import coldwall.study.motion.QuantumTrajectory;
import coldwall.study.motion.Stretch;
import coldwall.study.motion.Tally;
import coldwall.study.motion.Trajectory;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What moves in the two boxes, a stretch at a time. A request holds where each particle was at the
 * end of its last stretch, so that the server remembers no page.
 */
record MotionJson(int mostEvents) {
  private static final String CLASSICAL = "classical";
  private static final String QUANTUM = "quantum";
  private static final int EVENTS = 400;
  private static final int POSITIONS = 121;
  private static final int MOST_LEVELS = 40;
  private static final int NUMBERS = 11;

  /** The smallest population that is worth a line of the ladder. */
  private static final double SEEN = 1e-4;

  Map<String, Object> of(JsonNode request) {
    Motion motion =
        Motion.of(
            Ask.of(request).text(Motion.SETTINGS),
            isAsked(request, CLASSICAL),
            isAsked(request, QUANTUM));
    return of(motion, request, request.path("events").asInt(EVENTS));
  }

  /** The beginning of a trajectory, as long as it may be. */
  Map<String, Object> begin(Motion motion) {
    return of(motion, MissingNode.getInstance(), mostEvents);
  }

  private Map<String, Object> of(Motion motion, JsonNode request, int asked) {
    int events = Math.clamp(asked, 1, mostEvents);
    Map<String, Object> json = Json.map();
    json.put("units", motion.units().label());
    json.put("scale", scale(motion.units()));
    json.put("length", motion.junction().box().length());
    json.put("hot", motion.junction().hot().temperature());
    json.put("cold", motion.junction().cold().temperature());
    json.put("groundEnergy", motion.junction().groundEnergy());
    json.put("crossing", motion.crossingTime());
    motion
        .classical()
        .ifPresent(box -> json.put(CLASSICAL, classical(box, request.path(CLASSICAL), events)));
    motion
        .quantum()
        .ifPresent(box -> json.put(QUANTUM, quantum(box, request.path(QUANTUM), events)));
    return json;
  }

  /** All are, unless the request says false. */
  private static boolean isAsked(JsonNode request, String mechanics) {
    return request.path(mechanics).asBoolean(true);
  }

  /** What to multiply natural numbers by, for people. */
  private static Map<String, Object> scale(UnitSystem units) {
    Map<String, Object> json = Json.map();
    json.put("energy", units.fromNatural(Dimension.ENERGY, 1));
    json.put("energyUnit", units.symbol(Dimension.ENERGY));
    json.put("power", units.fromNatural(Dimension.POWER, 1));
    json.put("powerUnit", units.symbol(Dimension.POWER));
    json.put("temperature", units.fromNatural(Dimension.TEMPERATURE, 1));
    json.put("temperatureUnit", units.symbol(Dimension.TEMPERATURE));
    json.put("time", 1 / units.fromNatural(Dimension.RATE, 1));
    json.put("timeUnit", units == UnitSystem.SI ? "s" : "");
    return json;
  }

  private static Map<String, Object> classical(
      ClassicalTrajectory particle, JsonNode from, int events) {
    Map<String, Object> json = trajectory(particle, from, events);
    json.put("hotSpeed", particle.speed(particle.junction().hot().temperature()));
    json.put("coldSpeed", particle.speed(particle.junction().cold().temperature()));
    json.put("mass", particle.junction().particle().mass());
    return json;
  }

  private static Map<String, Object> quantum(
      QuantumTrajectory particle, JsonNode from, int events) {
    Map<String, Object> json = trajectory(particle, from, events);
    List<Double> populations = particle.populations();
    int shown = 2;
    for (int n = 0; n < Math.min(MOST_LEVELS, populations.size()); n++) {
      if (populations.get(n) > SEEN) {
        shown = Math.max(shown, n + 1);
      }
    }
    json.put("levels", populations.size());
    json.put("populations", populations.subList(0, shown));
    json.put("energies", particle.energies().subList(0, shown));
    json.put("density", particle.density(POSITIONS));
    return json;
  }

  private static Map<String, Object> trajectory(Trajectory particle, JsonNode from, int events) {
    Map<String, Object> json = Json.map();
    json.put("current", particle.current().value());
    json.put("uncertainty", particle.current().uncertainty());
    json.put("rest", particle.rest());
    Stretch stretch =
        particle.rest().isEmpty()
            ? particle.follow(tally(from), events)
            : new Stretch(List.of(), Tally.NONE);
    json.put("events", stretch.events().stream().map(MotionJson::event).toList());
    json.put("end", numbers(stretch.end()));
    return json;
  }

  /** By the hot bath or not, duration, state, next state, heat, current, uncertainty. */
  private static List<Object> event(Event event) {
    Estimate current = event.current();
    return List.of(
        event.byHot() ? 1 : 0,
        event.duration(),
        event.state(),
        event.next(),
        event.heat(),
        current.value(),
        current.uncertainty());
  }

  private static List<Object> numbers(Tally tally) {
    return List.of(
        tally.stretch(),
        tally.state(),
        tally.batches(),
        tally.time(),
        tally.heat(),
        tally.heatSquared(),
        tally.heatTime(),
        tally.timeSquared(),
        tally.openTime(),
        tally.openHeat(),
        tally.openEvents());
  }

  private static Tally tally(JsonNode numbers) {
    if (numbers.isMissingNode() || numbers.isNull()) {
      return Tally.NONE;
    }
    List<Double> all = new ArrayList<>();
    numbers.forEach(number -> all.add(number.asDouble(Double.NaN)));
    boolean isWhole = numbers.isArray() && all.size() == NUMBERS;
    if (!isWhole || !all.stream().allMatch(Double::isFinite) || all.getFirst() < 1) {
      throw new InvalidInputException(
          "where a particle was must be the end of its last stretch, but is not; begin anew");
    }
    return new Tally(
        all.get(0).intValue(),
        all.get(1),
        all.get(2).longValue(),
        all.get(3),
        all.get(4),
        all.get(5),
        all.get(6),
        all.get(7),
        all.get(8),
        all.get(9),
        all.get(10).longValue());
  }
}
