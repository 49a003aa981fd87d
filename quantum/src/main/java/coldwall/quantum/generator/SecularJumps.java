package coldwall.quantum.generator;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.model.EnergyBasis;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The jumps of the Davies equation: all transitions of one Bohr frequency act together, A(w) rho
 * A(w)^+. Cost: the sum of the squares of the numbers of equal transitions, N^2 mostly, N^3 at
 * most.
 */
final class SecularJumps implements Dissipator {
  private final ComplexMatrix coupling;
  private final BohrFrequencies frequencies;
  private final List<BohrFrequencies.Group> groups;
  private final double[] spectrum;
  private final EnergyBasis basis;
  private final DoubleUnaryOperator correlation;
  private final boolean isDegenerate;

  /** Takes the coupling between the levels and the correlation spectrum G(w). */
  SecularJumps(ComplexMatrix coupling, EnergyBasis basis, DoubleUnaryOperator correlation) {
    this.coupling = coupling;
    this.basis = basis;
    this.correlation = correlation;
    frequencies = BohrFrequencies.of(basis, coupling);
    groups = frequencies.groups();
    isDegenerate = basis.isDegenerate();
    spectrum =
        groups.stream().mapToDouble(group -> correlation.applyAsDouble(group.energy())).toArray();
  }

  @Override
  public ComplexMatrix effective() {
    return frequencies.sum(Arrays.stream(spectrum).map(value -> -value / 2).toArray());
  }

  @Override
  public void addJumps(ComplexMatrix rho, ComplexMatrix result) {
    for (int g = 0; g < spectrum.length; g++) {
      BohrFrequencies.Group group = groups.get(g);
      for (int a = 0; a < group.size(); a++) {
        for (int b = 0; b < group.size(); b++) {
          double re = elementRe(group, a, b);
          double im = elementIm(group, a, b);
          double x = rho.re(group.from(a), group.from(b));
          double y = rho.im(group.from(a), group.from(b));
          result.add(
              group.to(a),
              group.to(b),
              spectrum[g] * (re * x - im * y),
              spectrum[g] * (re * y + im * x));
        }
      }
    }
  }

  @Override
  public void addTerms(GeneratorTerms terms) {
    for (int g = 0; g < spectrum.length; g++) {
      BohrFrequencies.Group group = groups.get(g);
      for (int a = 0; a < group.size() && spectrum[g] != 0; a++) {
        for (int b = 0; b < group.size(); b++) {
          terms.jump(spectrum[g] / 2, element(group, a), element(group, b));
        }
      }
    }
  }

  private GeneratorTerms.Element element(BohrFrequencies.Group group, int k) {
    int to = group.to(k);
    int from = group.from(k);
    return new GeneratorTerms.Element(to, from, coupling.re(to, from), coupling.im(to, from));
  }

  /** The real part of S_a conj(S_b). */
  private double elementRe(BohrFrequencies.Group group, int a, int b) {
    return coupling.re(group.to(a), group.from(a)) * coupling.re(group.to(b), group.from(b))
        + coupling.im(group.to(a), group.from(a)) * coupling.im(group.to(b), group.from(b));
  }

  /** Its imaginary part. */
  private double elementIm(BohrFrequencies.Group group, int a, int b) {
    return coupling.im(group.to(a), group.from(a)) * coupling.re(group.to(b), group.from(b))
        - coupling.re(group.to(a), group.from(a)) * coupling.im(group.to(b), group.from(b));
  }

  @Override
  public double energyFlow(ComplexMatrix rho, EnergyBasis levels) {
    double net = 0;
    for (int g = 0; g < spectrum.length; g++) {
      BohrFrequencies.Group group = groups.get(g);
      for (int a = 0; a < group.size() && spectrum[g] != 0; a++) {
        for (int b = 0; b < group.size(); b++) {
          if (group.to(a) == group.to(b)) {
            double overlap =
                elementRe(group, a, b) * rho.re(group.from(a), group.from(b))
                    - elementIm(group, a, b) * rho.im(group.from(a), group.from(b));
            net -= group.energy() * spectrum[g] * overlap;
          }
        }
      }
    }
    return net;
  }

  @Override
  public double rate(int m, int n) {
    double re = coupling.re(m, n);
    double im = coupling.im(m, n);
    double square = re * re + im * im;
    return square == 0 ? 0 : square * correlation.applyAsDouble(basis.gap(n, m));
  }

  @Override
  public double returned(int m, int n) {
    double product = coupling.re(m, m) * coupling.re(n, n) + coupling.im(m, m) * coupling.im(n, n);
    return product == 0 ? 0 : product * correlation.applyAsDouble(0);
  }

  @Override
  public boolean isSecular() {
    return !isDegenerate;
  }

  @Override
  public boolean isSecularByFrequency() {
    return true;
  }
}
