package coldwall.quantum.generator;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.EnergyBasis;
import coldwall.quantum.model.Memory;
import org.jspecify.annotations.Nullable;

/** The Lamb shift of one thermal bath, and its counter-term, between the levels. */
final class EnergyShift {
  private final BathSpectrum spectrum;
  private final EnergyBasis basis;

  /** Kept, because it takes an integral for every element. */
  private @Nullable ComplexMatrix filtered;

  EnergyShift(BathSpectrum spectrum, EnergyBasis basis) {
    this.spectrum = spectrum;
    this.basis = basis;
    Bath.Thermal bath = spectrum.bath();
    if (!Double.isFinite(Memory.reorganisationEnergy(bath.density()))) {
      throw InvalidInputException.must(
          "the spectral density of the bath " + bath.name(),
          "fall at high and low frequencies for a Lamb shift, integral Jb/w finite",
          "without that",
          "give it a cutoff and a slope, or leave the Lamb shift out");
    }
  }

  /** Q S^2, Q = (1/2 pi) integral Jb/w. */
  ComplexMatrix counterTerm() {
    ComplexMatrix coupling = spectrum.coupling();
    return coupling.times(coupling).times(Memory.reorganisationEnergy(spectrum.bath().density()));
  }

  /** Of the Davies equation: sum over w of S(w) A(w)^+ A(w). */
  ComplexMatrix secular() {
    BohrFrequencies frequencies = BohrFrequencies.of(basis, spectrum.coupling());
    return frequencies.sum(
        frequencies.groups().stream().mapToDouble(group -> principal(group.energy())).toArray());
  }

  /** Of the universal Lindblad equation: sum over l of F(E_m - E_l, E_n - E_l) S_ml S_ln. */
  ComplexMatrix universal() {
    int size = basis.size();
    ComplexMatrix shift = ComplexMatrix.zeros(size, size);
    for (int l = 0; l < size; l++) {
      double[] gaps = new double[size];
      for (int m = 0; m < size; m++) {
        gaps[m] = basis.gap(m, l);
      }
      ComplexMatrix integrals =
          new PrincipalValue(
                  w -> Math.sqrt(spectrum.correlation(w)),
                  gaps,
                  spectrum.bath().label(),
                  Memory.cutoff(spectrum.bath().density()))
              .integrals();
      for (int n = 0; n < size; n++) {
        for (int m = 0; m < size; m++) {
          BohrFrequencies.addProduct(shift, integrals.re(m, n), spectrum.coupling(), l, m, n);
        }
      }
    }
    return shift;
  }

  /** R's imaginary part in the Redfield equation: S(E_n - E_m) S_mn. */
  ComplexMatrix filtered() {
    ComplexMatrix known = filtered;
    if (known == null) {
      known = spectrum.filtered(basis, this::principal);
      filtered = known;
    }
    return known;
  }

  /** Of the Redfield equation: the Hermitian part of S times {@link #filtered}. */
  ComplexMatrix redfield() {
    return spectrum.coupling().times(filtered()).hermitianPart();
  }

  /** S(w), the imaginary part of the half-sided transform of the correlation function. */
  private double principal(double energy) {
    return PrincipalValue.single(
        spectrum::correlation,
        energy,
        spectrum.bath().label(),
        Memory.cutoff(spectrum.bath().density()));
  }
}
