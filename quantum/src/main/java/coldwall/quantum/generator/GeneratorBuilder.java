package coldwall.quantum.generator;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.EnergyBasis;
import coldwall.quantum.model.OpenSystem;
import java.util.ArrayList;
import java.util.List;

/** Makes the dissipators of an equation. */
final class GeneratorBuilder {
  private final OpenSystem system;
  private final MasterEquation equation;
  private final EnergyBasis basis;

  private GeneratorBuilder(OpenSystem system, MasterEquation equation) {
    this.system = system;
    this.equation = equation;
    basis = EnergyBasis.of(system.hamiltonian());
  }

  static Generator of(OpenSystem system, MasterEquation equation) {
    GeneratorBuilder builder = new GeneratorBuilder(system, equation);
    List<Dissipator> dissipators = system.baths().stream().map(builder::dissipator).toList();
    ComplexMatrix shift = ComplexMatrix.zeros(system.size(), system.size());
    return new Generator(system, equation, builder.basis, dissipators, shift);
  }

  private Dissipator dissipator(Bath bath) {
    return switch (bath) {
      case Bath.Rates rates -> new RateJumps(rates.rates());
      case Bath.Jumps jumps ->
          Sandwiches.lindblad(jumps.operators().stream().map(basis::inward).toList());
      case Bath.Thermal thermal -> thermal(thermal);
    };
  }

  private Dissipator thermal(Bath.Thermal bath) {
    return switch (equation) {
      case MasterEquation.Davies _ -> {
        BathSpectrum spectrum = BathSpectrum.of(bath, basis);
        yield new SecularJumps(spectrum.coupling(), basis, spectrum::correlation);
      }
      case MasterEquation.Pauli _ -> rates(bath);
      case MasterEquation.UniversalLindblad _ -> {
        BathSpectrum spectrum = BathSpectrum.of(bath, basis);
        yield Sandwiches.lindblad(
            List.of(spectrum.filtered(basis, w -> Math.sqrt(spectrum.correlation(w)))));
      }
      case MasterEquation.Redfield _ -> {
        BathSpectrum spectrum = BathSpectrum.of(bath, basis);
        yield Sandwiches.redfield(
            spectrum.coupling(), spectrum.filtered(basis, w -> spectrum.correlation(w) / 2));
      }
      case MasterEquation.Local(ComplexMatrix bare) -> local(bath, bare);
    };
  }

  private Dissipator rates(Bath.Thermal bath) {
    BathSpectrum spectrum = new BathSpectrum(bath, basis.inward(bath.coupling()));
    ComplexMatrix rates = ComplexMatrix.zeros(basis.size(), basis.size());
    for (int n = 0; n < basis.size(); n++) {
      for (int m = 0; m < basis.size(); m++) {
        double re = spectrum.coupling().re(m, n);
        double im = spectrum.coupling().im(m, n);
        double square = re * re + im * im;
        if (m != n && square > 0) {
          rates.set(m, n, square * spectrum.correlation(basis.gap(n, m)), 0);
        }
      }
    }
    return new RateJumps(rates);
  }

  /** The jump operators of the weak-coupling limit of another Hamiltonian, turned to our levels. */
  private Dissipator local(Bath.Thermal bath, ComplexMatrix bare) {
    EnergyBasis simple = EnergyBasis.of(bare);
    BathSpectrum spectrum = BathSpectrum.of(bath, simple);
    List<ComplexMatrix> operators = new ArrayList<>();
    for (BohrFrequencies.Group group :
        BohrFrequencies.of(simple, spectrum.coupling()).groups()) {
      double amplitude = Math.sqrt(spectrum.correlation(group.energy()));
      ComplexMatrix jump = ComplexMatrix.zeros(simple.size(), simple.size());
      for (int k = 0; k < group.size() && amplitude > 0; k++) {
        int m = group.to(k);
        int n = group.from(k);
        jump.set(
            m, n, amplitude * spectrum.coupling().re(m, n), amplitude * spectrum.coupling().im(m, n));
      }
      if (amplitude > 0) {
        operators.add(basis.inward(simple.outward(jump)));
      }
    }
    return Sandwiches.lindblad(
        operators.isEmpty()
            ? List.of(ComplexMatrix.zeros(basis.size(), basis.size()))
            : operators);
  }
}
