package coldwall.study.relax;

import static java.util.stream.Collectors.joining;

import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.quantum.relaxation.ThirdLaw;
import coldwall.study.relax.RelaxResult.Fit;
import coldwall.study.relax.RelaxResult.Simulation;
import coldwall.system.QuantumWall;
import coldwall.system.Strength;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.special.Erf;

/** Says in plain words what a study of relaxation found. */
final class RelaxText {
  private static final double ROUNDING = 1e-12;
  private static final String CONSTANT = Display.percent(ThirdLaw.CONSTANT);

  private final RelaxResult result;
  private final OneBath asked;
  private final Shown shown;

  RelaxText(RelaxResult result) {
    this.result = result;
    this.asked = result.asked();
    this.shown = new Shown(result.units());
  }

  /** The answer in one sentence. */
  String headline() {
    if (!result.isComplete()) {
      return Sentence.of(
              "Interrupted: {done} of {all} temperatures are done, and nothing was judged.")
          .with("done", result.size())
          .with("all", asked.temperatures().size())
          .toString();
    }
    String classical =
        result
            .main()
            .map(fit ->
                Sentence.of(
                        "A classical metropolis wall needs ever more collisions as T falls, N* ~"
                            + " T^{-{p}} from {from} to {to}")
                    .with("p", Display.number(fit.exponent().value()))
                    .with("from", shown.temperature(fit.from()))
                    .with("to", shown.temperature(fit.to()))
                    .toString())
            .orElseGet(this::tooFew);
    return classical + "; " + quantumHeadline() + ".";
  }

  private String tooFew() {
    return asked
        .fit()
        .map(range ->
            Sentence.of(
                    "Too few temperatures for a power law of N*: {count} from {from} to {to}, where"
                        + " a fit was asked for, and it needs {fewest}")
                .with("count", result.inRange(range))
                .with("from", shown.temperature(range.from()))
                .with("to", shown.temperature(range.to()))
                .with("fewest", RelaxResult.FEWEST)
                .toString())
        .orElse("Too few temperatures for a power law of N*");
  }

  private String quantumHeadline() {
    if (result.cold().isEmpty()) {
      return "no quantum bath could be solved";
    }
    return Sentence.of(
            "the rates of the quantum baths are constant within {constant} up to T = {end}")
        .with("constant", CONSTANT)
        .with("end", inGroundEnergies(result.coldEnd()))
        .toString();
  }

