package coldwall.study.input;

import static coldwall.units.Dimension.DIMENSIONLESS;
import static coldwall.units.Dimension.ENERGY;
import static coldwall.units.Dimension.LENGTH;
import static coldwall.units.Dimension.MASS;

import coldwall.input.InvalidInputException;
import coldwall.quantum.named.GivenMatrices;
import coldwall.quantum.named.NamedSystems;
import coldwall.quantum.named.SystemModel;
import coldwall.quantum.named.SystemModel.Parameter;
import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.Standard;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which open quantum system: one by its name with its numbers, or one of given matrices. */
final class ModelSettings {
  /** Of numbers of which there may be as many as there are parts. */
  static final String ONE_OR_EACH = "; one for all, or one each";

  private static final Setting<String> MODEL =
      Setting.of(
              "model",
              "system.model",
              "NAME",
              "The system: " + String.join(", ", names()),
              new Form.Choice(names()),
              "qubit")
          .with(
              Standard.from(
                  "qubit, or matrices if a hamiltonian is given",
                  "qubit",
                  ModelSettings::usualModel));

  private static final Setting<GivenMatrices> HAMILTONIAN =
      matrices(
          "hamiltonian",
          "H of the system matrices: its rows, or a file .npy or .mtx",
          "0.5 0; 0 -0.5");

  private static final Setting<GivenMatrices> COUPLINGS =
      matrices(
              "couplings",
              "S of each bath of the system matrices, commas between them: rows or files",
              "0 1; 1 0")
          .inEach("baths.coupling");

  private static final Setting<GivenMatrices> BARE =
      matrices(
          "bare",
          "H of the system matrices without the coupling of its parts, for the local equation",
          "0.5 0; 0 -0.5");

  private static final Setting<Quantity> UNIT =
      Setting.of(
              "unit",
              "system.unit",
              "E",
              "The energy that a 1 in the matrices H stands for",
              Form.amount(Dimension.ENERGY, Bound.POSITIVE),
              "1")
          .usedAs("only the system matrices is made of matrices")
          .with(Standard.<Quantity>fixed("1").asExample());

  /** The numbers of systems; each model has some of them. */
  static final List<Setting<List<Quantity>>> NUMBERS =
      List.of(
          ofSystem("sites", DIMENSIONLESS, "N", "Sites of a chain", "2", Bound.POSITIVE),
          ofSystem(
              "frequencies",
              ENERGY,
              "W",
              "Frequencies of sites or levels" + ONE_OR_EACH,
              "1",
              Bound.POSITIVE),
          ofSystem("coupling", ENERGY, "G", "Coupling of neighbouring sites", "0.1", Bound.NONE),
          ofSystem("anisotropy", DIMENSIONLESS, "A", "Anisotropy of a spin chain", "0", Bound.NONE),
          ofSystem(
              "levels",
              DIMENSIONLESS,
              "N",
              "Levels kept of an oscillator or box",
              "7",
              Bound.POSITIVE),
          ofSystem("length", LENGTH, "L", "Length of a box", "2.2", Bound.POSITIVE),
          ofSystem("mass", MASS, "M", "Mass of a particle in a box", "1", Bound.POSITIVE),
          ofSystem(
              "thickness", LENGTH, "XI", "Thickness of the contact layers", "0.2", Bound.POSITIVE),
          ofSystem(
              "barrier",
              ENERGY,
              "V",
              "Barrier of a double well in a box; 0 for none",
              "0",
              Bound.AT_LEAST_ZERO));

  static final List<Setting<?>> ALL =
      Setting.listOf(List.of(MODEL), List.of(HAMILTONIAN, COUPLINGS, BARE), List.of(UNIT), NUMBERS);

  private ModelSettings() {}

  private static Setting<List<Quantity>> ofSystem(
      String name,
      Dimension dimension,
      String label,
      String description,
      String example,
      Bound bound) {
    Form<List<Quantity>> form = new Form.Numbers(List.of(dimension), bound, false);
    return Setting.of(name, "system." + name, label, description, form, example)
        .usedAs("the chosen system has no such number")
        .with(
            Standard.bare(
                "what suits the system",
                example,
                reader -> bare(standard(model(reader), name).orElseThrow(), dimension)));
  }

  static List<Quantity> bare(List<Double> numbers, Dimension dimension) {
    return numbers.stream().map(number -> new Quantity(number, dimension, false)).toList();
  }

  private static String usualModel(SettingsReader reader) {
    return reader.peek(HAMILTONIAN).isPresent() ? GivenMatrices.NAME : "qubit";
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(NamedSystems.names());
    names.add(GivenMatrices.NAME);
    return names;
  }

  private static Setting<GivenMatrices> matrices(String name, String description, String example) {
    return Setting.of(
            name,
            "system." + name,
            "M",
            description,
            new Form.Matching<>(
                ".+",
                (entry, _) ->
                    new GivenMatrices(
                        entry.items().stream()
                            .map(item -> GivenMatrices.read(item.origin(), item.text()))
                            .toList()),
                GivenMatrices::canonical),
            example)
        .usedAs("only the system matrices is made of matrices");
  }

  /** The system that is chosen. */
  static SystemModel model(SettingsReader reader) {
    return NamedSystems.find(reader.get(MODEL)).orElseGet(() -> ofMatrices(reader));
  }

  private static SystemModel ofMatrices(SettingsReader reader) {
    return GivenMatrices.system(
        reader
            .given(HAMILTONIAN)
            .orElseThrow(() -> needed(reader, HAMILTONIAN, "be given for the system matrices")),
        reader
            .given(COUPLINGS)
            .orElseThrow(() -> needed(reader, COUPLINGS, "come with " + reader.nameOf(COUPLINGS))),
        reader.given(BARE),
        reader.get(UNIT).natural());
  }

  /** A fault of the Hamiltonian: without it no matrix would be needed. */
  private static InvalidInputException needed(
      SettingsReader reader, Setting<GivenMatrices> setting, String rule) {
    return reader.must(
        HAMILTONIAN, rule, "write rows such as " + setting.standard().sample() + " or name a file");
  }

  private static Optional<List<Double>> standard(SystemModel model, String name) {
    return model.parameters().stream()
        .filter(one -> one.name().equals(name))
        .map(Parameter::standard)
        .findFirst();
  }

  /** Those of its numbers that the system has, by name. */
  static Map<String, List<Double>> numbers(SettingsReader reader, SystemModel model) {
    Map<String, List<Double>> numbers = new LinkedHashMap<>();
    for (Setting<List<Quantity>> setting : NUMBERS) {
      if (standard(model, setting.name()).isPresent()) {
        numbers.put(setting.name(), naturals(reader.get(setting)));
      }
    }
    return numbers;
  }

  static List<Double> naturals(List<Quantity> quantities) {
    return quantities.stream().map(Quantity::natural).toList();
  }
}
