package coldwall.quantum.steady;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.OpenSystem;
import coldwall.system.SpectralDensity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Random physical systems: levels at random, nearly equal, equal or equally spaced; couplings from
 * 1e-6 to 1e3; temperatures from 0 to 1e6 gaps; baths alike or not. Each is solved to 1e-10, judged
 * by {@link ExactReference}, or has more than one steady state and is refused with what keeps them
 * apart. The property coldwall.random-systems asks for as many, up to 40 levels, and prints a table
 * of them.
 */
class RandomSystemsTest {
  private static final double ASKED = 1e-10;

  /** Estimated errors are good to an order of magnitude, down to roundings of the state. */
  private static final double HONEST = 10;

  private static final double ROUNDING = 1e-13;

  private static final int FEW = 120;

  @Test
  void everySystem_isSolvedOrRefused() {
    int count = Integer.getInteger("coldwall.random-systems", FEW);
    boolean isBench = count > FEW;
    Tally tally = new Tally();
    for (int k = 0; k < count; k++) {
      SplittableRandom random = new SplittableRandom(k);
      OpenSystem system = system(random, 2 + random.nextInt(isBench ? 39 : 6));
      MasterEquation equation =
          List.of(
                  new MasterEquation.Davies(),
                  new MasterEquation.UniversalLindblad(),
                  new MasterEquation.Redfield())
              .get(random.nextInt(3));
      String name = "system %d, %s, %d levels".formatted(k, equation.name(), system.size());
      judge(name, system, equation, tally);
    }
    if (isBench) {
      tally.print();
    }
    assertThat(tally.solved()).isGreaterThan(count * 9 / 10);
  }

  private static void judge(String name, OpenSystem system, MasterEquation equation, Tally tally) {
    ExactReference reference = new ExactReference(system, equation);
    try {
      OpenSteadyState state = OpenSystemSolver.automatic().solve(system, equation);
      assertThat(reference.isUnique()).as("unique, %s", name).isTrue();
      double distance = state.inside().minus(reference.state()).norm() / state.inside().norm();
      double claimed = state.summary().diagnostic(OpenSteadyState.STATE_ERROR);
      assertThat(distance).as(name).isLessThan(ASKED);
      assertThat(distance).as(name).isLessThan(HONEST * claimed + ROUNDING);
      tally.add(system.size(), distance);
    } catch (InvalidInputException refusal) {
      assertThat(refusal).as(name).hasMessageContaining("the steady state must be unique");
      assertThat(reference.isUnique()).as("unique, %s", name).isFalse();
      tally.add(system.size(), Double.NaN);
    }
  }

  /** How many systems ended how, by size. */
  private static final class Tally {
    private static final List<Integer> SIZES = List.of(7, 12, 20, 30, 40);

    private final int[][] counts = new int[SIZES.size()][2];
    private final double[] worst = new double[SIZES.size()];

    void add(int levels, double distance) {
      int row = (int) SIZES.stream().filter(size -> size < levels).count();
      counts[row][Double.isNaN(distance) ? 1 : 0]++;
      worst[row] = Double.isNaN(distance) ? worst[row] : Math.max(worst[row], distance);
    }

    int solved() {
      return Arrays.stream(counts).mapToInt(row -> row[0]).sum();
    }

    void print() {
      System.out.println("| levels up to | solved | largest error | refused: not unique |");
      System.out.println("|---|---|---|---|");
      for (int k = 0; k < counts.length; k++) {
        System.out.println(
            "| %d | %d | %.1e | %d |"
                .formatted(SIZES.get(k), counts[k][0], worst[k], counts[k][1]));
      }
    }
  }

  private static OpenSystem system(SplittableRandom random, int size) {
    double[] energies = new double[size];
    int kind = random.nextInt(4);
    for (int n = 1; n < size; n++) {
      double gap =
          switch (kind) {
            case 0 -> random.nextDouble(0.1, 2);
            case 1 -> n % 2 == 1 ? 1e-8 * random.nextDouble() : 1;
            case 2 -> n % 2 == 1 ? 0 : 1;
            default -> 1;
          };
      energies[n] = energies[n - 1] + gap;
    }
    double strength = StrictMath.pow(10, random.nextDouble(-6, 3));
    boolean areAlike = random.nextInt(4) == 0;
    ComplexMatrix first = OpenSystems.hermitian(size, random);
    List<Bath> baths = new ArrayList<>();
    for (int k = 0; k < 2; k++) {
      double temperature =
          random.nextInt(5) == 0 ? 0 : StrictMath.pow(10, random.nextDouble(-2, 6));
      baths.add(
          new Bath.Thermal(
              "bath " + k,
              k == 0 || areAlike ? first : OpenSystems.hermitian(size, random),
              new SpectralDensity.Ohmic(strength * random.nextDouble(0.3, 3), 10),
              temperature));
    }
    return new OpenSystem(ComplexMatrix.diagonal(energies), baths);
  }
}
