package coldwall.study;

import coldwall.chart.Report;
import coldwall.quantum.steady.LevelMixture;
import coldwall.units.Dimension;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** What a profile shows and stores: a row a position. */
record ProfileFindings(ProfileResult result) implements Findings {
  @Override
  public boolean isComplete() {
    return result.isComplete();
  }

  @Override
  public List<String> failures() {
    return List.of();
  }

  @Override
  public Report report() {
    return new ProfileReport(result).report();
  }

  @Override
  public Map<String, Object> document() {
    return new ProfileDocument(result).tree();
  }

  @Override
  public int rows() {
    return result.isComplete() ? result.spec().positions() : 0;
  }

  @Override
  public List<ResultColumn> columns() {
    return List.of(
        new ResultColumn.Real("position", result.spec()::position),
        new ResultColumn.Real("classical_density", this::classicalDensity),
        new ResultColumn.Real("quantum_density", row -> local(row).density()),
        temperature("classical_kinetic_temperature", row -> classical(row).value()),
        temperature(
            "classical_kinetic_temperature_uncertainty", row -> classical(row).uncertainty()),
        temperature("quantum_kinetic_temperature", row -> 2 * local(row).energy()));
  }

  private ResultColumn temperature(String name, IntToDoubleFunction natural) {
    return ResultColumn.quantity(name, Dimension.TEMPERATURE, result.spec().units(), natural);
  }

  private double classicalDensity(int row) {
    ClassicalProfile classical = result.classical();
    return classical == null ? Double.NaN : classical.density(result.spec().position(row));
  }

  private Estimate classical(int row) {
    ClassicalProfile classical = result.classical();
    return classical == null
        ? Estimate.NONE
        : classical.kineticTemperature(result.spec().position(row));
  }

  private LevelMixture.Local local(int row) {
    QuantumProfile quantum = result.quantum();
    return quantum == null
        ? new LevelMixture.Local(Double.NaN, Double.NaN)
        : quantum.state().at(result.spec().position(row));
  }
}
