package coldwall.study.motion;

import coldwall.quantum.population.LevelMixture;
import coldwall.quantum.population.QuantumJumps;
import coldwall.quantum.population.QuantumJumps.Jump;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The quantum particle, jump by jump, and the steady state of many of them. A batch of the heat
 * counter ends whenever the level is reached that is left most often: what comes then is
 * independent of what was.
 */
public final class QuantumTrajectory implements Trajectory {
  private final Junction junction;
  private final long seed;
  private final Estimate current;
  private final LevelMixture mixture;

  QuantumTrajectory(Junction junction, long seed, Estimate current, LevelMixture mixture) {
    this.junction = junction;
    this.seed = seed;
    this.current = current;
    this.mixture = mixture;
  }

  @Override
  public Estimate current() {
    return current;
  }

  @Override
  public String rest() {
    return "";
  }

  private int levels() {
    return mixture.spectrum().levels();
  }

  /** p_n, ground state first. */
  public List<Double> populations() {
    return mixture.populations();
  }

  /** E_n, ground state first. */
  public List<Double> energies() {
    return IntStream.rangeClosed(1, levels()).mapToObj(mixture.spectrum()::energy).toList();
  }

  /**
   * L rho at evenly spaced positions from wall to wall.
   *
   * @param positions how many, at least 2
   */
  public List<Double> density(int positions) {
    return IntStream.range(0, positions)
        .mapToObj(i -> mixture.at((double) i / (positions - 1)).density())
        .toList();
  }

  @Override
  public Stretch follow(Tally from, int events) {
    QuantumJumps jumps =
        from.isNew()
            ? QuantumJumps.begin(junction, mixture, seed)
            : QuantumJumps.goingOn(junction, levels(), seed, from.stretch(), (int) from.state());
    int home = home(jumps);
    List<Event> seen = new ArrayList<>();
    Tally tally = from;
    for (int i = 0; i < events; i++) {
      Jump jump = jumps.next();
      if (Double.isInfinite(jump.duration())) {
        break;
      }
      tally = tally.with(jump.duration(), jump.byHot() ? jump.heat() : 0);
      if (jump.next() == home) {
        tally = tally.closed();
      }
      seen.add(
          new Event(
              jump.byHot(),
              jump.duration(),
              jump.level(),
              jump.next(),
              jump.heat(),
              tally.current()));
    }
    return new Stretch(seen, tally.at(from.stretch() + 1, jumps.level()));
  }

  private int home(QuantumJumps jumps) {
    int home = 1;
    double most = -1;
    for (int n = 1; n <= levels(); n++) {
      double left = mixture.population(n) * jumps.exitRate(n);
      if (left > most) {
        most = left;
        home = n;
      }
    }
    return home;
  }
}
