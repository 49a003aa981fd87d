package coldwall.study;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The points of one curve, made from stored numbers whenever they are looked at. */
final class StoredPoints extends AbstractList<CurvePoint> implements RandomAccess {
  private final CurveColumns columns;
  private final RowTable table;
  private final Study study;

  StoredPoints(CurveColumns columns, RowTable table, Study study) {
    this.columns = columns;
    this.table = table;
    this.study = study;
  }

  @Override
  public CurvePoint get(int row) {
    double cold = study.point(table.index(row)).coordinates().getFirst();
    return columns.decode(cold, table, row);
  }

  @Override
  public int size() {
    return table.rows();
  }
}
