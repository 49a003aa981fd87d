package coldwall.quantum.generator;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.model.EnergyBasis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The transitions that a coupling drives, grouped by the energy w = E_n - E_m that they give to the
 * bath. Groups are what rounding errors cannot tell apart: in an empty box 7^2 - 1^2 = 8^2 - 4^2.
 */
final class BohrFrequencies {
  private final EnergyBasis basis;
  private final ComplexMatrix coupling;

  /** Each m N + n of a transition from n to m, w ascending. */
  private final int[] transitions;

  private final List<Group> groups = new ArrayList<>();

  private BohrFrequencies(EnergyBasis basis, ComplexMatrix coupling, int[] transitions) {
    this.basis = basis;
    this.coupling = coupling;
    this.transitions = transitions;
    int start = 0;
    for (int k = 1; k <= transitions.length; k++) {
      if (k == transitions.length || energy(k) - energy(k - 1) > 2 * basis.tolerance()) {
        groups.add(new Group(this, start, k));
        start = k;
      }
    }
  }

  static BohrFrequencies of(EnergyBasis basis, ComplexMatrix coupling) {
    int size = basis.size();
    int[] transitions =
        IntStream.range(0, size * size)
            .filter(
                k -> coupling.re(k / size, k % size) != 0 || coupling.im(k / size, k % size) != 0)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> basis.gap(k % size, k / size)))
            .mapToInt(Integer::intValue)
            .toArray();
    return new BohrFrequencies(basis, coupling, transitions);
  }

  List<Group> groups() {
    return groups;
  }

  /**
   * The sum over w of f(w) A(w)^+ A(w), A(w) the part of the coupling that gives w.
   *
   * @param factors f of each group
   */
  ComplexMatrix sum(double[] factors) {
    ComplexMatrix sum = ComplexMatrix.zeros(basis.size(), basis.size());
    for (int g = 0; g < factors.length; g++) {
      Group group = groups.get(g);
      for (int a = 0; a < group.size(); a++) {
        for (int b = 0; b < group.size(); b++) {
          if (group.to(a) == group.to(b)) {
            addProduct(sum, factors[g], coupling, group.to(a), group.from(a), group.from(b));
          }
        }
      }
    }
    return sum;
  }

  /** sum_mn += factor conj(S_lm) S_ln. */
  static void addProduct(ComplexMatrix sum, double factor, ComplexMatrix s, int l, int m, int n) {
    sum.add(
        m,
        n,
        factor * (s.re(l, m) * s.re(l, n) + s.im(l, m) * s.im(l, n)),
        factor * (s.re(l, m) * s.im(l, n) - s.im(l, m) * s.re(l, n)));
  }

  private double energy(int k) {
    int size = basis.size();
    return basis.gap(transitions[k] % size, transitions[k] / size);
  }

  /** The two groups of different frequency that are nearest to each other, if there are two. */
  List<Group> closest() {
    List<Group> closest = List.of();
    double least = Double.POSITIVE_INFINITY;
    for (int g = 1; g < groups.size(); g++) {
      double distance = groups.get(g).energy() - groups.get(g - 1).energy();
      if (distance < least) {
        least = distance;
        closest = Arrays.asList(groups.get(g - 1), groups.get(g));
      }
    }
    return closest;
  }

  /**
   * Transitions of one Bohr frequency.
   *
   * @param all of which it is a part
   * @param start its first one
   * @param end behind its last one
   */
  record Group(BohrFrequencies all, int start, int end) {
    int size() {
      return end - start;
    }

    /** w, exactly 0 for transitions between equal energies. */
    double energy() {
      double first = all.energy(start);
      return Math.abs(first) <= 2 * all.basis.tolerance() ? 0 : first;
    }

    int to(int k) {
      return all.transitions[start + k] / all.basis.size();
    }

    int from(int k) {
      return all.transitions[start + k] % all.basis.size();
    }

    /** Such as 8 -&gt; 4, counted from the ground state, 1. */
    String text(int k) {
      return (from(k) + 1) + " -> " + (to(k) + 1);
    }
  }
}
