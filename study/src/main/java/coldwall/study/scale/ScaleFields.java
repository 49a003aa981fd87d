package coldwall.study.scale;

import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.study.curve.JunctionDocument;
import coldwall.study.scale.ScaleCurve.Fit;
import coldwall.study.scale.ScaleCurve.Place;
import coldwall.units.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A study of lengths for scripts: results.csv has the numbers of every length, run.json what
 * follows from them. Fields are only ever added, at the end.
 *
 * @param result what is shown
 */
record ScaleFields(ScaleResult result) {

  /** By the number of the row. */
  List<Field<Integer>> fields() {
    List<Field<Integer>> fields = new ArrayList<>();
    fields.add(
        Field.typed(
            "length",
            "",
            Dimension.LENGTH,
            row -> result.lengths().values().get(result.rows().index(row))));
    fields.add(
        Field.of(
            "temperature_over_ground_energy",
            "",
            row -> result.places().get(row).reducedTemperature()));
    result.curves().forEach(curve -> fields.addAll(fields(curve)));
    fields.add(Field.other("error", "", result.rows()::error));
    return fields;
  }

  private static List<Field<Integer>> fields(ScaleCurve curve) {
    String prefix = curve.model().prefix();
    return List.of(
        Field.of(prefix + "_current", "", Dimension.POWER, row -> curve.current(row).value()),
        Field.of(
            prefix + "_uncertainty", "", Dimension.POWER, row -> curve.current(row).uncertainty()),
        Field.of(prefix + "_local_exponent", "", row -> curve.localExponent(row).value()),
        Field.of(
            prefix + "_local_exponent_error", "", row -> curve.localExponent(row).uncertainty()),
        Field.whole(prefix + "_levels", "", curve::levels));
  }

  /** The whole document. */
  Map<String, Object> document() {
    Document junction =
        new Document(result.units())
            .put("mass", result.shortest().mass())
            .put("hotTemperature", result.shortest().hot())
            .put("coldTemperature", result.cold())
            .put("scaledRates", result.scaledRates())
            .put("referenceLength", result.shortest().length());
    return new Document(result.units())
        .put("junction", junction)
        .put("curves", result.curves().stream().map(curve -> curve(curve).tree()).toList())
        .tree();
  }

  private Document curve(ScaleCurve curve) {
    OptionalInt near = curve.nearFrom();
    @Nullable Place place = near.isPresent() ? result.places().get(near.getAsInt()) : null;
    return new Document(result.units())
        .put("name", curve.model().prefix())
        .putAll(JunctionDocument.walls(curve.model(), result.units()))
        .put("fits", curve.fits().stream().map(fit -> fit(fit).tree()).toList())
        .put("spreadOfCurrentTimesLength", curve.spread())
        .put("nearFromLength", Dimension.LENGTH, place == null ? Double.NaN : place.length())
        .put(
            "nearFromTemperatureOverGroundEnergy",
            place == null ? null : place.reducedTemperature());
  }

  private Document fit(Fit fit) {
    return new Document(result.units())
        .put("range", fit.range())
        .put("from", Dimension.LENGTH, fit.from())
        .put("to", Dimension.LENGTH, fit.to())
        .put("points", fit.law().points().size())
        .put("exponent", fit.law().exponent().value())
        .put("standardError", fit.law().exponent().uncertainty())
        .put("scatter", fit.law().scatter());
  }
}
