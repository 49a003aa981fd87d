package coldwall.quantum.named;

import coldwall.linalg.dense.ComplexMatrix;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A kind of open system that has a name: its Hamiltonian and where baths touch it follow from a few
 * numbers, all in one unit of energy, hbar = k_B = 1.
 *
 * @param name to ask for it by
 * @param summary what it is, with its Hamiltonian
 * @param parameters its numbers, beside those of its baths
 * @param temperatures of its baths where none are given, which also says how many it usually has
 * @param baths what they are called, in that order; empty where nothing tells them apart
 * @param density of its baths where none is named
 * @param places on how many places baths can act
 * @param builder makes the Hamiltonian and the operators that baths can act on
 */
public record SystemModel(
    String name,
    String summary,
    List<Parameter> parameters,
    List<Double> temperatures,
    List<String> baths,
    BathDensity density,
    ToIntFunction<Numbers> places,
    Function<Numbers, Built> builder) {
  static final String HOT = "hot bath";
  static final String COLD = "cold bath";

  public SystemModel {
    parameters = List.copyOf(parameters);
    temperatures = List.copyOf(temperatures);
    baths = List.copyOf(baths);
  }

  /**
   * What baths of these temperatures are called if they act where they usually do: as the system's
   * own, unless they are more or fewer, or the hot one is not the hotter; then by their numbers.
   */
  public List<String> bathNames(List<Double> given) {
    boolean isNamed = given.size() == baths.size() && (!baths.contains(HOT) || isHotter(given));
    return isNamed ? baths : SystemSpec.numbered(given.size());
  }

  private boolean isHotter(List<Double> given) {
    return given.get(baths.indexOf(HOT)) > given.get(baths.indexOf(COLD));
  }

  /** Whether its places are sites, each coupled to its neighbours; else it is one piece. */
  public boolean hasSites() {
    return List.of("qubits", "oscillators", "spin-chain", "transistor", "absorption-refrigerator")
        .contains(name);
  }

  /** Whether its baths have spectral densities, and do not just make jumps. */
  public boolean hasDensities() {
    return !name.equals("spin-chain");
  }

  /**
   * One parameter.
   *
   * @param name what spec files and flags call it
   * @param standard what holds if it is not given
   */
  public record Parameter(String name, List<Double> standard) {
    public Parameter {
      standard = List.copyOf(standard);
    }
  }

  /**
   * A system without its baths.
   *
   * @param hamiltonian H
   * @param couplings the operator by which a bath at each place acts: S, or the lowering operator
   *     where baths jump
   * @param bare H without the coupling of its parts, from which local jump operators are made
   * @param damped the frequency at which baths damp each place by jumps; empty where baths have a
   *     spectral density
   */
  public record Built(
      ComplexMatrix hamiltonian,
      List<ComplexMatrix> couplings,
      Optional<ComplexMatrix> bare,
      List<Double> damped) {
    public Built {
      couplings = List.copyOf(couplings);
      damped = List.copyOf(damped);
    }

    static Built whole(ComplexMatrix hamiltonian, List<ComplexMatrix> couplings) {
      return new Built(hamiltonian, couplings, Optional.empty(), List.of());
    }

    static Built ofParts(
        ComplexMatrix hamiltonian, List<ComplexMatrix> couplings, ComplexMatrix bare) {
      return new Built(hamiltonian, couplings, Optional.of(bare), List.of());
    }
  }
}
