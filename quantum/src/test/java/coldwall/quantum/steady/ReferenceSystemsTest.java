package coldwall.quantum.steady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.OpenSystem;
import coldwall.system.SpectralDensity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random systems of 2 to 5 levels with one to three baths, couplings from 1e-6 to 100 and
 * temperatures from 0 to 1e4, some with nearly equal levels, against a program that shares nothing
 * with this one: dense superoperators from the definitions, solved with 60 digits by mpmath.
 */
class ReferenceSystemsTest {
  /** The accuracy that is asked for. */
  private static final double ASKED = 1e-10;

  static Stream<JsonNode> cases() throws IOException {
    try (InputStream stream = ReferenceSystemsTest.class.getResourceAsStream("open-systems.json")) {
      JsonNode cases = new ObjectMapper().readTree(stream).get("cases");
      return cases.valueStream().toList().stream();
    }
  }

  private static ComplexMatrix matrix(JsonNode rows) {
    int size = rows.size();
    ComplexMatrix matrix = ComplexMatrix.zeros(size, size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        JsonNode entry = rows.get(i).get(j);
        matrix.set(i, j, entry.get(0).asDouble(), entry.get(1).asDouble());
      }
    }
    return matrix;
  }

  private static OpenSystem system(JsonNode given) {
    List<Bath> baths = new ArrayList<>();
    for (JsonNode bath : given.get("baths")) {
      double strength = bath.get("lambda").asDouble();
      double cutoff = bath.get("cutoff").asDouble();
      SpectralDensity density =
          bath.get("kind").asText().equals("ohmic")
              ? new SpectralDensity.Ohmic(strength, cutoff)
              : new SpectralDensity.Drude(strength, cutoff);
      baths.add(
          new Bath.Thermal(
              "bath " + baths.size(), matrix(bath.get("S")), density, bath.get("T").asDouble()));
    }
    return new OpenSystem(matrix(given.get("H")), baths);
  }

  private static MasterEquation equation(JsonNode given) {
    return switch (given.get("equation").asText()) {
      case "universal" -> new MasterEquation.UniversalLindblad();
      case "redfield" -> new MasterEquation.Redfield();
      default -> new MasterEquation.Davies();
    };
  }

  @ParameterizedTest
  @MethodSource("cases")
  void states_agreeWithSixtyDigits(JsonNode given) {
    OpenSteadyState state = OpenSystemSolver.automatic().solve(system(given), equation(given));
    ComplexMatrix expected = matrix(given.get("rho"));
    assertThat(state.density().minus(expected).norm() / expected.norm()).isLessThan(ASKED);
    double scale = 0;
    for (JsonNode current : given.get("currents")) {
      scale = Math.max(scale, Math.abs(current.asDouble()));
    }
    for (int k = 0; k < state.currents().size(); k++) {
      double known = given.get("currents").get(k).asDouble();
      double error = Math.max(ASKED * scale, 10 * state.currents().get(k).uncertainty());
      assertThat(state.currents().get(k).value()).isCloseTo(known, within(error));
    }
  }
}
