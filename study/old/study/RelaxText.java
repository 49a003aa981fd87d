package coldwall.study;

import coldwall.spec.RelaxSpec;
import coldwall.study.RelaxExponents.Fit;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hipparchus.special.Erf;

/** Says in plain words what a study of relaxation found. */
final class RelaxText {
  private static final double ROUNDING = 1e-12;

  private final RelaxTable table;
  private final RelaxExponents exponents;
  private final List<ThirdLaw> thirdLaws;
  private final RelaxSpec spec;
  private final Shown shown;

  RelaxText(RelaxTable table, RelaxExponents exponents, List<ThirdLaw> thirdLaws) {
    this.table = table;
    this.exponents = exponents;
    this.thirdLaws = thirdLaws;
    this.spec = table.spec();
    this.shown = new Shown(spec.units());
  }

  String headline() {
    if (!table.isComplete()) {
      return "Interrupted: "
          + table.size()
          + " of "
          + spec.temperatures().size()
          + " temperatures are done, and nothing was judged.";
    }
    String classical =
        exponents
            .main()
            .map(fit ->
                "A classical metropolis wall needs ever more collisions as T falls, N* ~ T^{-"
                    + Display.number(fit.exponent().value())
                    + "} from "
                    + temperature(fit.from())
                    + " to "
                    + temperature(fit.to()))
            .orElse("Too few temperatures for a power law of N*");
    return classical + "; " + quantumHeadline() + ".";
  }

  private String quantumHeadline() {
    double end = ThirdLaw.end(thirdLaws);
    if (Double.isNaN(end)) {
      return "no quantum bath could be solved";
    }
    return "the rates of the quantum baths are constant within "
        + Display.percent(ThirdLaw.CONSTANT)
        + " up to T = "
        + inGroundEnergies(end);
  }

  List<String> paragraphs() {
    if (!table.isComplete()) {
      return List.of();
    }
    List<String> paragraphs = new ArrayList<>();
    exponents.main().ifPresent(fit -> paragraphs.add(exponent(fit)));
    exponents.main().ifPresent(_ -> paragraphs.add(ranges()));
    paragraphs.add(otherWalls());
    if (!thirdLaws.isEmpty()) {
      paragraphs.add(thirdLaw());
      paragraphs.add(limits());
    }
    paragraphs.add(simulation());
    return paragraphs;
  }

  private String exponent(Fit fit) {
    return "Uniform proposal up to E_{max} = "
        + shown.energy(spec.maximumEnergy())
        + ": a straight line through ln N* at "
        + fit.points()
        + " temperatures from "
        + temperature(fit.from())
        + " to "
        + temperature(fit.to())
        + " ("
        + Display.number(fit.from() / spec.maximumEnergy())
        + " to "
        + Display.number(fit.to() / spec.maximumEnergy())
        + " E_{max}) has the exponent -"
        + Shown.plusMinus(fit.exponent())
        + ". N* has no noise: the error is the scatter of a curve about a line. The local exponent"
        + " runs from -"
        + Display.number(fit.atLowest())
        + " to -"
        + Display.number(fit.atHighest())
        + " over that range.";
  }

  private String ranges() {
    String fits =
        exponents.all().stream()
            .filter(fit -> fit.wall() == RelaxTable.UNIFORM && !fit.range().equals("asked for"))
            .map(fit -> Display.number(-fit.exponent().value()) + " (" + fit.range() + ")")
            .collect(Collectors.joining(", "));
    return "The exponent depends on the range: "
        + fits
        + ". The paper's -0.9 comes out over 0.29 to 1 E_{max} only, and there the cut at E_{max}"
        + " takes 11 to 58 % off the mean energy of the thermal law; for T well below E_{max} it"
        + " is -1.";
  }

  private String otherWalls() {
    double forgetting = table.wall(RelaxTable.MAXWELL, 0).collisions();
    return "A window of half-width d = "
        + shown.energy(spec.halfWidth())
        + " relaxes slowest by rejection, N* ~ d/T, below T = d/4.586, and by a random walk, N* ~"
        + " (T/d)^{2}, above. A maxwell wall of accommodation "
        + Display.number(spec.accommodation())
        + (forgetting == 0
            ? " thermalises at once, at every temperature."
            : " needs N* = " + Display.number(forgetting) + " collisions, at every temperature.")
        + " So the growth belongs to the Metropolis rule, not to"
        + " classical mechanics.";
  }

  private String thirdLaw() {
    return "Quantum baths: within "
        + Display.percent(ThirdLaw.CONSTANT)
        + " the slowest rate of the populations is that of T → 0 up to T = "
        + listed(law -> end(law.populationEnd()))
        + "; with coherences, up to "
        + listed(law -> end(law.lindbladianEnd()))
        + ". At the smallest level gap itself, T = 3 E_{1} = "
        + temperature(3 * spec.groundEnergy())
        + ", the former differs from its limit by "
        + listed(RelaxText::difference)
        + ": constant well below the gap, where excitation is exponentially rare.";
  }

  private static String difference(ThirdLaw law) {
    boolean isRounding = Math.abs(law.atLevelGap()) < ROUNDING;
    return isRounding ? "0" : Display.percent(law.atLevelGap());
  }

  private String listed(Function<ThirdLaw, String> number) {
    return thirdLaws.stream()
        .map(law -> number.apply(law) + " (" + law.wall().name() + ")")
        .collect(Collectors.joining(", "));
  }

  private String end(double temperature) {
    return Double.isInfinite(temperature) ? "any T" : inGroundEnergies(temperature);
  }

  private String limits() {
    double largest = thirdLaws.stream().mapToDouble(ThirdLaw::error).max().orElseThrow();
    return "At T = 0 the slowest rates, computed from all levels, agree with the closed forms"
        + " within "
        + Display.number(largest)
        + " of their value (table of limits).";
  }

  private String simulation() {
    double[] deviations =
        RelaxSimulation.all(table).stream()
            .flatMapToDouble(RelaxSimulation::deviations)
            .map(Math::abs)
            .toArray();
    if (deviations.length == 0) {
      return "No collisions were simulated.";
    }
    double largest = Arrays.stream(deviations).max().orElseThrow();
    double single = Erf.erfc(largest / Math.sqrt(2));
    // About, because the estimates from rest and from energy share their particles.
    double chance = -StrictMath.expm1(deviations.length * StrictMath.log1p(-single));
    return "Simulated with "
        + spec.particles()
        + " particles that start at rest: "
        + deviations.length
        + " estimates of N*, from the share still at rest and from the mean energy, differ from"
        + " the computed N* by at most "
        + Display.number(largest)
        + " standard errors; chance alone does that in about "
        + Display.percent(chance)
        + " of runs.";
  }

  private String temperature(double natural) {
    return shown.text(Dimension.TEMPERATURE, natural);
  }

  private String inGroundEnergies(double natural) {
    return Display.number(natural / spec.groundEnergy()) + " E_{1}";
  }
}
