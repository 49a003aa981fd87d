package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.frame.LocalRunner;
import coldwall.frame.MemoryLog;
import coldwall.frame.Progress;
import coldwall.frame.Row;
import coldwall.frame.RowTable;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Stage;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.solver.Solver;
import coldwall.study.Studying;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Request.Kind;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveAnalysesTest {
  private static final double HOT = 5;
  private static final double[] COLD = {0.1, 0.5, 1, 1.5, 2, 3, 4, 4.9};
  private static final Solver SAMPLING =
      new EventDrivenMonteCarlo(4, new Effort.Collisions(20_000));

  private static CurrentCurve curve(Part part, Solver solver, double... cold) {
    Junction junction =
        Junction.symmetric(
            1,
            Math.PI / Math.sqrt(2),
            HOT,
            HOT,
            new ClassicalWall.Maxwell(1),
            new QuantumWall.WallForce(1));
    Model model = new Model(part, junction, solver);
    return new CurrentCurve(
        model, DoubleStream.of(cold).mapToObj(t -> new CurvePoint(t, model.solved(t))).toList());
  }

  private static List<CurrentCurve> curves() {
    return List.of(
        curve(Part.CLASSICAL, new MaxwellFormula(), COLD),
        curve(Part.QUANTUM, PauliMasterEquation.automatic(), COLD),
        curve(Part.CLASSICAL, SAMPLING, COLD));
  }

  private static List<CurveAnalysis> analyses(CurveAnalyses analyses, MemoryLog log) {
    return analyses.of(RowTable.of(analyses.stage(), log));
  }

  private static List<Kind> kinds(Stage stage, int curve) {
    return IntStream.range(0, stage.size())
        .mapToObj(index -> stage.sweep().point(index).coordinates())
        .filter(coordinates -> coordinates.getFirst() == curve)
        .map(coordinates -> Request.of(coordinates.subList(1, coordinates.size())).kind())
        .toList();
  }

  @Test
  void requests_standInTheOrderOfTheCurves() {
    Stage stage = new CurveAnalyses(curves()).stage();
    assertThat(stage.sweep().names()).containsExactly("curve", "request", "low", "start", "high");
    List<Double> curves =
        IntStream.range(0, stage.size())
            .mapToObj(index -> stage.sweep().point(index).coordinates().getFirst())
            .toList();
    assertThat(curves).isSorted().contains(0.0, 1.0, 2.0);
    // The foot of a fall that the first point ends is looked for down to T_c = 0.
    assertThat(kinds(stage, 0))
        .containsExactly(Kind.HIGHEST, Kind.CURRENT, Kind.LOWEST, Kind.CONDUCTANCE);
    assertThat(kinds(stage, 1)).startsWith(Kind.HIGHEST, Kind.CURRENT);
    // A simulated curve has its conductance from several points, which are solved beside each
    // other.
    assertThat(kinds(stage, 2)).hasSize(7).containsOnly(Kind.CURRENT);
  }

  @Test
  void requests_areWhatIsNotKnownYet() {
    Solver falling = Formula.exact(t -> HOT - t);
    Stage onRange = new CurveAnalyses(List.of(curve(Part.QUANTUM, falling, 1, 2, 3))).stage();
    // It may still fall from the highest point towards T_c = 0.
    assertThat(kinds(onRange, 0)).containsExactly(Kind.CURRENT, Kind.HIGHEST, Kind.CONDUCTANCE);
    Stage withZero = new CurveAnalyses(List.of(curve(Part.QUANTUM, falling, 0, 2, 3))).stage();
    // Without a slope at T_c = 0 it may rise there first.
    assertThat(kinds(withZero, 0)).containsExactly(Kind.HIGHEST, Kind.CONDUCTANCE);
    Stage aboveHot = new CurveAnalyses(List.of(curve(Part.QUANTUM, falling, 6, 7))).stage();
    assertThat(kinds(aboveHot, 0)).containsExactly(Kind.CONDUCTANCE);
  }

  @Test
  void requests_surviveAsPlainNumbers() {
    for (Kind kind : Kind.values()) {
      Request request = new Request(kind, 0.5, 1, 1.75);
      assertThat(Request.of(request.numbers())).isEqualTo(request);
    }
  }

  @Test
  void analyses_areThoseOfAskingTheSolverDirectly() {
    CurveAnalyses second = new CurveAnalyses(curves());
    List<CurveAnalysis> analyses = analyses(second, Studying.solved(second.stage(), 2));
    for (int i = 0; i < analyses.size(); i++) {
      CurrentCurve curve = curves().get(i);
      assertThat(analyses.get(i).ndtr()).isEqualTo(NdtrFinder.find(curve));
      assertThat(analyses.get(i).conductance()).isEqualTo(Conductance.atEquilibrium(curve.model()));
    }
    assertThat(analyses.getFirst().curve()).isEqualTo(curves().getFirst());
    assertThat(analyses.getLast().curve().points().get(3).solved().slope().isKnown()).isTrue();
    assertThat(analyses.getFirst().hasNdtr()).isTrue();
    assertThat(CurveAnalysis.unjudged(curves().getFirst()).hasNdtr()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 9})
  void interruptedStage_goneOnWith_givesTheSame(int before) {
    CurveAnalyses whole = new CurveAnalyses(curves());
    List<Row> rows = Studying.rows(whole.stage(), 2);
    List<CurveAnalysis> expected = analyses(whole, Studying.solved(whole.stage(), 1));

    CurveAnalyses again = new CurveAnalyses(curves());
    MemoryLog log = new MemoryLog();
    log.append(rows.reversed().subList(0, before));
    LocalRunner.run(again.stage(), log, 2, Progress.silent(), RunningEstimate.NONE);
    assertThat(analyses(again, log)).isEqualTo(expected);
  }

  @Test
  void storedAnswers_areBelieved() {
    CurveAnalyses analyses = new CurveAnalyses(curves().subList(0, 1));
    List<Row> rows = Studying.rows(analyses.stage(), 1);
    MemoryLog log = new MemoryLog();
    log.append(rows);
    log.append(List.of(new Row(0, List.of(1.125, 9.0, 0.0), "")));
    Ndtr ndtr = analyses(analyses, log).getFirst().ndtrOrThrow();
    assertThat(ndtr.peakCold().value()).isEqualTo(1.125);
    assertThat(ndtr.peakCurrent().value()).isEqualTo(9);
  }

  @Test
  void failedRequest_isTold_andTakenForNoAnswer() {
    Solver notAtZero = Formula.exact(t -> t < 0.3 || t > 4.99 ? Double.NaN : 4 - (t - 2) * (t - 2));
    CurveAnalyses analyses =
        new CurveAnalyses(List.of(curve(Part.QUANTUM, notAtZero, 0.5, 1, 1.7, 3, 4.5)));
    MemoryLog log = Studying.solved(analyses.stage(), 1);
    RowTable rows = RowTable.of(analyses.stage(), log);
    assertThat(rows.failures()).hasSize(3);
    assertThat(String.join("\n", rows.failures()))
        .contains(
            "quantum, wall-force current: the current must be known, but is not at T_c = 0.0",
            "quantum, wall-force lowest: the current must be known",
            "quantum, wall-force conductance: the current must be known");

    CurveAnalysis analysis = analyses.of(rows).getFirst();
    Ndtr ndtr = analysis.ndtrOrThrow();
    assertThat(ndtr.found()).isTrue();
    assertThat(ndtr.peakCold().value()).isCloseTo(2, within(1e-6 * HOT));
    assertThat(ndtr.lowestCold()).isEqualTo(0.5);
    assertThat(ndtr.depth().value()).isCloseTo(2.25 / 4, within(1e-9));
    assertThat(ndtr.depthAtZero()).isNaN();
    assertThat(analysis.conductance().isKnown()).isFalse();
  }
}
