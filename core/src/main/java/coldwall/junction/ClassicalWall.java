package coldwall.junction;

/**
 * The classical rule at a wall: how a particle that arrives with energy E leaves. Every rule is in
 * detailed balance with the flux-Maxwell law, density exp(-E/T)/T.
 */
public sealed interface ClassicalWall {

  /** The name that the command line and the results use. */
  String name();

  /**
   * With probability {@code accommodation} the particle leaves with an energy drawn from the
   * flux-Maxwell law of the bath, otherwise it is reflected specularly [Maxwell1879].
   *
   * @param accommodation above 0, at most 1
   */
  record Maxwell(double accommodation) implements ClassicalWall {
    public Maxwell {
      Accommodation.check(accommodation);
    }

    @Override
    public String name() {
      return "maxwell";
    }
  }
}
