package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.generator.Generator;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.Memory;
import coldwall.system.SpectralDensity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Whether each bath is a bath of its temperature. */
final class BathChecks {
  /** Some roundings of the exchange. */
  private static final double ROUNDING = 1e-12;

  /** Beyond, a bath does not do what its name says. */
  private static final double LARGE = 0.1;

  private BathChecks() {}

  static List<Check> gibbs(Generator generator) {
    List<Check> checks = new ArrayList<>();
    for (int k = 0; k < generator.baths(); k++) {
      Bath bath = generator.system().baths().get(k);
      String name = "Gibbs state of " + bath.name();
      if (bath.temperature().isEmpty()) {
        checks.add(Check.unknown(name, "the bath has no temperature"));
        continue;
      }
      ComplexMatrix gibbs = gibbs(generator, bath.temperature().getAsDouble());
      double off = shift(generator, generator.dissipation(k, gibbs), exchange(generator, k, gibbs));
      checks.add(
          Check.graded(
              name,
              off,
              ROUNDING,
              isExact(generator, bath) ? ROUNDING : LARGE,
              "this bath alone moves it by about " + off,
              "the equation has it to the order of the coupling only: weaken it, or use davies"));
    }
    return checks;
  }

  private static boolean isExact(Generator generator, Bath bath) {
    return generator.equation().isSecular() && bath instanceof Bath.Thermal;
  }

  /** How far a change goes before populations relax and coherences turn. */
  private static double shift(Generator generator, ComplexMatrix change, double exchange) {
    double sum = 0;
    for (int n = 0; n < generator.size(); n++) {
      for (int m = 0; m < generator.size(); m++) {
        double size = StrictMath.hypot(change.re(m, n), change.im(m, n));
        double speed = StrictMath.hypot(generator.basis().gap(m, n), exchange);
        sum += size == 0 ? 0 : size / speed * (size / speed);
      }
    }
    return Math.sqrt(sum);
  }

  /** exp(-H/T)/Z between the levels; at T = 0 the ground states, equally. */
  static ComplexMatrix gibbs(Generator generator, double temperature) {
    double[] weights = new double[generator.size()];
    double sum = 0;
    for (int n = weights.length - 1; n >= 0; n--) {
      double energy = generator.basis().gap(n, 0);
      weights[n] = energy == 0 ? 1 : temperature == 0 ? 0 : StrictMath.exp(-energy / temperature);
      sum += weights[n];
    }
    for (int n = 0; n < weights.length; n++) {
      weights[n] /= sum;
    }
    return ComplexMatrix.diagonal(weights);
  }

  private static double exchange(Generator generator, int bath, ComplexMatrix rho) {
    double sum = Double.MIN_NORMAL;
    for (int n = 0; n < generator.size(); n++) {
      for (int m = 0; m < generator.size(); m++) {
        sum += m == n ? 0 : Math.abs(generator.rate(bath, m, n)) * rho.re(n, n);
      }
    }
    // At T = 0 nothing leaves the ground state; what moves it is measured against all that may.
    if (sum == Double.MIN_NORMAL) {
      for (int m = 0; m < generator.size(); m++) {
        for (int n = 0; n < generator.size(); n++) {
          sum += m == n ? 0 : Math.abs(generator.rate(bath, m, n));
        }
      }
    }
    return sum;
  }

  static List<Check> temperatures(Generator generator) {
    List<Check> checks = new ArrayList<>();
    for (int k = 0; k < generator.baths(); k++) {
      Bath bath = generator.system().baths().get(k);
      String name = "temperature of " + bath.name();
      OptionalDouble label = bath.temperature();
      double[] implied = implied(generator, k);
      if (Double.isNaN(implied[0]) || label.isEmpty()) {
        checks.add(Check.unknown(name, "no jump leads up and down, or the bath has no label"));
      } else {
        checks.add(temperature(name, label.getAsDouble(), implied));
      }
    }
    return checks;
  }

  private static Check temperature(String name, double label, double[] implied) {
    if (implied[1] < 0) {
      return new Check(
          name,
          Check.Verdict.VIOLATED,
          implied[1],
          "its rates lead up faster than down: the temperature " + implied[1] + " is negative",
          "exchange the operators or rates for up and down");
    }
    double scale = Math.max(label, Double.MIN_NORMAL);
    double off = Math.max(Math.abs(implied[0] - label), Math.abs(implied[1] - label)) / scale;
    double size = label == 0 && implied[1] == 0 ? 0 : off;
    return Check.graded(
        name,
        size,
        1e-9,
        LARGE,
        "its rates imply %s to %s, its label is %s".formatted(implied[0], implied[1], label),
        "correct the label or the rates; jump operators of a simpler Hamiltonian are off by the"
            + " share of what it leaves out");
  }

  /**
   * gap / ln(down/up) of every pair of levels that matters, lowest and highest; the second is
   * negative if any is.
   */
  private static double[] implied(Generator generator, int bath) {
    double coldest = Double.NaN;
    double hottest = Double.NaN;
    double negative = 0;
    double fastest = 0;
    for (int n = 0; n < generator.size(); n++) {
      for (int m = 0; m < generator.size(); m++) {
        fastest = m == n ? fastest : Math.max(fastest, generator.rate(bath, m, n));
      }
    }
    for (int n = 0; n < generator.size(); n++) {
      for (int m = n + 1; m < generator.size(); m++) {
        double up = generator.rate(bath, m, n);
        double down = generator.rate(bath, n, m);
        double gap = generator.basis().gap(m, n);
        // Of a pair that is not driven, a rounding error may be all there is.
        if (gap > 0 && Math.max(up, down) > Math.ulp(1.0) * fastest) {
          double value = up == 0 ? 0 : gap / StrictMath.log(down / up);
          if (value < 0) {
            negative = Math.min(negative, value);
          } else if (Double.isFinite(value)) {
            coldest = Double.isNaN(coldest) ? value : Math.min(coldest, value);
            hottest = Double.isNaN(hottest) ? value : Math.max(hottest, value);
          }
        }
      }
    }
    if (negative < 0) {
      return new double[] {negative, negative};
    }
    return new double[] {coldest, hottest};
  }

  static List<BathNumbers> numbers(Generator generator) {
    List<BathNumbers> numbers = new ArrayList<>();
    for (int k = 0; k < generator.baths(); k++) {
      Bath bath = generator.system().baths().get(k);
      double[] implied = implied(generator, k);
      double gap = smallestGap(generator, k);
      double label = bath.temperature().orElse(Double.NaN);
      if (bath instanceof Bath.Thermal thermal) {
        SpectralDensity density = thermal.density();
        numbers.add(
            new BathNumbers(
                bath.name(),
                label,
                gap,
                density.density(gap),
                density.slope(),
                Memory.reorganisationEnergy(density),
                Memory.variance(density, label),
                implied[0],
                implied[1]));
      } else {
        double none = Double.NaN;
        numbers.add(
            new BathNumbers(
                bath.name(), label, gap, none, none, none, none, implied[0], implied[1]));
      }
    }
    return numbers;
  }

  private static double smallestGap(Generator generator, int bath) {
    double smallest = Double.POSITIVE_INFINITY;
    for (int n = 0; n < generator.size(); n++) {
      for (int m = n + 1; m < generator.size(); m++) {
        double gap = generator.basis().gap(m, n);
        if (gap > 0 && generator.rate(bath, n, m) > 0) {
          smallest = Math.min(smallest, gap);
        }
      }
    }
    return smallest;
  }
}
