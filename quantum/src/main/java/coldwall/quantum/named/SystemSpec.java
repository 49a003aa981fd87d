package coldwall.quantum.named;

import coldwall.input.InvalidInputException;
import coldwall.quantum.generator.Generator;
import coldwall.quantum.generator.LambShift;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.named.SystemModel.Built;
import coldwall.system.SpectralDensity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A named system, its numbers, its baths and its equation: all that decides a steady state.
 *
 * @param model the kind of system
 * @param numbers the model's parameters, and {@code temperatures}, {@code strengths}, {@code
 *     cutoffs}, {@code exponents} and {@code places} of the baths; places count from 1
 * @param densities of the baths, one for all or one each; baths that make jumps have none
 * @param bathNames what texts call the baths
 * @param equation a name of {@link #EQUATIONS}
 * @param shift what becomes of energy shifts
 */
public record SystemSpec(
    SystemModel model,
    Numbers numbers,
    List<BathDensity> densities,
    List<String> bathNames,
    String equation,
    LambShift shift) {
  /** The names of the equations. */
  public static final List<String> EQUATIONS =
      List.of("davies", "pauli", "universal", "redfield", "local");

  public SystemSpec {
    densities = List.copyOf(densities);
    bathNames = List.copyOf(bathNames);
    requireCount("the densities", densities.size(), numbers.list("temperatures").size(), true);
    requireCount("the names", bathNames.size(), numbers.list("temperatures").size(), false);
    if (bathNames.stream().distinct().count() < bathNames.size()) {
      throw InvalidInputException.must(
          "the names of the baths", "differ", String.join(", ", bathNames), "rename one of them");
    }
  }

  private static void requireCount(String what, int count, int baths, boolean isOneEnough) {
    if (count != baths && !(isOneEnough && count == 1)) {
      throw InvalidInputException.must(
          what + " of the baths",
          "be as many as their temperatures, " + baths + (isOneEnough ? ", or one for all" : ""),
          count,
          "count again");
    }
  }

  /** What baths are called that have no names: bath 1, bath 2 and so on. */
  public static List<String> numbered(int baths) {
    return IntStream.rangeClosed(1, baths).mapToObj(k -> "bath " + k).toList();
  }

  /** The kind of spectral density of a bath, counted from 0. */
  public BathDensity density(int bath) {
    return densities.get(densities.size() == 1 ? 0 : bath);
  }

  /** How many baths there are. */
  public int baths() {
    return numbers.list("temperatures").size();
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
      case "cutoffs" -> model.hasDensities() && densities.stream().anyMatch(BathDensity::hasCutoff);
      case "exponents" -> model.hasDensities() && densities.contains(BathDensity.POWER_LAW);
      case "places" -> !numbers.list(parameter).isEmpty();
      default -> numbers.values().containsKey(parameter);
    };
  }

  /** The same with one number changed; index 0 for all numbers of a list. */
  public SystemSpec with(String parameter, int index, double value) {
    return new SystemSpec(
        model,
        numbers.with(parameter, index, count(parameter), value),
        densities,
        bathNames,
        equation,
        shift);
  }

  /** The same under another equation. */
  public SystemSpec under(String other) {
    return new SystemSpec(
        model, numbers, densities, bathNames, other, takesShift(other) ? shift : LambShift.OMITTED);
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

  /** How many levels it has. */
  public int levels() {
    return built().hamiltonian().rows();
  }

  /** Whether populations do, unless levels are degenerate. */
  public boolean isSecular() {
    Built built = built();
    return built.damped().isEmpty() && equation(built).isSecular();
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
      String name = bathNames.get(k);
      int place = place(k, built.couplings().size()) - 1;
      double temperature = numbers.all("temperatures", count).get(k);
      double strength = numbers.all("strengths", count).get(k);
      baths.add(
          built.damped().isEmpty()
              ? new Bath.Thermal(
                  name, built.couplings().get(place), spectrum(k, strength), temperature)
              : Bath.Jumps.damping(
                  name,
                  built.couplings().get(place),
                  strength,
                  built.damped().get(place),
                  temperature));
    }
    return new OpenSystem(built.hamiltonian(), baths);
  }

  private SpectralDensity spectrum(int bath, double strength) {
    BathDensity kind = density(bath);
    double cutoff = numbers.all("cutoffs", baths()).get(bath);
    double exponent = numbers.all("exponents", baths()).get(bath);
    boolean lacks =
        (kind.hasCutoff() && Double.isNaN(cutoff))
            || (kind == BathDensity.POWER_LAW && Double.isNaN(exponent));
    if (lacks) {
      throw InvalidInputException.must(
          "the bath " + bathNames.get(bath),
          "have a cutoff, and an exponent if its density is power-law",
          "without one",
          "add it, or choose the density flat");
    }
    return kind.of(strength, cutoff, exponent);
  }

  /** On which place each bath acts, from 1. */
  public List<Integer> places() {
    int places = model.places().applyAsInt(numbers);
    return IntStream.range(0, baths()).mapToObj(bath -> place(bath, places)).toList();
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
