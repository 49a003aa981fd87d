package coldwall.study;

import coldwall.spec.ScaleSpec;
import coldwall.study.Contender.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The solved lengths of a scaling study, curve by curve. */
final class ScaleTable {
  private final ScaleSpec spec;
  private final RowTable rows;
  private final List<ScaleCurve> curves;

  ScaleTable(ScaleSpec spec, RowTable rows, List<CurveColumns> columns) {
    this.spec = spec;
    this.rows = rows;
    this.curves =
        columns.stream()
            .map(column ->
                new ScaleCurve(
                    column,
                    IntStream.range(0, rows.rows())
                        .mapToObj(row -> column.decode(length(row), rows, row))
                        .toList(),
                    IntStream.range(0, rows.rows()).mapToDouble(this::length).toArray()))
            .toList();
  }

  ScaleSpec spec() {
    return spec;
  }

  RowTable rows() {
    return rows;
  }

  int size() {
    return rows.rows();
  }

  boolean isComplete() {
    return size() == spec.lengths().size();
  }

  double length(int row) {
    return spec.lengths().natural(rows.index(row));
  }

  /** The temperature of the hotter bath over E_1, which grows as L^2. */
  double reducedTemperature(int row) {
    return spec.hotter() / spec.groundEnergy(length(row));
  }

  /** The curves, the classical and the quantum one first. */
  List<ScaleCurve> curves() {
    return curves;
  }

  Optional<ScaleCurve> curve(Part part) {
    return curves.stream().filter(curve -> curve.part() == part).findFirst();
  }

  List<ScaleCurve> otherBaths() {
    return curves.stream().filter(curve -> curve.part() == Part.OTHER_BATH).toList();
  }
}