  /** Why, in more sentences. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    if (!result.isComplete()) {
      return paragraphs;
    }
    result
        .main()
        .ifPresent(fit -> {
          paragraphs.add(exponent(fit));
          paragraphs.add(ranges());
        });
    paragraphs.add(otherWalls());
    if (!result.cold().isEmpty()) {
      paragraphs.add(thirdLaw());
      paragraphs.add(limits());
    }
    paragraphs.add(simulation());
    return paragraphs;
  }

  private String exponent(Fit fit) {
    double reach = asked.maximumEnergy();
    return Sentence.of(
            "Uniform proposal up to E_{max} = {reach}: a straight line through ln N* at {points}"
                + " temperatures from {from} to {to} ({relativeFrom} to {relativeTo} E_{max}) has"
                + " the exponent -{p}. N* has no noise: the error is the scatter of a curve about a"
                + " line. The local exponent runs from -{lowest} to -{highest} over that range.")
        .with("reach", shown.energy(reach))
        .with("points", fit.points())
        .with("from", shown.temperature(fit.from()))
        .with("to", shown.temperature(fit.to()))
        .with("relativeFrom", Display.number(fit.from() / reach))
        .with("relativeTo", Display.number(fit.to() / reach))
        .with("p", Shown.plusMinus(fit.exponent()))
        .with("lowest", Display.number(fit.atLowest()))
        .with("highest", Display.number(fit.atHighest()))
        .toString();
  }

  private String ranges() {
    String fits =
        result.fits().stream()
            .filter(fit -> fit.wall() == OneBath.UNIFORM && !fit.range().equals(RelaxResult.ASKED))
            .map(fit -> Display.number(-fit.exponent().value()) + " (" + fit.range() + ")")
            .collect(joining(", "));
    return Sentence.of(
            "The exponent depends on the range: {fits}. The local one is -1 for T well below E_{max}"
                + " and passes -0.9 at T = 0.543 E_{max}, so fits about there give -0.9: over 0.495"
                + " to 0.594 E_{max}, over 0.383 to 0.765, or, the widest below E_{max}, over 0.29"
                + " to 1, where the cut at E_{max} takes 11 to 58 % off the mean energy of the"
                + " thermal law. That the paper found -0.9 is known from two machine-written"
                + " summaries of it alone.")
        .with("fits", fits)
        .toString();
  }

  private String otherWalls() {
    double forgetting = result.walls().get(OneBath.MAXWELL).getFirst().collisions();
    return Sentence.of(
            "A window of half-width d = {width} relaxes slowest by rejection, N* ~ d/T, below T ="
                + " d/4.586, and by a random walk, N* ~ (T/d)^{2}, above. A maxwell wall of"
                + " accommodation {share} {forgetting}, at every temperature. So the growth belongs"
                + " to the Metropolis rule, not to classical mechanics.")
        .with("width", shown.energy(asked.halfWidth()))
        .with("share", Display.number(asked.strength(Strength.ACCOMMODATION)))
        .with(
            "forgetting",
            forgetting == 0
                ? "thermalises at once"
                : "needs N* = " + Display.number(forgetting) + " collisions")
        .toString();
  }

  private String thirdLaw() {
    return Sentence.of(
                "Quantum baths: the slowest rate at which populations decay (the population gap) is"
                    + " within {constant} that of T → 0 up to T = {populations}; with coherences, up to {coherences}. At the smallest"
                    + " level gap itself, T = 3 E_{1} = {gap}, the former differs from its limit by"
                    + " {differences}: constant well below the gap, where excitation is exponentially"
                    + " rare.")
            .with("constant", CONSTANT)
            .with("populations", listed(law -> end(law.populationEnd())))
            .with("coherences", listed(law -> end(law.lindbladianEnd())))
            .with("gap", shown.temperature(3 * asked.groundEnergy()))
            .with("differences", listed(RelaxText::difference))
            .toString()
        + failed();
  }

  private String failed() {
    String names =
        asked.baths().stream()
            .map(QuantumWall::name)
            .filter(name -> result.cold().stream().noneMatch(cold -> cold.name().equals(name)))
            .collect(joining(", "));
    return names.isEmpty() ? "" : " It failed for " + names + ".";
  }

  private static String difference(ThirdLaw law) {
    return Math.abs(law.atLevelGap()) < ROUNDING ? "0" : Display.percent(law.atLevelGap());
  }

  private String listed(Function<ThirdLaw, String> number) {
    return result.cold().stream()
        .map(cold -> number.apply(cold.law()) + " (" + cold.name() + ")")
        .collect(joining(", "));
  }

  private String end(double temperature) {
    return Double.isInfinite(temperature) ? "any T" : inGroundEnergies(temperature);
  }

  private String limits() {
    double largest =
        result.cold().stream().mapToDouble(cold -> cold.law().error()).max().orElseThrow();
    return Sentence.of(
            "At T = 0 the slowest rates, computed from all levels, agree with the closed forms"
                + " within {largest} of their value (table of limits).")
        .with("largest", Display.number(largest))
        .toString();
  }

  private String simulation() {
    double[] deviations =
        result.simulations().stream()
            .flatMapToDouble(Simulation::deviations)
            .map(Math::abs)
            .toArray();
    if (deviations.length == 0) {
      return "No collisions were simulated.";
    }
    double largest = Arrays.stream(deviations).max().orElseThrow();
    double single = Erf.erfc(largest / Math.sqrt(2));
    // About, because the estimates from rest and from energy share their particles.
    double chance = -StrictMath.expm1(deviations.length * StrictMath.log1p(-single));
    return Sentence.of(
            "Simulated with {particles} particles that start at rest: {estimates} estimates of N*,"
                + " from the share still at rest and from the mean energy, differ from the computed"
                + " N* by at most {largest} standard errors; chance alone does that in about"
                + " {chance} of runs.")
        .with("particles", asked.run().particles())
        .with("estimates", deviations.length)
        .with("largest", Display.number(largest))
        .with("chance", Display.percent(chance))
        .toString();
  }

  private String inGroundEnergies(double natural) {
    return Display.number(natural / asked.groundEnergy()) + " E_{1}";
  }
}
