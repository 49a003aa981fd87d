package coldwall.system;

import coldwall.input.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * One particle in a potential between hard walls, with any number of soft contacts:
 *
 * <pre>
 * H = p^2/2m + V(x) + sum_k S_k(x) B_k + (baths)
 * </pre>
 *
 * @param particle what moves
 * @param box where it moves
 * @param potential V(x)
 * @param contacts the baths, the hot one of a pair first
 */
public record SoftJunction(
    Particle particle, Box box, Potential potential, List<SoftContact> contacts) {
  public SoftJunction {
    contacts = List.copyOf(contacts);
    if (contacts.isEmpty()) {
      throw InvalidInputException.must(
          "a soft junction", "have a bath", "without one", "add a contact");
    }
  }

  /**
   * The pair of family B: Ohmic baths that reach into the box from its two walls by layers.
   *
   * @param strength lambda of both
   * @param cutoff w_c of both
   * @param thickness xi of both layers
   */
  public static SoftJunction layers(
      Particle particle,
      Box box,
      double strength,
      double cutoff,
      double thickness,
      double hotTemperature,
      double coldTemperature) {
    SpectralDensity density = new SpectralDensity.Ohmic(strength, cutoff);
    return new SoftJunction(
        particle,
        box,
        new Potential.Flat(),
        List.of(
            new SoftContact(new Coupling.Layer(Wall.START, thickness), density, hotTemperature),
            new SoftContact(new Coupling.Layer(Wall.END, thickness), density, coldTemperature)));
  }

  /** The same junction with one bath at another temperature; contacts count from 0. */
  public SoftJunction withTemperature(int contact, double temperature) {
    List<SoftContact> changed = new ArrayList<>(contacts);
    changed.set(contact, contacts.get(contact).withTemperature(temperature));
    return new SoftJunction(particle, box, potential, changed);
  }

  /** The temperature of the hottest bath. */
  public double hottestTemperature() {
    return contacts.stream().mapToDouble(SoftContact::temperature).max().orElse(0);
  }
}
