package coldwall.quantum.named;

import coldwall.input.InvalidInputException;
import coldwall.quantum.generator.Generator;
import coldwall.quantum.generator.LambShift;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.named.SystemModel.Built;
import java.util.ArrayList;
import java.util.List;

/**
 * A named system, its numbers, its baths and its equation: all that decides a steady state.
 *
 * @param model the kind of system
 * @param numbers the model's parameters, and {@code temperatures}, {@code strengths}, {@code
 *     cutoffs}, {@code exponents} and {@code places} of the baths; places count from 1
 * @param density of every bath; baths that make jumps have none
 * @param equation a name of {@link #EQUATIONS}
 * @param shift what becomes of energy shifts
 */
public record SystemSpec(
    SystemModel model, Numbers numbers, BathDensity density, String equation, LambShift shift) {
  /** The names of the equations. */
  public static final List<String> EQUATIONS =
      List.of("davies", "pauli", "universal", "redfield", "local");

  /** How many baths there are. */
  public int baths() {
    return numbers.list("temperatures").size();
  }

  /** What texts call the baths. */
  public List<String> bathNames() {
    List<String> names = new ArrayList<>();
    for (int k = 1; k <= baths(); k++) {
      names.add("bath " + k);
    }
    return names;
  }

  /** How many numbers a parameter has: one a bath, one a place, or one. */
  public int count(String parameter) {
    return switch (parameter) {
      case "temperatures", "strengths", "cutoffs", "exponents", "places" -> baths();
      case "frequencies" ->
          Math.max(
              numbers.list(parameter).size(), isOfPairs() ? 2 : model.places().applyAsInt(numbers));
      default -> 1;
    };
  }

  /** Where frequencies are those of two levels or qubits, from which the third follows. */
  private boolean isOfPairs() {
    return model.parameters().stream()
        .anyMatch(one -> one.name().equals("frequencies") && one.standard().size() == 2);
  }

  /** Whether anything depends on a parameter. */
  public boolean uses(String parameter) {
    return switch (parameter) {
      case "cutoffs" -> model.hasDensities() && density.hasCutoff();
      case "exponents" -> model.hasDensities() && density == BathDensity.POWER_LAW;
      case "places" -> !numbers.list(parameter).isEmpty();
      default -> numbers.values().containsKey(parameter);
    };
  }

  /** The same with one number changed; index 0 for all numbers of a list. */
  public SystemSpec with(String parameter, int index, double value) {
    return new SystemSpec(
        model, numbers.with(parameter, index, count(parameter), value), density, equation, shift);
  }

  /** The same under another equation. */
  public SystemSpec under(String other) {
    return new SystemSpec(
        model, numbers, density, other, takesShift(other) ? shift : LambShift.OMITTED);
  }

  /** Whether an equation can have energy shifts. */
  public static boolean takesShift(String equation) {
    return !equation.equals("pauli") && !equation.equals("local");
  }

  /** The equations that this system can be solved by: local ones need coupled parts. */
  public List<String> equations() {
    boolean hasParts = built().bare().isPresent();
    return EQUATIONS.stream().filter(name -> hasParts || !name.equals("local")).toList();
  }

  private Built built() {
    return model.builder().apply(numbers);
  }

  /** The system. */
  public OpenSystem system() {
    return system(built());
  }

  /**
   * The generator of its motion.
   *
   * @throws InvalidInputException if the numbers do not fit together, or a rate is not defined
   */
  public Generator generator() {
    Built built = built();
    return Generator.of(system(built), equation(built));
  }

  private MasterEquation equation(Built built) {
    return switch (equation) {
      case "davies" -> new MasterEquation.Davies(shift);
      case "universal" -> new MasterEquation.UniversalLindblad(shift);
      case "redfield" -> new MasterEquation.Redfield(shift);
      case "pauli" -> new MasterEquation.Pauli();
      default ->
          new MasterEquation.Local(
              built
                  .bare()
                  .orElseThrow(() ->
                      InvalidInputException.must(
                          "the local equation",
                          "be asked of a system of coupled parts with spectral densities",
                          model.name(),
                          "choose davies, universal or redfield")));
    };
  }

  private OpenSystem system(Built built) {
    int count = baths();
    List<Bath> baths = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      String name = bathNames().get(k);
      int place = place(k, built.couplings().size()) - 1;
      double temperature = numbers.all("temperatures", count).get(k);
      double strength = numbers.all("strengths", count).get(k);
      baths.add(
          built.damped().isEmpty()
              ? new Bath.Thermal(
                  name,
                  built.couplings().get(place),
                  density.of(
                      strength,
                      numbers.all("cutoffs", count).get(k),
                      numbers.all("exponents", count).get(k)),
                  temperature)
              : Bath.Jumps.damping(
                  name,
                  built.couplings().get(place),
                  strength,
                  built.damped().get(place),
                  temperature));
    }
    return new OpenSystem(built.hamiltonian(), baths);
  }

  /** From 1: as given, or spread from the first place to the last. */
  private int place(int bath, int places) {
    List<Double> given = numbers.list("places");
    double place =
        given.isEmpty() ? 1 + spread(bath, places) : numbers.all("places", baths()).get(bath);
    if (!(place >= 1 && place <= places && place == Math.rint(place))) {
      throw InvalidInputException.must(
          "the places of the baths",
          "be whole numbers from 1 to " + places,
          place,
          "count the sites or transitions from 1");
    }
    return (int) place;
  }

  private double spread(int bath, int places) {
    return baths() == 1 ? 0 : Math.rint((double) bath * (places - 1) / (baths() - 1));
  }
}
