package coldwall.study.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.study.Studying;
import coldwall.study.curve.CurrentCurve;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Model;
import coldwall.study.curve.Ndtr;
import coldwall.study.curve.NdtrFinder;
import coldwall.system.Box;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapPointTest {
  /** Peak and foot are refined, so two samplings of a curve agree to far below any use. */
  private static final double SAMPLING = 1e-7;

  private static final SurvivalMap MAP = SurvivalMap.of(Studying.typed(""));

  private static Model model(String wall, double hot, double ratio) {
    return MAP.model(MAP.wall(wall), hot, ratio);
  }

  private static MapPoint at(String wall, double hot, double ratio) {
    return MapPoint.solve(model(wall, hot, ratio));
  }

  /** The points of a comparison, three times as many. */
  private static Ndtr densely(Model model) {
    List<CurvePoint> points = new ArrayList<>();
    points.add(new CurvePoint(0, model.solved(0)));
    int count = 180;
    for (int i = 0; i < count; i++) {
      double cold = model.hotTemperature() * 0.001 * Math.pow(980, i / (count - 1.0));
      points.add(new CurvePoint(cold, model.solved(cold)));
    }
    return NdtrFinder.find(new CurrentCurve(model, points));
  }

  @ParameterizedTest
  @CsvSource({
    "wall-flux, 9.7, 1", "wall-flux, 12, 1", "wall-flux, 45, 0.1", "wall-flux, 80, 100",
    "wall-flux, 30, 7", "wall-force, 1.8, 10", "wall-force, 2.4, 1", "wall-force, 6, 0.3",
    "wall-force, 70, 0.1", "wall-force, 50, 100", "wall-force, 4, 30", "metropolis, 30, 0.1",
    "reset, 8, 20", "maxwell, 3, 0.01", "maxwell, 90, 100"
  })
  void depth_doesNotDependOnThePointsOfItsCurve(String wall, double hot, double ratio) {
    MapPoint mapped = at(wall, hot, ratio);
    Ndtr dense = densely(model(wall, hot, ratio));
    assertThat(mapped.hasNdtr()).isEqualTo(dense.found());
    assertThat(mapped.depth().value())
        .isCloseTo(dense.depth().value(), within(1e-12 + SAMPLING * dense.depth().value()));
    if (mapped.hasNdtr()) {
      assertThat(mapped.peakColdOverHot()).isCloseTo(dense.peakCold().value() / hot, within(1e-5));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "wall-flux, 10, 1, 0.087", "wall-flux, 20, 1, 9.95", "wall-flux, 50, 1, 30.2",
    "wall-flux, 100, 1, 45.3", "wall-force, 3, 1, 0.084", "wall-force, 5, 1, 0.136",
    "wall-force, 7, 1, 0.115", "wall-force, 10, 1, 0.097", "wall-force, 100, 1, 0.078",
    "wall-force, 5, 10, 18.4", "wall-force, 20, 10, 23.9", "maxwell, 3, 0.02, 100"
  })
  void depths_areThoseOfTheTable(String wall, double hot, double ratio, double percent) {
    MapPoint point = at(wall, hot, ratio);
    assertThat(point.hasNdtr()).isTrue();
    // The table has two or three digits.
    assertThat(100 * point.depth().value()).isCloseTo(percent, within(0.008 * percent));
  }

  /** J ~ y (1 - y^2)/(A y + B), y = sqrt(T_c/T_h), A = a_h (2 - a_c), B = a_c (2 - a_h). */
  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.2, 1, 5, 100})
  void classicalPeak_obeysItsCubic(double ratio) {
    double y = Math.sqrt(at("maxwell", 7, ratio).peakColdOverHot());
    double hot = Math.min(1, 1 / ratio);
    double cold = Math.min(1, ratio);
    double left = cold * (2 - hot) * (1 - 3 * y * y);
    assertThat(left).isCloseTo(2 * hot * (2 - cold) * y * y * y, within(1e-5 * (hot + cold)));
  }

  @Test
  void depth_holdsForEveryLengthAndMassAndCommonCoupling() {
    for (String name : List.of("wall-flux", "wall-force")) {
      Model unit = model(name, 30, 10);
      Particle particle = new Particle(7);
      Box box = new Box(0.3);
      double hot = 30 * box.groundEnergy(particle);
      Junction other =
          new Junction(
              particle,
              box,
              scaled(unit.junction().hot(), hot),
              scaled(unit.junction().cold(), hot));
      assertThat(MapPoint.solve(unit.with(other)).depth().value())
          .isCloseTo(MapPoint.solve(unit).depth().value(), within(SAMPLING));
    }
  }

  private static Contact scaled(Contact contact, double temperature) {
    QuantumWall weaker = contact.quantumWall().scaled(0.37);
    return new Contact(temperature, contact.classicalWall(), weaker);
  }

  @Test
  void storedNumbers_comeBack() {
    MapPoint point = at("wall-flux", 20, 3);
    double[] numbers =
        MapPoint.TYPE.numbers().stream()
            .mapToDouble(stored -> stored.value().applyAsDouble(point))
            .toArray();
    assertThat(MapPoint.TYPE.decoder().apply(numbers)).isEqualTo(point);
    assertThat(MapPoint.UNKNOWN.isSolved()).isFalse();
    assertThat(MapPoint.UNKNOWN.hasNdtr()).isFalse();
  }
}
