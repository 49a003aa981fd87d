package coldwall.study.profile;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.Rest;
import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.frame.CellState;
import coldwall.quantum.population.LevelMixture;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.study.curve.Model;
import coldwall.study.curve.Solved;
import coldwall.study.curve.Thermality;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.Setup;
import coldwall.study.profile.ProfileResult.Classical;
import coldwall.study.profile.ProfileResult.Quantum;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Profiles of round numbers that no solver has seen, with E_1 = 1, T_h = 4 and T_c = 1. */
final class MadeUp {
  static final Junction JUNCTION =
      Junction.symmetric(
          1,
          BoxSettings.UNIT_LENGTH,
          4,
          1,
          new ClassicalWall.Maxwell(1),
          new QuantumWall.WallFlux(1));

  /** The mean is that of T = 2; a mixture of the baths, a quarter hot. */
  static final Thermality MIXTURE =
      new Thermality(Estimate.exact(2), 0.75, 0.25, 0.125, 1.5, 0.25, 0, 0);

  private static final Setup SETUP =
      new Setup(
          JUNCTION,
          bare(4, Dimension.TEMPERATURE),
          bare(BoxSettings.UNIT_LENGTH, Dimension.LENGTH),
          bare(1, Dimension.MASS),
          new MaxwellFormula(),
          PauliMasterEquation.automatic());

  private static final Quantity COLD = bare(1, Dimension.TEMPERATURE);

  private MadeUp() {}

  private static Quantity bare(double value, Dimension dimension) {
    return new Quantity(value, dimension, false);
  }

  private static Solved solved(double current, double levels) {
    return new Solved(
        Estimate.exact(current),
        -current,
        Estimate.NONE,
        levels,
        Double.NaN,
        Double.NaN,
        Double.NaN);
  }

  /** Of a run that was cut short. */
  static ProfileResult nothing() {
    return ProfileResult.nothing(SETUP, COLD, UnitSystem.NATURAL, CellState.NOT_COMPUTED);
  }

  /** Of at least one of the mechanics. */
  static ProfileResult result(
      UnitSystem units, @Nullable Classical classical, @Nullable Quantum quantum) {
    return ProfileResult.of(SETUP, COLD, units, classical, quantum);
  }

  static ProfileResult result(@Nullable Classical classical, @Nullable Quantum quantum) {
    return result(UnitSystem.NATURAL, classical, quantum);
  }

  /** A particle that flies, with these shares of time below, in and above the levels. */
  static Classical flying(double... levelShares) {
    return classical(Rest.NONE, MIXTURE, shares(0, levelShares));
  }

  static Classical flying(Thermality thermality) {
    return classical(Rest.NONE, thermality, shares(0, 0.25, 0.5, 0.25, 0));
  }

  static Classical resting(Rest rest) {
    return classical(rest, MIXTURE, shares(0, 1, 0, 0, 0));
  }

  static List<Estimate> shares(double uncertainty, double... shares) {
    return DoubleStream.of(shares).mapToObj(share -> new Estimate(share, uncertainty)).toList();
  }

  /** With a mean energy of 1, unless it rests. */
  static Classical classical(Rest rest, Thermality thermality, List<Estimate> levelShares) {
    return new Classical(
        new Model(Model.Part.CLASSICAL, JUNCTION, new MaxwellFormula()),
        solved(rest == Rest.NONE ? 3 : 0, Double.NaN),
        rest,
        Estimate.exact(rest == Rest.NONE ? 1 : 0),
        Estimate.exact(4),
        Estimate.exact(1),
        Estimate.exact(0.5),
        List.of(0.5, 2.0, 8.0),
        shares(0, 0.25, 0.5, 1),
        levelShares,
        thermality);
  }

  /** The same from a simulation, every number with this error. */
  static Classical simulated(double error) {
    EventDrivenMonteCarlo solver = new EventDrivenMonteCarlo(1, new Effort.Collisions(100_000));
    return new Classical(
        new Model(Model.Part.CLASSICAL, JUNCTION, solver),
        new Solved(new Estimate(3, error), -3, Estimate.NONE, Double.NaN, Double.NaN, 100_000, 32),
        Rest.NONE,
        new Estimate(1, error),
        new Estimate(4, error),
        new Estimate(1, error),
        new Estimate(0.5, error),
        List.of(0.5, 2.0, 8.0),
        shares(error, 0.25, 0.5, 1),
        shares(error, 0.25, 0.5, 0.25, 0),
        MIXTURE);
  }

  /** The populations of the levels. */
  static Quantum quantum(double... populations) {
    return quantum(MIXTURE, populations);
  }

  static Quantum quantum(Thermality thermality, double... populations) {
    LevelMixture state =
        new LevelMixture(
            new Spectrum(JUNCTION.particle(), JUNCTION.box(), populations.length),
            Arrays.stream(populations).boxed().toList());
    Model model =
        new Model(Model.Part.QUANTUM, JUNCTION, PauliMasterEquation.withLevels(populations.length));
    return new Quantum(model, solved(2, populations.length), state, thermality);
  }
}
