package coldwall.quantum.named;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.model.Operators;
import coldwall.quantum.model.Sites;
import coldwall.quantum.named.SystemModel.Built;
import coldwall.quantum.named.SystemModel.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every system with a name, in the order in which help and documents name them. */
public final class NamedSystems {
  private static final int MOST_SITES = 9;

  /** Of the whole system: a steady state of that size takes up to some tens of seconds. */
  private static final int MOST_LEVELS = 1000;

  private static final List<String> ENDS = List.of("left bath", "right bath");
  private static final String HOT = SystemModel.HOT;
  private static final String COLD = SystemModel.COLD;

  private static final List<SystemModel> ALL =
      List.of(
          new SystemModel(
              "qubit",
              "two levels, H = w sigma_z/2, S = sigma_x",
              List.of(numbers("frequencies", 1)),
              List.of(3.0, 0.5),
              List.of(),
              BathDensity.FLAT,
              _ -> 1,
              NamedSystems::qubit),
          new SystemModel(
              "qubits",
              "a chain of qubits, H = sum w_k sigma_z/2 + g sum (sigma_+ sigma_- + h.c.), S = sigma_x"
                  + " of one site",
              List.of(numbers("sites", 2), numbers("frequencies", 1), numbers("coupling", 0.1)),
              List.of(3.0, 0.5),
              ENDS,
              BathDensity.FLAT,
              NamedSystems::sites,
              NamedSystems::qubits),
          new SystemModel(
              "oscillator",
              "one oscillator, H = w a^+ a, S = a + a^+",
              List.of(numbers("frequencies", 1), numbers("levels", 40)),
              List.of(1.0, 0.5),
              List.of(),
              BathDensity.FLAT,
              _ -> 1,
              NamedSystems::oscillator),
          new SystemModel(
              "oscillators",
              "a chain of oscillators, H = sum w_k a^+ a + g sum (a^+ b + h.c.), S = a + a^+ of one"
                  + " site",
              List.of(
                  numbers("sites", 2),
                  numbers("frequencies", 1),
                  numbers("coupling", 0.1),
                  numbers("levels", 7)),
              List.of(0.5, 0.25),
              ENDS,
              BathDensity.FLAT,
              NamedSystems::sites,
              NamedSystems::oscillators),
          new SystemModel(
              "spin-chain",
              "an XXZ chain with jumps at its ends, H = sum w_k sigma_z/2 + (g/2) sum (XX + YY + a ZZ),"
                  + " L = sigma_- and sigma_+ of one site",
              List.of(
                  numbers("sites", 4),
                  numbers("frequencies", 1),
                  numbers("coupling", 0.1),
                  numbers("anisotropy", 0)),
              List.of(3.0, 0.5),
              ENDS,
              BathDensity.FLAT,
              NamedSystems::sites,
              NamedSystems::spinChain),
          new SystemModel(
              "maser",
              "three levels 0, w_1 and w_2: the first bath joins 0 and w_2, the second 0 and w_1, the"
                  + " third, the load, w_1 and w_2",
              List.of(numbers("frequencies", 1, 2.5)),
              List.of(3.0, 0.5, 10.0),
              List.of(HOT, COLD, "load"),
              BathDensity.FLAT,
              _ -> 3,
              NamedSystems::maser),
          new SystemModel(
              "absorption-refrigerator",
              "three qubits, cold, room (w_1 + w_2) and hot, with g (|010><101| + h.c.), S = sigma_x of"
                  + " one site",
              List.of(numbers("frequencies", 1, 4), numbers("coupling", 0.01)),
              List.of(0.9, 1.0, 6.0),
              List.of(COLD, "room", HOT),
              BathDensity.FLAT,
              _ -> 3,
              NamedSystems::refrigerator),
          new SystemModel(
              "transistor",
              "three qubits, H = sum w_k sigma_z/2 + (g/2) (Z_1 Z_2 + Z_2 Z_3), S = sigma_x of one site",
              List.of(numbers("frequencies", 0.01), numbers("coupling", 1)),
              List.of(0.2, 0.1, 0.02),
              List.of("emitter", "base", "collector"),
              BathDensity.OHMIC,
              _ -> 3,
              NamedSystems::transistor),
          new SystemModel(
              "box",
              "a particle in a box with layers S = exp(-d/xi) at its walls and a potential",
              List.of(
                  numbers("length", Math.PI / Math.sqrt(2)),
                  numbers("mass", 1),
                  numbers("thickness", 0.2),
                  numbers("barrier", 0),
                  numbers("levels", 12)),
              List.of(5.0, 1.0),
              ENDS,
              BathDensity.OHMIC,
              _ -> 2,
              SoftBox::build));

  private NamedSystems() {}

  /** All of them. */
  public static List<SystemModel> all() {
    return ALL;
  }

  /** Their names. */
  public static List<String> names() {
    return ALL.stream().map(SystemModel::name).toList();
  }

  /** The one of this name, if there is one. */
  public static Optional<SystemModel> find(String name) {
    return ALL.stream().filter(model -> model.name().equals(name)).findFirst();
  }

  private static Parameter numbers(String name, double... standard) {
    List<Double> list = new ArrayList<>();
    for (double value : standard) {
      list.add(value);
    }
    return new Parameter(name, list);
  }

