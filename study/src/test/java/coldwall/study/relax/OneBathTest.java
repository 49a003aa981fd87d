package coldwall.study.relax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import coldwall.system.Strength;
import coldwall.units.Dimension;
import coldwall.units.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneBathTest {
  private static final double ROUNDING = 1e-12;

  private static OneBath read(String flags) {
    return Relax.of(Studying.typed(flags)).asked();
  }

  @Test
  void nothing_isTheDefaultBath() {
    OneBath spec = read("");
    assertThat(spec.groundEnergy()).isCloseTo(1, within(ROUNDING));
    assertThat(spec.temperatures().size()).isEqualTo(40);
    assertThat(spec.temperatures().natural(0)).isEqualTo(0.05);
    assertThat(spec.maximumEnergy()).isEqualTo(20);
    assertThat(spec.halfWidth()).isEqualTo(5);
    assertThat(spec.strength(Strength.ACCOMMODATION)).isEqualTo(0.5);
    assertThat(spec.strength(Strength.RATE)).isOne();
    assertThat(spec.fit()).isEmpty();
    assertThat(spec.walls())
        .extracting(OneBath.Wall::label)
        .containsExactly("metropolis, uniform", "metropolis, window", "maxwell");
  }

  @Test
  void energies_followTheHighestTemperature_unlessGiven() {
    assertThat(read("--temperature 1,8").maximumEnergy()).isEqualTo(8);
    assertThat(read("--temperature 1,8").halfWidth()).isEqualTo(2);
    assertThat(read("--temperature 1,8 --uniform 4").halfWidth()).isOne();
    assertThat(read("--window 7").halfWidth()).isEqualTo(7);
    assertThat(read("--temperature 0").maximumEnergy()).isCloseTo(1, within(ROUNDING));
  }

  @Test
  void commonFlags_setTheSame() {
    assertThat(read("--proposal uniform:8").maximumEnergy()).isEqualTo(8);
    assertThat(read("--proposal uniform:8").halfWidth()).isEqualTo(2);
    assertThat(read("--proposal window:3").halfWidth()).isEqualTo(3);
    assertThat(read("--proposal window:3 --uniform 9").maximumEnergy()).isEqualTo(9);
    assertThat(read("--gamma 2").strength(Strength.FORCE_COUPLING)).isEqualTo(2);
    assertThat(read("--gamma 2 --coupling 3").strength(Strength.FORCE_COUPLING)).isEqualTo(3);
    assertThat(read("--gamma 2 --coupling 3").strength(Strength.RATE)).isEqualTo(2);
    assertThat(read("--coupling 3").strength(Strength.RATE)).isOne();
  }

  /** In SI, 1 in the box's own units; helium-4 in 1 nm has E_1 = 0.5981 K. */
  @Test
  void siUnits_haveTheBoxesOwnStrengths() {
    OneBath spec = read("--temperature 1K,2K --length 1nm --particle helium-4 --uniform 10K");
    double energy = spec.groundEnergy();
    assertThat(spec.strength(Strength.RATE)).isEqualTo(energy);
    assertThat(
            spec.strength(Strength.FORCE_COUPLING)
                * spec.particle().mass()
                * energy
                * energy
                * energy)
        .isCloseTo(1, within(ROUNDING));
    assertThat(UnitSystem.SI.fromNatural(Dimension.TEMPERATURE, energy))
        .isCloseTo(0.5981, within(5e-5));
    assertThat(spec.temperatures().values().getFirst().in(UnitSystem.SI)).isOne();
  }

  @Test
  void lines_nameWhatDecidesTheNumbers() {
    for (String other :
        new String[] {
          "--seed 2",
          "--particles 2000",
          "--simulate 3",
          "--fit 1:2",
          "--levels 30",
          "--coupling 2",
          "--gamma 2",
          "--accommodation 0.4",
          "--window 4",
          "--uniform 19",
          "--temperature-log 0.05:19:40",
          "--length 2",
          "--mass 2"
        }) {
      assertThat(Studying.lines(Relax.KIND, other)).isNotEqualTo(Studying.lines(Relax.KIND, ""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', --temperature and --length",
    "--temperature-log 1:2:3, --temperature-log and --length",
    "--temperature 1 --window 3, --temperature and --window and --length"
  })
  void particleWithoutUnits_isToldWhichQuantitiesNeedThem(String flags, String expected) {
    assertThatThrownBy(() -> read("--particle electron " + flags))
        .hasMessage(
            "--particle must come with SI units, in which its mass is known, but is \"electron\";"
                + " give "
                + expected
                + " units, as in 300K and 10nm, or take --mass instead");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--proposal uniform:8 --uniform 8 | only one of --proposal and --uniform must be given",
        "--proposal window:8 --window 2 | only one of --proposal and --window must be given",
        "--temperature 1.7976931348623157e308 | --temperature must be 0 or of a size",
        "--hot 5 | --hot must be used by something",
        "--temperature -1,2 | --temperature must be at least 0",
        "--temperature-log 0:2:5 | --temperature-log must start above 0",
        "--uniform 0 | --uniform must be above 0",
        "--accommodation 1.5 | --accommodation must be above 0 and at most 1",
        "--fit 2 | --fit must have the form from:to",
        "--fit 3:2 | --fit must run from a lower",
        "--levels 1 | --levels must hold a whole number from 2 to 2000",
        "--particles 10 | --particles must hold a whole number from 1000",
        "--simulate -1 | --simulate must hold a whole number from 0",
        "--length 1nm | --temperature must be given when other quantities have SI units",
        "--temperature 1K | --length must be given when other quantities have SI units",
        "--temperature 1K --uniform 3 | all quantities must be bare numbers",
        "--particle electron | --particle must come with SI units",
        "--window -1 | --window must be above 0",
        "--gamma 0 | --gamma must be above 0",
        "--coupling 0 | --coupling must be above 0",
        "--uniform 1e200 | --uniform must be 0 or of a size from 1.0E-100 to 1.0E100",
        "--fit 1:2:3 | --fit must have the form from:to",
        "--fit 1:x | --fit must be a finite temperature",
        "--fit -1:2 | --fit must run from a lower",
        "--fit 2:2 | --fit must run from a lower",
        "--simulate 1001 | --simulate must hold a whole number from 0 to 1000",
        "--levels few | --levels must",
        "--seed -1 | --seed must hold a whole number from 0",
        "--length 0 | --length must be above 0",
        "--mass 0 | --mass must be above 0",
        "--temperature 1 --temperature-log 1:2:3 | only one of --temperature",
        "--length 1nm --temperature 1K --mass 1kg --particle electron | only one of --mass"
      })
  void mistakes_areNamed(String typed, String message) {
    assertThatThrownBy(() -> read(typed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(message);
  }
}
