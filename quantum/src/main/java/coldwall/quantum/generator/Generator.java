package coldwall.quantum.generator;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.Columns;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.Multiplier;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.EnergyBasis;
import coldwall.quantum.model.OpenSystem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The generator L of rho' = L[rho] = -i[H, rho] + sum_nu D_nu(rho), between the eigenstates of H
 * and without its N^2 x N^2 matrix: K rho + rho K^+ + jumps, a few products of N x N matrices. The
 * part of H is applied entry by entry, -i (E_m - E_n) rho_mn, so that large energies cost no
 * accuracy.
 *
 * <p>Matrices are between energy levels unless a method says otherwise. All methods leave what they
 * are given alone, and may be called from several threads.
 */
public final class Generator {
  private final OpenSystem system;
  private final MasterEquation equation;
  private final EnergyBasis basis;
  private final List<Dissipator> dissipators;

  /** G of all baths, and -i times the energy shifts if they do not commute with H. */
  private final ComplexMatrix effective;

  /** The same, as it acts on states. */
  private final Multiplier between;

  /** Energy shifts that are no part of the levels. */
  private final ComplexMatrix shift;

  Generator(
      OpenSystem system,
      MasterEquation equation,
      EnergyBasis basis,
      List<Dissipator> dissipators,
      ComplexMatrix shift) {
    this.system = system;
    this.equation = equation;
    this.basis = basis;
    this.dissipators = List.copyOf(dissipators);
    effective = shift.times(0, -1);
    for (Dissipator dissipator : dissipators) {
      effective.accumulate(1, dissipator.effective());
    }
    between = Multiplier.of(effective);
    this.shift = shift.copy();
  }

  /**
   * The generator of a system under an equation.
   *
   * @throws InvalidInputException if a rate that is needed is not defined
   */
  public static Generator of(OpenSystem system, MasterEquation equation) {
    return GeneratorBuilder.of(system, equation);
  }

  /** N. */
  public int size() {
    return basis.size();
  }

  /** How many baths. */
  public int baths() {
    return dissipators.size();
  }

  /** What it generates the motion of. */
  public OpenSystem system() {
    return system;
  }

  /** Which equation it is of. */
  public MasterEquation equation() {
    return equation;
  }

  /** The levels. */
  public EnergyBasis basis() {
    return basis;
  }

  /** L[rho] of a Hermitian rho. */
  public ComplexMatrix apply(ComplexMatrix rho) {
    int size = size();
    ComplexMatrix result = ComplexMatrix.zeros(size, size);
    Hermitian.addWithConjugate(between.after(rho), result);
    for (Dissipator dissipator : dissipators) {
      dissipator.addJumps(rho, result);
    }
    return turned(rho, result);
  }

  /**
   * L[rho] of a Hermitian rho to some six digits of its largest terms, for steps of an iteration
   * that is corrected by {@link #apply}: large matrices are multiplied in single precision where
   * that takes less time.
   */
  public ComplexMatrix applyRoughly(ComplexMatrix rho) {
    int size = size();
    if (!Multiplier.isFasterRoughly(size)) {
      return apply(rho);
    }
    ComplexMatrix result = ComplexMatrix.zeros(size, size);
    Multiplier.Rough rough = Multiplier.Rough.of(rho);
    between.addRoughSum(rough, result);
    for (Dissipator dissipator : dissipators) {
      dissipator.addJumpsRoughly(rho, rough, result);
    }
    return turned(rho, result);
  }

  /** Adds -i[H, rho] above the diagonal, and mirrors that below. */
  private ComplexMatrix turned(ComplexMatrix rho, ComplexMatrix result) {
    Columns.each(
        size(),
        n -> {
          for (int m = 0; m < n; m++) {
            double gap = basis.gap(m, n);
            result.add(m, n, gap * rho.im(m, n), -gap * rho.re(m, n));
          }
        });
    result.mirror();
    return result;
  }

