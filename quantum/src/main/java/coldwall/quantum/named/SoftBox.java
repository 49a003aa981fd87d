package coldwall.quantum.named;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.model.BoxLevels;
import coldwall.quantum.named.SystemModel.Built;
import coldwall.system.Box;
import coldwall.system.Coupling;
import coldwall.system.Particle;
import coldwall.system.Potential;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import coldwall.system.SpectralDensity;
import coldwall.system.Wall;
import java.util.List;

/** A particle in a box whose baths reach into it from its walls. */
final class SoftBox {
  private SoftBox() {}

  /** A double well whose minima are a quarter of the length from the walls, if it has a barrier. */
  static Built build(Numbers numbers) {
    Box box = new Box(numbers.number("length"));
    double barrier = numbers.number("barrier");
    Potential potential =
        barrier == 0
            ? new Potential.Flat()
            : new Potential.DoubleWell(barrier, box.length() / 2, box.length() / 2);
    double thickness = numbers.number("thickness");
    SoftJunction junction =
        new SoftJunction(
            new Particle(numbers.number("mass")),
            box,
            potential,
            List.of(layer(Wall.START, thickness), layer(Wall.END, thickness)));
    BoxLevels levels = BoxLevels.of(junction, NamedSystems.levels(numbers));
    return Built.whole(ComplexMatrix.diagonal(levels.energyArray()), levels.couplings());
  }

  /** Only where it acts counts here: strength and temperature are the bath's own affair. */
  private static SoftContact layer(Wall wall, double thickness) {
    return new SoftContact(new Coupling.Layer(wall, thickness), new SpectralDensity.Ohmic(1, 1), 0);
  }
}
