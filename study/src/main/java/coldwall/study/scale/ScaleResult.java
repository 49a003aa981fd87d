package coldwall.study.scale;

import coldwall.frame.RowTable;
import coldwall.frame.Shown;
import coldwall.settings.Grid;
import coldwall.study.curve.Model.Part;
import coldwall.study.input.Setup;
import coldwall.study.scale.ScaleCurve.Place;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Optional;

/**
 * What a study of lengths found. Every curve has one point for each place.
 *
 * @param shortest the junction in the shortest box
 * @param cold the cold temperature as it was given
 * @param lengths those that were asked for
 * @param scaledRates whether free rates go as 1/L
 * @param rows what was solved
 * @param places the lengths that were solved: all, unless the run was interrupted
 * @param curves the curves, the classical and the quantum one first
 * @param units of all output
 */
record ScaleResult(
    Setup shortest,
    Quantity cold,
    Grid lengths,
    boolean scaledRates,
    RowTable rows,
    List<Place> places,
    List<ScaleCurve> curves,
    UnitSystem units) {
  ScaleResult {
    curves = List.copyOf(curves);
  }

  /** How many lengths were solved. */
  int size() {
    return places.size();
  }

  /** The curve that is there for this, if it was asked for. */
  Optional<ScaleCurve> curve(Part part) {
    return curves.stream().filter(curve -> curve.model().part() == part).findFirst();
  }

  /** The curves that the study is about. */
  List<ScaleCurve> main() {
    return curves.stream().filter(curve -> curve.model().part().isMain()).toList();
  }

  /** The curves beside them. */
  List<ScaleCurve> otherBaths() {
    return curves.stream().filter(curve -> !curve.model().part().isMain()).toList();
  }

  /** The scale on which lengths are shown beside each other. */
  Display.Scale metres() {
    return new Shown(units).scale(Dimension.LENGTH, lengths.last().natural());
  }
}
