package coldwall.study;

import coldwall.chart.Report;
import coldwall.input.InvalidInputException;
import coldwall.system.QuantumWall;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a study of relaxation shows and stores. */
final class RelaxFindings implements Findings {
  private final RelaxTable table;
  private final List<String> failures;
  private final RelaxExponents exponents;
  private final List<ThirdLaw> thirdLaws;

  RelaxFindings(RelaxTable table, List<String> failures) {
    this.table = table;
    this.failures = List.copyOf(failures);
    this.exponents = new RelaxExponents(table);
    this.thirdLaws =
        table.isComplete() ? table.baths().stream().flatMap(this::thirdLaw).toList() : List.of();
  }

  /** None for a bath with too many levels, which is among the failures. */
  private Stream<ThirdLaw> thirdLaw(QuantumWall wall) {
    try {
      return Stream.of(ThirdLaw.of(table.spec(), wall));
    } catch (InvalidInputException _) {
      return Stream.empty();
    }
  }

  @Override
  public boolean isComplete() {
    return table.isComplete();
  }

  @Override
  public List<String> failures() {
    return failures;
  }

  @Override
  public Report report() {
    RelaxText text = new RelaxText(table, exponents, thirdLaws);
    RelaxTables tables = new RelaxTables(table, exponents, thirdLaws);
    return new Report(
        "Coldwall: how fast one bath thermalises the particle",
        text.headline(),
        text.paragraphs(),
        tables.summary(),
        new RelaxChart(table, exponents, thirdLaws).figure(),
        tables.all());
  }

  @Override
  public Map<String, Object> document() {
    return new RelaxDocument(table, exponents, thirdLaws).tree();
  }

  @Override
  public List<ResultColumn> columns() {
    return new RelaxColumns(table).columns();
  }

  @Override
  public int rows() {
    return table.size();
  }
}
