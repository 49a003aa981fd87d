package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.system.WallLaw;
import coldwall.testkit.ClosedForms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OtherBathsTest {

  private static Junction junction(QuantumWall hot, QuantumWall cold) {
    Junction symmetric =
        Junction.symmetric(1, 2, 5, 1, new ClassicalWall.Maxwell(0.7), new QuantumWall.Reset(1));
    return new Junction(
        symmetric.particle(),
        symmetric.box(),
        new Contact(5, symmetric.hot().classicalWall(), hot),
        new Contact(1, symmetric.cold().classicalWall(), cold));
  }

  private static List<String> names(Junction junction) {
    return OtherBaths.of(junction).stream().map(other -> other.hot().quantumWall().name()).toList();
  }

  static List<String> baths() {
    return WallLaw.names(QuantumWall.laws());
  }

  @ParameterizedTest
  @MethodSource("baths")
  void everyBathButItsOwn_isThereOnce(String own) {
    QuantumWall wall = ClosedForms.wall(own, 0.5);
    assertThat(names(junction(wall, wall)))
        .containsExactlyInAnyOrderElementsOf(
            baths().stream().filter(name -> !name.equals(own)).toList());
  }

  @Test
  void secondOpinion_isResetThenTheTwinOfMaxwell() {
    QuantumWall flux = new QuantumWall.WallFlux(1);
    QuantumWall reset = new QuantumWall.Reset(1);
    assertThat(names(junction(flux, flux))).startsWith("reset");
    assertThat(names(junction(reset, reset))).startsWith("wall-flux");
    assertThat(names(junction(flux, reset))).startsWith("reset", "wall-flux").hasSize(4);
  }

  /** The stronger of the two couplings becomes 1, which every law can have. */
  @ParameterizedTest
  @CsvSource({"3, 12, 0.25, 1", "8, 2, 1, 0.25", "0.1, 0.1, 1, 1"})
  void couplings_keepTheirRatio(double hot, double cold, double hotOfOthers, double coldOfOthers) {
    Junction own = junction(new QuantumWall.Reset(hot), new QuantumWall.Reset(cold));
    assertThat(OtherBaths.of(own))
        .allSatisfy(other -> {
          assertThat(other.hot().quantumWall().strength()).isEqualTo(hotOfOthers);
          assertThat(other.cold().quantumWall().strength()).isEqualTo(coldOfOthers);
        });
  }

  @Test
  void couplingsOfDifferentLaws_cannotBeCompared() {
    Junction own = junction(new QuantumWall.Reset(9), new QuantumWall.WallFlux(0.3));
    assertThat(OtherBaths.of(own))
        .allSatisfy(
            other -> assertThat(other.hot().quantumWall()).isEqualTo(other.cold().quantumWall()));
  }

  @Test
  void allElse_staysAsItIs() {
    QuantumWall flux = new QuantumWall.WallFlux(1);
    Junction own = junction(flux, flux);
    assertThat(OtherBaths.of(own))
        .allSatisfy(other -> {
          assertThat(other.box()).isEqualTo(own.box());
          assertThat(other.particle()).isEqualTo(own.particle());
          assertThat(other.hot().temperature()).isEqualTo(5);
          assertThat(other.cold().temperature()).isEqualTo(1);
          assertThat(other.cold().classicalWall()).isEqualTo(new ClassicalWall.Maxwell(0.7));
        });
  }
}
