package coldwall.study;

import coldwall.input.InvalidInputException;
import coldwall.quantum.LevelCutoff;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.spec.RelaxSpec;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import java.util.List;

/**
 * The relaxation by one quantum bath of one temperature.
 *
 * @param levels how many levels of the box were kept
 * @param relaxation the two gaps
 */
record BathPoint(double levels, BathRelaxation relaxation) {
  /** How many numbers a row holds. */
  static final int COUNT = 3;

  /** No quantum bath looks at it. */
  private static final ClassicalWall ANY = new ClassicalWall.Maxwell(1);

  /** The names of the numbers in a row. */
  static List<String> names(String bath) {
    return List.of(bath + "_levels", bath + "_population_gap", bath + "_lindbladian_gap");
  }

  /**
   * Computes it.
   *
   * @throws coldwall.input.InvalidInputException if too many levels are populated
   */
  static BathPoint of(RelaxSpec spec, QuantumWall wall, double temperature) {
    Spectrum spectrum = spectrum(spec, wall, temperature);
    Contact contact = new Contact(temperature, ANY, wall);
    return new BathPoint(spectrum.levels(), BathRelaxation.at(contact, spectrum));
  }

  /** The levels that this bath needs; those of a Metropolis bath do not depend on temperature. */
  static Spectrum spectrum(RelaxSpec spec, QuantumWall wall, double temperature) {
    double groundEnergy = spec.groundEnergy();
    int levels =
        spec.levels()
            .orElseGet(() ->
                wall instanceof QuantumWall.Metropolis
                    ? proposed(spec.maximumEnergy(), groundEnergy)
                    : BathRelaxation.levels(temperature, groundEnergy));
    return new Spectrum(spec.particle(), spec.box(), levels);
  }

  private static int proposed(double maximumEnergy, double groundEnergy) {
    int levels = LevelCutoff.upTo(maximumEnergy, groundEnergy);
    if (levels > LevelCutoff.MOST) {
      throw InvalidInputException.must(
          "the number of levels up to the largest proposed energy",
          "be at most " + LevelCutoff.MOST,
          levels,
          "lower that energy or give a number of levels");
    }
    return levels;
  }

  /** The numbers of a row. */
  List<Double> encode() {
    return List.of(levels, relaxation.populationGap(), relaxation.lindbladianGap());
  }

  /** The numbers of a row, of which the first stands here. */
  static BathPoint decode(RowTable table, int row, int offset) {
    return new BathPoint(
        table.value(offset, row),
        new BathRelaxation(table.value(offset + 1, row), table.value(offset + 2, row)));
  }
}
