package coldwall.quantum.generator;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.Extended;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.EnergyBasis;
import coldwall.quantum.model.OpenSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the dissipators of an equation. */
final class GeneratorBuilder {
  private final OpenSystem system;
  private final MasterEquation equation;

  /** The levels of H, in which couplings are filtered. */
  private final EnergyBasis bare;

  /** The levels of H with its energy shifts, in which the motion is written. */
  private final EnergyBasis basis;

  private final Map<Bath, BathSpectrum> spectra = new HashMap<>();
  private final Map<Bath, EnergyShift> shifts = new HashMap<>();

  private GeneratorBuilder(OpenSystem system, MasterEquation equation) {
    this.system = system;
    this.equation = equation;
    bare = EnergyBasis.of(system.hamiltonian());
    ComplexMatrix shift = equation instanceof MasterEquation.Davies ? zeros() : shift();
    basis =
        shift.largestPart() == 0
            ? bare
            : EnergyBasis.of(system.hamiltonian().plus(bare.outward(shift)));
  }

  static Generator of(OpenSystem system, MasterEquation equation) {
    GeneratorBuilder builder = new GeneratorBuilder(system, equation);
    List<Dissipator> dissipators = system.baths().stream().map(builder::dissipator).toList();
    ComplexMatrix shift =
        equation instanceof MasterEquation.Davies ? builder.shift() : builder.zeros();
    return new Generator(system, equation, builder.basis, dissipators, shift);
  }

  private ComplexMatrix zeros() {
    return ComplexMatrix.zeros(system.size(), system.size());
  }

  /** Of a bath on the bare levels. */
  private BathSpectrum spectrum(Bath.Thermal bath) {
    return spectra.computeIfAbsent(bath, _ -> BathSpectrum.of(bath, bare));
  }

  private EnergyShift shift(Bath.Thermal bath) {
    return shifts.computeIfAbsent(bath, _ -> new EnergyShift(spectrum(bath), bare));
  }

  /** The energy shifts of all baths that are part of the Hamiltonian, between the bare levels. */
  private ComplexMatrix shift() {
    ComplexMatrix sum = zeros();
    if (equation.shift() == LambShift.OMITTED) {
      return sum;
    }
    for (Bath bath : system.baths()) {
      if (bath instanceof Bath.Thermal thermal) {
        EnergyShift shift = shift(thermal);
        switch (equation) {
          case MasterEquation.Davies _ -> sum.accumulate(1, shift.secular());
          case MasterEquation.UniversalLindblad _ -> sum.accumulate(1, shift.universal());
          case MasterEquation.Redfield _ -> sum.accumulate(1, shift.redfield());
          case MasterEquation.Pauli _, MasterEquation.Local _ -> {}
        }
        if (equation.shift() == LambShift.RENORMALISED) {
          sum.accumulate(1, counterTerm(shift));
        }
      }
    }
    return sum.hermitianPart();
  }

  /** The Davies equation keeps of it what commutes with H, as of everything. */
  private ComplexMatrix counterTerm(EnergyShift shift) {
    ComplexMatrix term = shift.counterTerm();
    if (equation instanceof MasterEquation.Davies) {
      for (int n = 0; n < bare.size(); n++) {
        for (int m = 0; m < bare.size(); m++) {
          if (bare.gap(m, n) != 0) {
            term.set(m, n, 0, 0);
          }
        }
      }
    }
    return term;
  }

  private ComplexMatrix turned(ComplexMatrix operator) {
    return basis == bare ? operator : basis.inward(bare.outward(operator));
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
        BathSpectrum spectrum = spectrum(bath);
        yield new SecularJumps(spectrum.coupling(), bare, spectrum::correlation);
      }
      case MasterEquation.Pauli _ -> rates(bath);
      case MasterEquation.UniversalLindblad _ -> {
        BathSpectrum spectrum = spectrum(bath);
        Sandwiches jumps =
            Sandwiches.lindblad(
                List.of(turned(spectrum.filtered(bare, w -> Math.sqrt(spectrum.correlation(w))))));
        yield basis == bare
            ? jumps.withExact(
                () -> spectrum.exactlyFiltered(bare, w -> Extended.root(spectrum.correlation(w))))
            : jumps;
      }
      case MasterEquation.Redfield(LambShift shift) -> redfield(bath, shift);
      case MasterEquation.Local(ComplexMatrix simpler) -> local(bath, simpler);
    };
  }

  private Dissipator redfield(Bath.Thermal bath, LambShift shift) {
    BathSpectrum spectrum = spectrum(bath);
    ComplexMatrix filtered = spectrum.filtered(bare, w -> spectrum.correlation(w) / 2);
    ComplexMatrix inHamiltonian = zeros();
    if (shift != LambShift.OMITTED) {
      EnergyShift energies = shift(bath);
      filtered.accumulate(1, energies.filtered().times(0, 1));
      inHamiltonian = energies.redfield();
    }
    Sandwiches jumps =
        Sandwiches.redfield(turned(spectrum.coupling()), turned(filtered), turned(inHamiltonian));
    return basis == bare && shift == LambShift.OMITTED
        ? jumps.withExact(
            () -> spectrum.exactlyFiltered(bare, w -> new Extended(spectrum.correlation(w) / 2, 0)))
        : jumps;
  }

  private Dissipator rates(Bath.Thermal bath) {
    BathSpectrum spectrum = new BathSpectrum(bath, bare.inward(bath.coupling()));
    ComplexMatrix rates = zeros();
    for (int n = 0; n < bare.size(); n++) {
      for (int m = 0; m < bare.size(); m++) {
        double re = spectrum.coupling().re(m, n);
        double im = spectrum.coupling().im(m, n);
        double square = re * re + im * im;
        if (m != n && square > 0) {
          double rate = square * spectrum.correlation(bare.gap(n, m));
          if (!Double.isFinite(rate)) {
            throw spectrum.undefined(m, n);
          }
          rates.set(m, n, rate, 0);
        }
      }
    }
    return new RateJumps(rates);
  }

  /** The jump operators of the weak-coupling limit of another Hamiltonian, turned to our levels. */
  private Dissipator local(Bath.Thermal bath, ComplexMatrix bareHamiltonian) {
    EnergyBasis simple = EnergyBasis.of(bareHamiltonian);
    BathSpectrum spectrum = BathSpectrum.of(bath, simple);
    List<ComplexMatrix> operators = new ArrayList<>();
    for (BohrFrequencies.Group group : BohrFrequencies.of(simple, spectrum.coupling()).groups()) {
      double amplitude = Math.sqrt(spectrum.correlation(group.energy()));
      ComplexMatrix jump = zeros();
      for (int k = 0; k < group.size() && amplitude > 0; k++) {
        int m = group.to(k);
        int n = group.from(k);
        jump.set(
            m,
            n,
            amplitude * spectrum.coupling().re(m, n),
            amplitude * spectrum.coupling().im(m, n));
      }
      if (amplitude > 0) {
        operators.add(basis.inward(simple.outward(jump)));
      }
    }
    return Sandwiches.lindblad(operators.isEmpty() ? List.of(zeros()) : operators);
  }
}
