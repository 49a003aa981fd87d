package coldwall.quantum.generator;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.model.EnergyBasis;

/** Jumps |m&gt;&lt;n| between levels, each apart: populations move, coherences only decay. */
final class RateJumps implements Dissipator {
  private final ComplexMatrix rates;

  /** Row m, column n: from n to m; the diagonal is ignored. */
  RateJumps(ComplexMatrix rates) {
    this.rates = rates;
  }

  @Override
  public ComplexMatrix effective() {
    double[] halves = new double[rates.rows()];
    for (int n = 0; n < halves.length; n++) {
      for (int m = halves.length - 1; m >= 0; m--) {
        halves[n] -= m == n ? 0 : rates.re(m, n) / 2;
      }
    }
    return ComplexMatrix.diagonal(halves);
  }

  @Override
  public void addJumps(ComplexMatrix rho, ComplexMatrix result) {
    for (int n = 0; n < rates.rows(); n++) {
      double population = rho.re(n, n);
      for (int m = 0; m < rates.rows(); m++) {
        if (m != n) {
          result.add(m, m, rates.re(m, n) * population, 0);
        }
      }
    }
  }

  @Override
  public void addJumpsOfUnit(int a, int b, double re, double im, ComplexMatrix result) {
    for (int m = 0; m < rates.rows() && a == b; m++) {
      result.add(m, m, m == a ? 0 : re * rates.re(m, a), 0);
    }
  }

  @Override
  public void addTerms(GeneratorTerms terms) {
    for (int n = 0; n < rates.rows(); n++) {
      for (int m = 0; m < rates.rows(); m++) {
        if (m != n && rates.re(m, n) != 0) {
          GeneratorTerms.Element jump = new GeneratorTerms.Element(m, n, 1, 0);
          terms.jump(rates.re(m, n) / 2, jump, jump);
        }
      }
    }
  }

  @Override
  public double energyFlow(ComplexMatrix rho, EnergyBasis basis) {
    double net = 0;
    for (int n = 0; n < rates.rows(); n++) {
      for (int m = n + 1; m < rates.rows(); m++) {
        net += basis.gap(m, n) * (rates.re(m, n) * rho.re(n, n) - rates.re(n, m) * rho.re(m, m));
      }
    }
    return net;
  }

  @Override
  public double rate(int m, int n) {
    return rates.re(m, n);
  }

  @Override
  public double returned(int m, int n) {
    return 0;
  }

  @Override
  public boolean isSecular() {
    return true;
  }
}
