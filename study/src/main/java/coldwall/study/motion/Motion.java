package coldwall.study.motion;

import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.Setup;
import coldwall.study.input.SolverSettings;
import coldwall.study.input.WallSettings;
import coldwall.system.Junction;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Optional;

/**
 * One junction at one pair of temperatures, with a particle of either mechanics to be followed.
 *
 * @param junction the junction
 * @param units of all output
 * @param classical the classical particle, if it is asked for
 * @param quantum the quantum one, if it is asked for
 */
public record Motion(
    Junction junction,
    UnitSystem units,
    Optional<ClassicalTrajectory> classical,
    Optional<QuantumTrajectory> quantum) {
  private static final double COLD_SHARE = 0.05;

  private static final Setting<Quantity> COLD =
      BoxSettings.cold(COLD_SHARE, "a twentieth of the hot one", "0.25");

  /** What can be set. */
  public static final List<Setting<?>> SETTINGS =
      Setting.listOf(
          List.of(BoxSettings.HOT, COLD),
          BoxSettings.BOX,
          WallSettings.ALL,
          SolverSettings.ALL,
          BoxSettings.OUTPUT);

  /**
   * The motion that this text describes, defaults filled in; the steady states that are asked for
   * are solved.
   *
   * @param classical whether the classical particle is to be followed, if the text has one
   * @param quantum the same of the quantum one
   * @throws coldwall.input.InvalidInputException if the text does not allow it
   */
  public static Motion of(SpecText text, boolean classical, boolean quantum) {
    SettingsReader reader = new SettingsReader(SETTINGS, text);
    Setup setup = Setup.of(reader, reader.get(COLD));
    long seed = BoxSettings.seed(reader);
    return new Motion(
        setup.junction(),
        BoxSettings.resolved(reader).units(),
        Optional.ofNullable(setup.classical())
            .filter(_ -> classical)
            .map(solver ->
                new ClassicalTrajectory(
                    setup.junction(), seed, solver.solve(setup.junction()).current())),
        Optional.ofNullable(setup.quantum())
            .filter(_ -> quantum)
            .map(solver -> {
              SteadyState state = solver.solve(setup.junction());
              int levels = (int) state.diagnostic(Diagnostic.LEVELS);
              return new QuantumTrajectory(
                  setup.junction(),
                  seed,
                  state.current(),
                  solver.mixture(setup.junction(), levels));
            }));
  }

  /**
   * How long a classical particle with the energy k T_h, or E_1 if that is more, needs to cross.
   */
  public double crossingTime() {
    double energy = Math.max(junction.hot().temperature(), junction.groundEnergy());
    return junction.box().length() * Math.sqrt(junction.particle().mass() / (2 * energy));
  }
}