  /**
   * L of the Hermitian matrix z |a&gt;&lt;b| + conj(z) |b&gt;&lt;a|, or z |a&gt;&lt;a| if a = b:
   * one column of the whole matrix of L, in N^2 steps.
   */
  public ComplexMatrix applyToUnit(int a, int b, double re, double im) {
    int size = size();
    ComplexMatrix half = ComplexMatrix.zeros(size, size);
    for (int m = 0; m < size; m++) {
      double x = effective.re(m, a);
      double y = effective.im(m, a);
      half.add(m, b, re * x - im * y, re * y + im * x);
      if (a != b) {
        double u = effective.re(m, b);
        double v = effective.im(m, b);
        half.add(m, a, re * u + im * v, re * v - im * u);
      }
    }
    ComplexMatrix result = ComplexMatrix.zeros(size, size);
    Hermitian.addWithConjugate(half, result);
    for (Dissipator dissipator : dissipators) {
      dissipator.addJumpsOfUnit(a, b, re, im, result);
    }
    if (a != b) {
      double gap = basis.gap(a, b);
      result.add(a, b, gap * im, -gap * re);
      result.add(b, a, gap * im, gap * re);
    }
    result.mirror();
    return result;
  }

  /** L in single products, between the levels. */
  public void addTerms(GeneratorTerms terms) {
    for (int n = 0; n < size(); n++) {
      terms.energy(new GeneratorTerms.Element(n, n, basis.energy(n), 0));
      for (int m = 0; m < size(); m++) {
        if (shift.re(m, n) != 0 || shift.im(m, n) != 0) {
          terms.energy(new GeneratorTerms.Element(m, n, shift.re(m, n), shift.im(m, n)));
        }
      }
    }
    dissipators.forEach(dissipator -> dissipator.addTerms(terms));
  }

  /** L[rho] of any matrix in the basis in which the system was given, and in that basis. */
  public ComplexMatrix applyOutside(ComplexMatrix rho) {
    ComplexMatrix inside = basis.inward(rho);
    ComplexMatrix even = apply(inside.hermitianPart());
    ComplexMatrix odd = apply(inside.times(0, -1).hermitianPart());
    return basis.outward(even.plus(odd.times(0, 1)));
  }

  /** D_nu(rho) of one bath, for Hermitian rho. */
  public ComplexMatrix dissipation(int bath, ComplexMatrix rho) {
    ComplexMatrix half = dissipators.get(bath).effective().times(rho);
    ComplexMatrix result = ComplexMatrix.zeros(size(), size());
    Hermitian.addWithConjugate(half, result);
    dissipators.get(bath).addJumps(rho, result);
    result.mirror();
    return result;
  }

  /**
   * Tr[H D_nu(rho)], H the Hamiltonian of the levels, with its energy shifts if the equation mixes
   * frequencies: the heat that comes from one bath per unit time.
   */
  public double energyFlow(int bath, ComplexMatrix rho) {
    return dissipators.get(bath).energyFlow(rho, basis);
  }

  /** K + i diag(E): what acts from the left besides the energies. */
  public ComplexMatrix effective() {
    return effective.copy();
  }

  /** The rate from level n to level m by one bath. */
  public double rate(int bath, int m, int n) {
    return dissipators.get(bath).rate(m, n);
  }

  /** The decay rate of the coherence m, n: minus the real part of its diagonal element in L. */
  public double decay(int m, int n) {
    double returned = 0;
    for (Dissipator dissipator : dissipators) {
      returned += dissipator.returned(m, n);
    }
    return -effective.re(m, m) - effective.re(n, n) - returned;
  }

  /** The nearest different Bohr frequencies that one thermal bath drives, if there are two. */
  public Optional<NearFrequencies> nearestFrequencies() {
    @Nullable NearFrequencies nearest = null;
    for (Bath bath : system.baths()) {
      if (bath instanceof Bath.Thermal thermal) {
        List<BohrFrequencies.Group> pair =
            BohrFrequencies.of(basis, basis.inward(thermal.coupling())).closest();
        if (!pair.isEmpty()) {
          double distance = pair.get(1).energy() - pair.get(0).energy();
          if (nearest == null || distance < nearest.distance()) {
            nearest = new NearFrequencies(distance, pair.get(0).text(0), pair.get(1).text(0));
          }
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Whether coherences between different energies take no part in the steady state. */
  public boolean isSecularByFrequency() {
    return dissipators.stream().allMatch(Dissipator::isSecularByFrequency) && isShiftBlocked();
  }

  private boolean isShiftBlocked() {
    for (int n = 0; n < size(); n++) {
      for (int m = 0; m < size(); m++) {
        if (basis.gap(m, n) != 0 && (shift.re(m, n) != 0 || shift.im(m, n) != 0)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the populations obey equations of their own, so that the steady state has no more. */
  public boolean isSecular() {
    return dissipators.stream().allMatch(Dissipator::isSecular) && shift.isDiagonal();
  }
}
