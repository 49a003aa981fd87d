package coldwall.quantum.generator;

import coldwall.linalg.dense.ComplexMatrix;

/**
 * Which equation of motion a system with thermal baths obeys, rho' = -i[H, rho] + sum_nu D_nu(rho),
 * hbar = k_B = 1. With S_mn the matrix elements of a coupling between eigenstates of H and G(w) the
 * correlation spectrum of its bath. Baths that are given by jump operators or rates enter every
 * equation as they are.
 */
public sealed interface MasterEquation {

  /** What texts call it. */
  String name();

  /** Whether it takes transitions of different Bohr frequencies apart, davies or pauli. */
  default boolean isSecular() {
    return this instanceof Davies || this instanceof Pauli;
  }

  /** What becomes of the energy shifts. */
  default LambShift shift() {
    return LambShift.OMITTED;
  }

  /**
   * The weak-coupling limit [Davies1974]: A(w) = sum of S_mn |m&gt;&lt;n| over E_n - E_m = w, D =
   * sum over w of G(w) (A rho A^+ - {A^+A, rho}/2). Equal Bohr frequencies act together. Each bath
   * alone has the Gibbs state. Valid while all rates are small against the distances of different
   * Bohr frequencies.
   */
  record Davies(LambShift shift) implements MasterEquation {
    /** Without a Lamb shift, which moves no population unless levels are degenerate. */
    public Davies() {
      this(LambShift.OMITTED);
    }

    @Override
    public String name() {
      return "davies";
    }
  }

  /**
   * Rates between levels, W_mn = |S_mn|^2 G(E_n - E_m), each jump apart from all others
   * [BreuerPetruccione2002]. The Davies equation where no two Bohr frequencies agree; where levels
   * are degenerate it depends on the basis chosen among them.
   */
  record Pauli() implements MasterEquation {
    @Override
    public String name() {
      return "pauli";
    }
  }

  /**
   * One jump operator a bath, L = sum of sqrt(G(E_n - E_m)) S_mn |m&gt;&lt;n| [NathanRudner2020].
   * Positive whatever the Bohr frequencies. Valid while rates are small against the inverse memory
   * time of the bath; the Gibbs state and the balance of energy hold to the order of the coupling.
   */
  record UniversalLindblad(LambShift shift) implements MasterEquation {
    /** Without a Lamb shift. */
    public UniversalLindblad() {
      this(LambShift.OMITTED);
    }

    @Override
    public String name() {
      return "universal";
    }
  }

  /**
   * Second order in the coupling without any secular step [Redfield1957]: D = -[S, R rho - rho
   * R^+], R = sum of G(E_n - E_m)/2 S_mn |m&gt;&lt;n|. It may lose positivity, which is reported.
   * With a Lamb shift R has the imaginary parts too.
   */
  record Redfield(LambShift shift) implements MasterEquation {
    /** Without a Lamb shift. */
    public Redfield() {
      this(LambShift.OMITTED);
    }

    @Override
    public String name() {
      return "redfield";
    }
  }

  /**
   * Jump operators of the weak-coupling limit of a simpler Hamiltonian, such as that of sites
   * without their coupling, while the motion is that of the whole [Hofer2017]. Valid while what was
   * left out is small against the bath's frequency scales; it may break the second law, which is
   * reported.
   *
   * @param bare the simpler Hamiltonian
   */
  record Local(ComplexMatrix bare) implements MasterEquation {
    @Override
    public String name() {
      return "local";
    }
  }
}
