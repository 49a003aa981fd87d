package coldwall.quantum.generator;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.Extended;
import coldwall.quantum.generator.GeneratorTerms.Element;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.EnergyBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/** G(w) of one thermal bath on the coupling that it has between the levels. */
record BathSpectrum(Bath.Thermal bath, ComplexMatrix coupling) {

  /**
   * The coupling between the levels; where the zero-frequency rate is not defined, only if nothing
   * depends on it.
   */
  static BathSpectrum of(Bath.Thermal bath, EnergyBasis basis) {
    ComplexMatrix coupling = basis.inward(bath.coupling());
    if (!Double.isFinite(bath.density().correlation(0, bath.label()))) {
      coupling = withoutUnit(coupling);
      for (int n = 0; n < basis.size(); n++) {
        for (int m = 0; m < basis.size(); m++) {
          if (basis.gap(m, n) == 0 && (coupling.re(m, n) != 0 || coupling.im(m, n) != 0)) {
            throw new BathSpectrum(bath, coupling).undefined(m, n);
          }
        }
      }
    }
    return new BathSpectrum(bath, coupling);
  }

  /** The error of a rate between two levels of equal energy that is not defined. */
  InvalidInputException undefined(int m, int n) {
    return InvalidInputException.must(
        "the zero-frequency rate G(0) of the bath " + bath.name(),
        "be finite, because its coupling joins levels %s and %s of equal energy"
            .formatted(m + 1, n + 1),
        correlation(0),
        "take a density that vanishes at least as fast as w, or split the levels");
  }

  /** A multiple of the unit operator couples to nothing. */
  private static ComplexMatrix withoutUnit(ComplexMatrix coupling) {
    double value = coupling.re(0, 0);
    for (int n = 1; n < coupling.rows(); n++) {
      if (coupling.re(n, n) != value) {
        return coupling;
      }
    }
    return coupling.minus(ComplexMatrix.identity(coupling.rows()).times(value));
  }

  /** G(w), w given to the bath. */
  double correlation(double energy) {
    return bath.density().correlation(energy, bath.label());
  }

  /** The same, each product with all its digits. */
  List<Element> exactlyFiltered(EnergyBasis basis, DoubleFunction<Extended> factor) {
    List<Element> elements = new ArrayList<>();
    for (int n = 0; n < basis.size(); n++) {
      for (int m = 0; m < basis.size(); m++) {
        double re = coupling.re(m, n);
        double im = coupling.im(m, n);
        if (re != 0 || im != 0) {
          Extended value = factor.apply(basis.gap(n, m));
          elements.add(new Element(m, n, value.times(re), value.times(im)));
        }
      }
    }
    return elements;
  }

  /** Each element from n to m times a function of E_n - E_m. */
  ComplexMatrix filtered(EnergyBasis basis, DoubleUnaryOperator factor) {
    ComplexMatrix filtered = ComplexMatrix.zeros(basis.size(), basis.size());
    for (int n = 0; n < basis.size(); n++) {
      for (int m = 0; m < basis.size(); m++) {
        double re = coupling.re(m, n);
        double im = coupling.im(m, n);
        if (re != 0 || im != 0) {
          double value = factor.applyAsDouble(basis.gap(n, m));
          filtered.set(m, n, value * re, value * im);
        }
      }
    }
    return filtered;
  }
}
