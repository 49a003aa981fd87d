package coldwall.study;

import coldwall.chart.PlainText;
import coldwall.spec.CompareSpec;
import coldwall.study.Contender.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the classical prediction can be trusted, with the numbers behind the answer. It can if
 * both mechanics agree on whether there is NDTR and the departure is at most {@link
 * Departure#TOLERATED}.
 *
 * @param trusted the answer; null if one of the two was not asked for or not finished
 * @param departure how far the classical curve departs from the quantum one; null likewise
 * @param plateauEnd T_c below which the quantum current stays within one per cent; NaN if nowhere
 * @param headline the answer in one sentence, with the markup of charts
 * @param sentences the reasons, likewise
 */
public record Verdict(
    @Nullable Boolean trusted,
    @Nullable Departure departure,
    double plateauEnd,
    String headline,
    List<String> sentences) {
  public Verdict {
    sentences = List.copyOf(sentences);
  }

  /** Headline and reasons in one plain text. */
  public String text() {
    return Stream.concat(Stream.of(headline), sentences.stream())
        .map(PlainText::of)
        .collect(Collectors.joining(" "));
  }

  static Verdict of(CompareSpec spec, List<CurveAnalysis> curves) {
    VerdictText text = new VerdictText(spec, curves);
    if (curves.stream().anyMatch(curve -> curve.ndtr() == null)) {
      return new Verdict(null, null, Double.NaN, text.interrupted(), List.of());
    }
    double gap = spec.junction().crossoverTemperature();
    Optional<CurveAnalysis> classical = CurveAnalysis.find(curves, Part.CLASSICAL);
    Optional<CurveAnalysis> quantum = CurveAnalysis.find(curves, Part.QUANTUM);
    double plateauEnd = quantum.map(found -> Plateau.end(found.curve(), gap)).orElse(Double.NaN);
    if (curves.getFirst().curve().judged().isEmpty()) {
      return new Verdict(null, null, plateauEnd, text.nothingJudged(), List.of());
    }
    if (classical.isEmpty() || quantum.isEmpty()) {
      return new Verdict(null, null, plateauEnd, text.oneSided(), text.reasons(null, plateauEnd));
    }
    Departure departure = Departure.between(classical.get(), quantum.get());
    @Nullable Boolean trusted = trusted(classical.get(), quantum.get(), departure);
    return new Verdict(
        trusted,
        departure,
        plateauEnd,
        text.headline(trusted, departure),
        text.reasons(departure, plateauEnd));
  }

  private static @Nullable Boolean trusted(
      CurveAnalysis classical, CurveAnalysis quantum, Departure departure) {
    if (!departure.isKnown()) {
      return null;
    }
    return classical.hasNdtr() == quantum.hasNdtr() && !departure.exceedsTolerance();
  }
}