  private static int sites(Numbers numbers) {
    return numbers.whole("sites", 1, MOST_SITES);
  }

  static int levels(Numbers numbers) {
    return numbers.whole("levels", 2, MOST_LEVELS);
  }

  private static Built qubit(Numbers numbers) {
    double frequency = numbers.number("frequencies");
    return Built.whole(Operators.sigmaZ().times(frequency / 2), List.of(Operators.sigmaX()));
  }

  private static Built oscillator(Numbers numbers) {
    int levels = levels(numbers);
    double frequency = numbers.number("frequencies");
    return Built.whole(
        Operators.number(levels).times(frequency), List.of(Operators.position(levels)));
  }

  private static Built qubits(Numbers numbers) {
    return chain(numbers, sites(numbers), Operators.sigmaZ().times(0.5), Operators.sigmaMinus());
  }

  private static Built oscillators(Numbers numbers) {
    int levels = levels(numbers);
    return chain(numbers, sites(numbers), Operators.number(levels), Operators.lowering(levels));
  }

  /** Parts in a row that exchange excitations. */
  private static Built chain(
      Numbers numbers, int count, ComplexMatrix number, ComplexMatrix lowering) {
    Sites sites = sites(count, number.rows());
    ComplexMatrix bare = bare(sites, number, numbers.all("frequencies", count));
    ComplexMatrix whole = bare.copy();
    for (int k = 0; k + 1 < count; k++) {
      whole.accumulate(numbers.number("coupling"), sites.exchange(k, lowering, k + 1, lowering));
    }
    ComplexMatrix position = lowering.plus(lowering.adjoint());
    return Built.ofParts(whole, onEach(sites, position), bare);
  }

  /** As many levels as there is time for. */
  private static Sites sites(int count, int levels) {
    double size = StrictMath.pow(levels, count);
    if (size > MOST_LEVELS) {
      throw InvalidInputException.must(
          "a chain",
          "have at most " + MOST_LEVELS + " levels in all",
          (long) size,
          "keep fewer sites or fewer levels of each");
    }
    return Sites.alike(count, levels);
  }

  private static ComplexMatrix bare(Sites sites, ComplexMatrix number, List<Double> frequencies) {
    ComplexMatrix bare = ComplexMatrix.zeros(sites.size(), sites.size());
    for (int k = 0; k < frequencies.size(); k++) {
      bare.accumulate(frequencies.get(k), sites.on(k, number));
    }
    return bare;
  }

  private static List<ComplexMatrix> onEach(Sites sites, ComplexMatrix operator) {
    List<ComplexMatrix> all = new ArrayList<>();
    for (int k = 0; k < sites.dimensions().size(); k++) {
      all.add(sites.on(k, operator));
    }
    return all;
  }

  private static Built spinChain(Numbers numbers) {
    int count = sites(numbers);
    Sites sites = Sites.alike(count, 2);
    Built xy = chain(numbers, count, Operators.sigmaZ().times(0.5), Operators.sigmaMinus());
    ComplexMatrix whole = xy.hamiltonian().copy();
    double zz = numbers.number("coupling") * numbers.number("anisotropy") / 2;
    for (int k = 0; k + 1 < count; k++) {
      whole.accumulate(zz, sites.on(k, Operators.sigmaZ(), k + 1, Operators.sigmaZ()));
    }
    return new Built(
        whole,
        onEach(sites, Operators.sigmaMinus()),
        Optional.empty(),
        numbers.all("frequencies", count));
  }

  private static Built maser(Numbers numbers) {
    List<Double> energies = numbers.all("frequencies", 2);
    return Built.whole(
        ComplexMatrix.diagonal(0, energies.get(0), energies.get(1)),
        List.of(joined(0, 2), joined(0, 1), joined(1, 2)));
  }

  /** |to&gt;&lt;from| + |from&gt;&lt;to| of three levels. */
  private static ComplexMatrix joined(int to, int from) {
    ComplexMatrix transition = Operators.transition(3, to, from);
    return transition.plus(transition.adjoint());
  }

  private static Built refrigerator(Numbers numbers) {
    double cold = numbers.all("frequencies", 2).get(0);
    double hot = numbers.all("frequencies", 2).get(1);
    Sites sites = Sites.alike(3, 2);
    ComplexMatrix bare = bare(sites, Operators.sigmaZ().times(0.5), List.of(cold, cold + hot, hot));
    // A qubit has its excited state first: |010> is the index 5 and |101> the index 2.
    ComplexMatrix swap = Operators.transition(8, 5, 2);
    ComplexMatrix whole = bare.copy();
    whole.accumulate(numbers.number("coupling"), swap.plus(swap.adjoint()));
    return Built.ofParts(whole, onEach(sites, Operators.sigmaX()), bare);
  }

  private static Built transistor(Numbers numbers) {
    Sites sites = Sites.alike(3, 2);
    ComplexMatrix z = Operators.sigmaZ();
    ComplexMatrix bare = bare(sites, z.times(0.5), numbers.all("frequencies", 3));
    ComplexMatrix whole = bare.copy();
    whole.accumulate(numbers.number("coupling") / 2, sites.on(0, z, 1, z));
    whole.accumulate(numbers.number("coupling") / 2, sites.on(1, z, 2, z));
    return Built.ofParts(whole, onEach(sites, Operators.sigmaX()), bare);
  }
}
