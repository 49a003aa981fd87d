package coldwall.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A flag whose text goes to the spec parser as it is.
 *
 * @param name without its dashes; also the parser's key
 * @param label stands for its value in the help
 * @param perSide whether the flag also comes with -hot and -cold, for one side of the junction
 * @param description for the help
 */
record SpecFlag(String name, String label, boolean perSide, String description) {

  /** All flags of a comparison. */
  static final List<SpecFlag> COMPARE =
      List.of(
          flag("hot", "T", "Temperature of the hot bath (default 5)."),
          flag(
              "cold",
              "A:B:N | T,T,...",
              "Cold temperatures: N from A to B, evenly spaced, or a list. Default: 0 and 60 from"
                  + " 0.001 to 0.98 times the hot temperature, logarithmic."),
          flag("cold-log", "A:B:N", "Cold temperatures: N from A to B, logarithmically spaced."),
          flag("length", "L", "Length of the box (default pi/sqrt(2), which makes E_1 = 1)."),
          flag("mass", "M", "Mass of the particle (default 1; in SI units, the electron's)."),
          sided(
              "classical",
              "WALL",
              "Classical wall: maxwell, metropolis or none (default maxwell)."),
          sided(
              "quantum",
              "WALL",
              "Quantum bath: reset, metropolis, wall-flux, wall-force or none (default wall-flux,"
                  + " the twin of maxwell)."),
          sided("gamma", "G", "Rate of reset, metropolis and wall-force (default 1)."),
          sided(
              "accommodation",
              "A",
              "Share of collisions in which maxwell and wall-flux thermalise (default 1)."),
          flag(
              "proposal",
              "uniform:E|window:D",
              "What metropolis walls propose: energies up to E, or within D of the old one"
                  + " (default uniform, up to 20 temperatures of the hottest bath)."),
          flag(
              "method",
              "METHOD",
              "Classical solver: exact, operator or monte-carlo (default exact; with metropolis"
                  + " walls, operator)."),
          flag("collisions", "N", "Monte Carlo: wall collisions a point (default 4000000)."),
          flag("precision", "R", "Monte Carlo: relative standard error to reach instead."),
          flag("seed", "N", "Seed of everything random (default 1)."),
          flag("levels", "N|auto", "Quantum levels kept (default auto: until converged)."),
          flag("units", "natural|si", "Units of the output (default: as the input)."));

  private static SpecFlag flag(String name, String label, String description) {
    return new SpecFlag(name, label, false, description);
  }

  private static SpecFlag sided(String name, String label, String description) {
    return new SpecFlag(name, label, true, description);
  }

  /** The keys of this flag: its name and, if it has them, those of the two sides. */
  List<String> keys() {
    return perSide ? List.of(name, name + "-hot", name + "-cold") : List.of(name);
  }

  /** The flag for this key; the help shows the one for both sides and names the others. */
  OptionSpec option(String key) {
    String both = perSide ? " Also --" + name + "-hot, --" + name + "-cold for one side." : "";
    return OptionSpec.builder("--" + key)
        .paramLabel(label)
        .type(String.class)
        .description(description + both)
        .hidden(!key.equals(name))
        .build();
  }
}
