package coldwall.study.twin;

import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Grid;
import coldwall.settings.Range;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.Standard;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.PotentialSettings;
import coldwall.study.input.SolverSettings;
import coldwall.study.soft.SoftEquation;
import coldwall.system.Box;
import coldwall.system.Coupling;
import coldwall.system.Particle;
import coldwall.system.Potential;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import coldwall.system.SpectralDensity;
import coldwall.system.Wall;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a twin study asks about.
 *
 * @param junction with both baths at the hot temperature
 * @param hot as it was given
 * @param length as it was given
 * @param mass as it was given
 * @param cold the temperatures of the cold bath
 * @param thinnest the thickness of the thinner layer over the box length
 * @param cutoff w_c over E_1
 * @param langevinSteps Langevin steps a point; empty for none
 * @param equation the quantum equation that is judged
 * @param levels kept; empty for as many as are populated
 * @param seed of the simulation
 */
record TwinSettings(
    SoftJunction junction,
    Quantity hot,
    Quantity length,
    Quantity mass,
    Grid cold,
    double thinnest,
    double cutoff,
    OptionalInt langevinSteps,
    SoftEquation equation,
    OptionalInt levels,
    long seed) {
  static final Range COLD =
      Range.of(
          "cold",
          "junction.cold.temperature",
          "Cold temperatures",
          "T",
          Dimension.TEMPERATURE,
          Bound.POSITIVE,
          List.of("0.5:4.5:9", "0.01:4.5:24"),
          Standard.from(
              "24 from 0.002 to 0.9 times the hot temperature, logarithmic",
              "",
              TwinSettings::usualCold));

  private static final Setting<Quantity> COUPLING =
      share("lambda", "Coupling of the baths, the friction coefficient of an Ohmic bath", "3");

  private static final Setting<Quantity> HOT_COUPLING = COUPLING.of("hot");
  private static final Setting<Quantity> COLD_COUPLING = COUPLING.of("cold");

  private static final Setting<Quantity> LAYER =
      share("layer", "Thickness of the layers in which the baths are felt, over the length", "0.1");

  private static final Setting<Quantity> HOT_LAYER = LAYER.of("hot");
  private static final Setting<Quantity> COLD_LAYER = LAYER.of("cold");

  private static final Setting<Quantity> CUTOFF =
      share("cutoff", "Cutoff frequency of the baths, over E_1", "200");

  private static final Setting<OptionalInt> LANGEVIN =
      Setting.of(
              "langevin",
              "solver.langevin",
              "N|none",
              "Langevin steps a point, to simulate beside the computed curve",
              new Form.WholeOr(100_000, 2_000_000_000, "none"),
              "none")
          .with(Standard.from("none", "none", _ -> OptionalInt.empty()));

  private static final Setting<String> EQUATION = SoftEquation.setting();

  /** All of them. */
  static final List<Setting<?>> ALL =
      Setting.listOf(
          List.of(BoxSettings.HOT),
          COLD.settings(),
          BoxSettings.BOX,
          List.of(COUPLING, HOT_COUPLING, COLD_COUPLING, LAYER, HOT_LAYER, COLD_LAYER, CUTOFF),
          PotentialSettings.ALL,
          List.of(LANGEVIN, EQUATION, SolverSettings.LEVELS),
          BoxSettings.OUTPUT);

  private static Setting<Quantity> share(String name, String description, String standard) {
    return Setting.positive(name, "junction." + name, "R", description, standard);
  }

  private static Grid usualCold(SettingsReader reader) {
    Quantity hot = reader.get(BoxSettings.HOT);
    return Grid.logarithmic(hot.times(0.002), hot.times(0.9), 24);
  }

  static TwinSettings of(SettingsReader reader) {
    Quantity hot = reader.get(BoxSettings.HOT);
    Quantity length = reader.get(BoxSettings.LENGTH);
    Quantity mass = BoxSettings.mass(reader);
    Particle particle = new Particle(mass.natural());
    Box box = new Box(length.natural());
    double cutoff = reader.get(CUTOFF).natural();
    double hotLayer = reader.get(HOT_LAYER).natural();
    double coldLayer = reader.get(COLD_LAYER).natural();
    double highest = cutoff * box.groundEnergy(particle);
    SoftJunction junction =
        new SoftJunction(
            particle,
            box,
            PotentialSettings.of(reader, particle, box),
            List.of(
                contact(
                    Wall.START, reader.get(HOT_COUPLING), hotLayer * box.length(), highest, hot),
                contact(
                    Wall.END, reader.get(COLD_COUPLING), coldLayer * box.length(), highest, hot)));
    return new TwinSettings(
        junction,
        hot,
        length,
        mass,
        BoxSettings.colder(
            reader, COLD, "the judgement is about a bath that is colder; give lower temperatures"),
        Math.min(hotLayer, coldLayer),
        cutoff,
        reader.get(LANGEVIN),
        SoftEquation.named(reader.get(EQUATION)),
        reader.get(SolverSettings.LEVELS),
        BoxSettings.seed(reader));
  }

  private static SoftContact contact(
      Wall wall, Quantity coupling, double thickness, double cutoff, Quantity hot) {
    return new SoftContact(
        new Coupling.Layer(wall, thickness),
        new SpectralDensity.Ohmic(coupling.natural(), cutoff),
        hot.natural());
  }

  /** The junction with the cold bath at this temperature. */
  SoftJunction at(double coldTemperature) {
    return junction.withTemperature(1, coldTemperature);
  }

  /** xi of one contact; contacts count from 0. */
  double thickness(int contact) {
    return ((Coupling.Layer) junction.contacts().get(contact).coupling()).thickness();
  }

  /** lambda of one contact. */
  double coupling(int contact) {
    return junction.contacts().get(contact).density().slope();
  }

  /** Whether there is nothing but the walls. */
  boolean isFlat() {
    return junction.potential() instanceof Potential.Flat;
  }
}
