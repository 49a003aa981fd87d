package coldwall.quantum.model;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.system.SpectralDensity;
import java.util.List;
import java.util.OptionalDouble;

/** What exchanges energy with a system, and how it is known. */
public sealed interface Bath {

  /** What texts call it. */
  String name();

  /** Its temperature, k_B T in natural units; empty if it has none. */
  OptionalDouble temperature();

  /** The size of the space in which it acts. */
  int size();

  /**
   * A bath with a Hamiltonian of its own: the interaction is S B, and the correlation spectrum of B
   * follows from a spectral density and a temperature.
   *
   * @param name what texts call it
   * @param coupling S, Hermitian
   * @param density Jb(w), in the convention of {@link SpectralDensity}
   * @param label its temperature, at least 0
   */
  record Thermal(String name, ComplexMatrix coupling, SpectralDensity density, double label)
      implements Bath {
    public Thermal {
      requireTemperature(name, label);
      OpenSystem.requireHermitian("the coupling operator of the bath " + name, coupling);
    }

    @Override
    public OptionalDouble temperature() {
      return OptionalDouble.of(label);
    }

    @Override
    public int size() {
      return coupling.rows();
    }
  }

  /**
   * A bath known by its Lindblad operators, D(rho) = sum (L rho L^+ - {L^+ L, rho}/2).
   *
   * @param name what texts call it
   * @param operators the L, at least one, square roots of rates included
   * @param temperature the label that its entropy is counted with; the audit compares it with what
   *     the rates imply
   */
  record Jumps(String name, List<ComplexMatrix> operators, OptionalDouble temperature)
      implements Bath {
    public Jumps {
      operators = List.copyOf(operators);
      temperature.ifPresent(label -> requireTemperature(name, label));
      if (operators.isEmpty()) {
        throw InvalidInputException.must(
            "the bath " + name, "have a jump operator", "without one", "add one");
      }
    }

    /**
     * Thermal damping of a mode with ladder operators: sqrt(rate (1 + n)) a and sqrt(rate n) a^+, n
     * = 1/(exp(frequency/T) - 1).
     *
     * @param lowering a; of a qubit sigma_-
     */
    public static Jumps damping(
        String name, ComplexMatrix lowering, double rate, double frequency, double temperature) {
      InvalidInputException.requirePositive("the damping rate of the bath " + name, rate);
      InvalidInputException.requirePositive("the frequency damped by the bath " + name, frequency);
      requireTemperature(name, temperature);
      double occupation = temperature == 0 ? 0 : 1 / StrictMath.expm1(frequency / temperature);
      ComplexMatrix down = lowering.times(Math.sqrt(rate * (1 + occupation)));
      ComplexMatrix up = lowering.adjoint().times(Math.sqrt(rate * occupation));
      return new Jumps(
          name,
          occupation == 0 ? List.of(down) : List.of(down, up),
          OptionalDouble.of(temperature));
    }

    @Override
    public int size() {
      return operators.getFirst().rows();
    }
  }

  /**
   * A bath known by its jump rates between the energy levels, counted from the ground state: the
   * Lindblad operators sqrt(W_mn) |m&gt;&lt;n|.
   *
   * @param name what texts call it
   * @param rates row m, column n: the rate from level n to level m, at least 0; the diagonal is not
   *     read
   * @param temperature the label that its entropy is counted with
   */
  record Rates(String name, ComplexMatrix rates, OptionalDouble temperature) implements Bath {
    public Rates {
      temperature.ifPresent(label -> requireTemperature(name, label));
      for (int n = 0; n < rates.columns(); n++) {
        for (int m = 0; m < rates.rows(); m++) {
          if (m != n && !(rates.re(m, n) >= 0 && rates.re(m, n) < Double.POSITIVE_INFINITY)) {
            throw InvalidInputException.must(
                "a jump rate of the bath " + name,
                "be finite and at least 0",
                rates.re(m, n),
                "give the rate itself, not an amplitude");
          }
        }
      }
    }

    @Override
    public int size() {
      return rates.rows();
    }
  }

  private static void requireTemperature(String name, double temperature) {
    InvalidInputException.requireTemperature("the temperature of the bath " + name, temperature);
  }
}
