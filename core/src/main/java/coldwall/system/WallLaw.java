package coldwall.system;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What every front knows of a wall law: flags, messages, schema and documents follow from the lists
 * {@link ClassicalWall#laws} and {@link QuantumWall#laws}.
 *
 * @param <W> the walls that obey it
 * @param name how it is written
 * @param coupling the kind of its coupling, if it has one
 * @param maker makes a wall of it
 * @param meaning what happens there, in one clause for a glossary; empty if nothing is said
 */
public record WallLaw<W>(
    String name, Optional<Strength> coupling, Function<WallParameters, W> maker, String meaning) {

  /** A law of which nothing is said. */
  public WallLaw(String name, Optional<Strength> coupling, Function<WallParameters, W> maker) {
    this(name, coupling, maker, "");
  }

  /** A law with one parameter, its coupling. */
  static <W> WallLaw<W> coupled(String name, Strength coupling, Function<Double, W> maker) {
    return coupled(name, coupling, maker, "");
  }

  /** The same with its meaning. */
  static <W> WallLaw<W> coupled(
      String name, Strength coupling, Function<Double, W> maker, String meaning) {
    return new WallLaw<>(
        name,
        Optional.of(coupling),
        parameters -> maker.apply(parameters.strength(coupling)),
        meaning);
  }

  /** A wall of this law with this coupling and nothing else to choose. */
  public W of(double strength) {
    return maker.apply(
        new WallParameters() {
          @Override
          public double strength(Strength kind) {
            return strength;
          }

          @Override
          public ClassicalWall.Proposal proposal() {
            throw new UnsupportedOperationException(name + " needs a proposal");
          }
        });
  }

  /** The names of laws, in their order. */
  public static <W> List<String> names(List<WallLaw<W>> laws) {
    return laws.stream().map(WallLaw::name).toList();
  }
}
