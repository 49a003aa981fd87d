package coldwall.study.scale;

import coldwall.frame.Findings;
import coldwall.study.Invented;
import coldwall.study.Studying;
import coldwall.study.curve.Differentiated;
import coldwall.study.curve.Model;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Solved;
import coldwall.units.Estimate;

/** Studies of lengths whose currents are made up. */
final class InventedScaling {
  /** 40 levels and no current from elsewhere. */
  static final double LEVELS = 40;

  /** J of a model in a box of this length. */
  interface Currents {
    Estimate at(Model model, double length);
  }

  private InventedScaling() {}

  static Findings findings(String flags, Currents currents) {
    LengthScaling study = LengthScaling.of(Studying.typed(flags));
    return Invented.findings(
        study,
        Invented.rows(
            study.points(),
            point ->
                study.models().stream()
                    .map(model -> solved(currents.at(model, point.getFirst())))
                    .flatMap(solved -> Invented.numbers(Differentiated.TYPE, solved))));
  }

  /** Of the one bath among the others, or of the other mechanics. */
  static Currents powers(double classical, double quantum, double others) {
    return (model, length) -> {
      double exponent =
          model.part() == Part.CLASSICAL
              ? classical
              : model.part() == Part.QUANTUM ? quantum : others;
      return Estimate.exact(Math.pow(length, exponent));
    };
  }

  /** Without a derivative. */
  static Differentiated solved(Estimate current) {
    return solved(current, Estimate.NONE);
  }

  static Differentiated solved(Estimate current, Estimate slope) {
    double unknown = Double.NaN;
    return new Differentiated(
        new Solved(current, -current.value(), Estimate.NONE, LEVELS, unknown, unknown, unknown),
        slope);
  }
}
