package coldwall.study;

import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.spec.RelaxSpec;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.QuantumWall;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The solved temperatures of a relaxation study, by wall and by bath. */
record RelaxTable(RelaxSpec spec, RowTable rows) {
  /** The uniform proposal is the first of the classical walls. */
  static final int UNIFORM = 0;

  static final int WINDOW = 1;
  static final int MAXWELL = 2;

  int size() {
    return rows.rows();
  }

  boolean isComplete() {
    return size() == spec.temperatures().size();
  }

  double temperature(int row) {
    return spec.temperatures().natural(rows.index(row));
  }

  /** The highest temperature that is solved; NaN if none is. */
  double highest() {
    return size() == 0 ? Double.NaN : temperature(size() - 1);
  }

  WallPoint wall(int wall, int row) {
    return WallPoint.decode(rows, row, wall * WallPoint.COUNT);
  }

  BathPoint bath(int bath, int row) {
    int walls = spec.classicalWalls().size();
    return BathPoint.decode(rows, row, walls * WallPoint.COUNT + bath * BathPoint.COUNT);
  }

  List<QuantumWall> baths() {
    return spec.quantumWalls();
  }

  /** A gap of one bath over the temperatures. */
  double gap(int bath, int row, ToDoubleFunction<BathRelaxation> which) {
    return which.applyAsDouble(bath(bath, row).relaxation());
  }

  /** N* of one wall against T, for fits. */
  List<PowerLaw.Point> decay(int wall) {
    return IntStream.range(0, size())
        .mapToObj(row -> new PowerLaw.Point(temperature(row), wall(wall, row).collisions(), 0))
        .toList();
  }

  /** How walls are called where they stand beside each other. */
  static String name(ClassicalWall wall) {
    return switch (wall) {
      case ClassicalWall.Metropolis(Proposal.Uniform _) -> "uniform";
      case ClassicalWall.Metropolis(Proposal.Window _) -> "window";
      case ClassicalWall.Maxwell _ -> "maxwell";
    };
  }
}
