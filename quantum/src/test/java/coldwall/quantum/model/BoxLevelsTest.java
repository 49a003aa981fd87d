package coldwall.quantum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.system.Box;
import coldwall.system.Coupling;
import coldwall.system.Particle;
import coldwall.system.Potential;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import coldwall.system.SpectralDensity;
import coldwall.system.Table;
import coldwall.system.Wall;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoxLevelsTest {
  /** What the basis is grown to. */
  private static final double CONVERGED = 2e-11;

  private static SoftJunction junction(
      double mass, double length, Potential potential, Coupling coupling) {
    return new SoftJunction(
        new Particle(mass),
        new Box(length),
        potential,
        List.of(new SoftContact(coupling, new SpectralDensity.Ohmic(1, 10), 1)));
  }

  @Test
  void emptyBox_hasItsLevelsAndTheDipoleOfASine() {
    BoxLevels box = BoxLevels.of(junction(1.3, 2, new Potential.Flat(), new Coupling.Linear(1)), 8);
    for (int n = 1; n <= 8; n++) {
      assertThat(box.energies().get(n - 1))
          .isEqualTo(new Box(2).groundEnergy(new Particle(1.3)) * n * n);
    }
    ComplexMatrix x = box.couplings().getFirst();
    for (int k = 1; k <= 8; k++) {
      for (int l = 1; l <= 8; l++) {
        // (2/L) integral x sin sin = -8 L k l/(pi^2 (k^2 - l^2)^2) for k + l odd.
        double square = (double) (k * k - l * l) * (k * k - l * l);
        double known = (k + l) % 2 == 0 ? 0 : -16.0 * k * l / (Math.PI * Math.PI * square);
        assertThat(x.re(k - 1, l - 1)).isCloseTo(known, within(1e-14));
      }
    }
  }

  /** (2/L) integral exp(-x/xi) sin^2 = (1 - e^(-L/xi)) xi/L k^2/(k^2 + (L/2 pi xi)^2). */
  @Test
  void layers_haveTheirClosedForm() {
    for (Wall wall : Wall.values()) {
      BoxLevels box =
          BoxLevels.of(junction(1, 2, new Potential.Flat(), new Coupling.Layer(wall, 0.05)), 12);
      for (int k = 1; k <= 12; k++) {
        double ratio = 2 / (2 * Math.PI * 0.05);
        double known = (1 - StrictMath.exp(-40)) * 0.025 * k * k / (k * k + ratio * ratio);
        assertThat(box.couplings().getFirst().re(k - 1, k - 1)).isCloseTo(known, within(1e-13));
      }
    }
  }

  @Test
  void harmonicWell_hasEvenLevelsAndLadderElements() {
    Particle particle = new Particle(1.5);
    BoxLevels well =
        BoxLevels.of(
            junction(
                1.5, 14, Potential.Harmonic.ofFrequency(particle, 2, 7), new Coupling.Linear(7)),
            12);
    for (int n = 0; n < 12; n++) {
      assertThat(well.energies().get(n)).isCloseTo(2 * (n + 0.5), within(CONVERGED * 24));
    }
    for (int n = 1; n < 12; n++) {
      assertThat(Math.abs(well.couplings().getFirst().re(n - 1, n)))
          .isCloseTo(Math.sqrt(n / (2 * 1.5 * 2)), within(CONVERGED));
    }
    assertThat(well.change()).isLessThan(CONVERGED);
    assertThat(well.basisSize()).isGreaterThan(12);
  }

  /**
   * Lowest levels of a double well, 8 ((x - 3)^2 - 1)^2 on 0 to 6, and of a smooth barrier: by a
   * Chebyshev collocation of another program (scipy, 240 points).
   */
  @Test
  void otherWells_agreeWithAnotherMethod() {
    BoxLevels wells =
        BoxLevels.of(junction(1, 6, new Potential.DoubleWell(8, 2, 3), new Coupling.Linear(3)), 4);
    assertThat(wells.energies().get(0)).isCloseTo(DOUBLE_WELL[0], within(1e-9));
    assertThat(wells.energies().get(1)).isCloseTo(DOUBLE_WELL[1], within(1e-9));
    assertThat(wells.energies().get(2)).isCloseTo(DOUBLE_WELL[2], within(1e-9));
    BoxLevels barrier =
        BoxLevels.of(
            junction(1, 2, new Potential.Barrier(30, 0.8, 1.1, 0.05), new Coupling.Linear(1)), 4);
    assertThat(barrier.energies().get(0)).isCloseTo(BARRIER[0], within(1e-9));
    assertThat(barrier.energies().get(1)).isCloseTo(BARRIER[1], within(1e-9));
    assertThat(barrier.couplings().getFirst().re(0, 0)).isCloseTo(BARRIER[2], within(1e-9));
  }

  private static final double[] DOUBLE_WELL = {3.60162698924, 3.79301076467, 8.74093345242};
  private static final double[] BARRIER = {4.66099818197, 5.86730184300, 0.420814887745};

  @Test
  void steps_tablesAndFormulas_areLevelsToo() {
    Potential step = new Potential.Step(5, 1, 0.1);
    Potential formula = new Potential.Formula("step", step::energy, step::slope);
    Coupling linear = new Coupling.Linear(1);
    BoxLevels known = BoxLevels.of(junction(1, 2, step, linear), 5);
    BoxLevels same = BoxLevels.of(junction(1, 2, formula, linear), 5);
    assertThat(same.energies()).isEqualTo(known.energies());
    Potential flatTable = new Potential.Tabulated(new Table(List.of(0.0, 2.0), List.of(1.5, 1.5)));
    BoxLevels raised = BoxLevels.of(junction(1, 2, flatTable, linear), 5);
    BoxLevels empty = BoxLevels.of(junction(1, 2, new Potential.Flat(), linear), 5);
    for (int n = 0; n < 5; n++) {
      assertThat(raised.energies().get(n))
          .isCloseTo(empty.energies().get(n) + 1.5, within(CONVERGED * 50));
    }
  }

  @Test
  void unresolvedPotential_isAnError() {
    assertThatThrownBy(() ->
            BoxLevels.of(
                junction(1, 2, new Potential.Step(5, 1, 1e-7), new Coupling.Linear(1)), 40))
        .hasMessageContaining("must be resolved by 1024 functions");
  }
}
