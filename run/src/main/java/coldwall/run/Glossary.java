package coldwall.run;

import coldwall.chart.PlainText;
import coldwall.chart.Report;
import coldwall.system.ClassicalWall;
import coldwall.system.QuantumWall;
import coldwall.system.WallLaw;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the terms of a report mean: only of those that occur in it. */
final class Glossary {
  private static final String NDTR =
      "NDTR: negative differential thermal resistance, a current that falls as the cold side is"
          + " cooled";

  private Glossary() {}

  /** The report with what its terms mean as its last paragraph, if any occurs. */
  static Report explained(Report report) {
    String glossary = of(report);
    return glossary.isEmpty()
        ? report
        : new Report(
            report.title(),
            report.headline(),
            Stream.concat(report.paragraphs().stream(), Stream.of(glossary)).toList(),
            report.summary(),
            report.figure(),
            report.tables());
  }

  /** One line; empty if no term occurs. */
  private static String of(Report report) {
    String text =
        Stream.of(
                Stream.of(report.title(), report.headline()),
                report.paragraphs().stream(),
                report.summary().columns().stream(),
                report.summary().rows().stream().flatMap(List::stream))
            .flatMap(texts -> texts)
            .collect(Collectors.joining(" "));
    List<String> meanings = new ArrayList<>();
    if (occurs("NDTR", text)) {
      meanings.add(NDTR);
    }
    Stream.<WallLaw<?>>concat(ClassicalWall.laws().stream(), QuantumWall.laws().stream())
        .filter(law -> !law.meaning().isEmpty() && occurs(law.name(), text))
        .map(law -> law.name() + ": " + law.meaning())
        .distinct()
        .forEach(meanings::add);
    return meanings.isEmpty() ? "" : PlainText.of(String.join("; ", meanings)) + ".";
  }

  private static boolean occurs(String term, String text) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(term) + "(?![\\w-])").matcher(text).find();
  }
}
