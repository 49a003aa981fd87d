package coldwall.study;

import coldwall.spec.CompareSpec;
import coldwall.study.Contender.Part;
import java.util.List;
import java.util.Optional;
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
 * @param headline the answer in one sentence
 * @param sentences the reasons
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

  /** Headline and reasons in one text. */
  public String text() {
    return String.join(" ", Stream.concat(Stream.of(headline), sentences.stream()).toList());
  }

  static Verdict of(CompareSpec spec, List<CurveAnalysis> curves) {
    VerdictText text = new VerdictText(spec, curves);
    if (curves.stream().anyMatch(curve -> curve.ndtr() == null)) {
      return new Verdict(null, null, Double.NaN, text.interrupted(), List.of());
    }
    Optional<CurveAnalysis> classical = find(curves, Part.CLASSICAL);
    Optional<CurveAnalysis> quantum = find(curves, Part.QUANTUM);
    double plateauEnd = quantum.map(found -> Plateau.end(found.curve())).orElse(Double.NaN);
    if (classical.isEmpty() || quantum.isEmpty()) {
      return new Verdict(null, null, plateauEnd, text.oneSided(), text.reasons(null, plateauEnd));
    }
    Departure departure = Departure.between(classical.get(), quantum.get());
    boolean trusted =
        classical.get().hasNdtr() == quantum.get().hasNdtr()
            && departure.largest().value() <= Departure.TOLERATED;
    return new Verdict(
        trusted,
        departure,
        plateauEnd,
        text.headline(trusted, departure),
        text.reasons(departure, plateauEnd));
  }

  private static Optional<CurveAnalysis> find(List<CurveAnalysis> curves, Part part) {
    return curves.stream().filter(curve -> curve.contender().part() == part).findFirst();
  }
}
