package coldwall.system;

import coldwall.input.InvalidInputException;
import java.util.List;
import java.util.Optional;

/**
 * The classical rule at a wall: how a particle that arrives with energy E leaves. Every rule is in
 * detailed balance with the flux-Maxwell law, density exp(-E/T)/T.
 */
public sealed interface ClassicalWall {

  /** All laws, in the order in which texts name them. */
  static List<WallLaw<ClassicalWall>> laws() {
    return List.of(Maxwell.LAW, Metropolis.LAW);
  }

  /** The law that it obeys. */
  WallLaw<ClassicalWall> law();

  /** The name that the command line and the results use. */
  default String name() {
    return law().name();
  }

  /** The numbers of this rule; with its name, all that tells it from another. */
  List<Parameter> parameters();

  /**
   * Whether a bath at T = 0 takes all energy of whatever hits this wall, so that it never leaves;
   * if not, a wall at T = 0 lowers the energy, and leaves a particle on the move.
   */
  default boolean stopsAtZero() {
    return false;
  }

  /**
   * The same rule, thermalising this share of the collisions that thermalise now; a wall whose rule
   * has no such share, as it is.
   */
  default ClassicalWall scaled(double factor) {
    return this;
  }

  /**
   * With probability {@code accommodation} the particle leaves with an energy drawn from the
   * flux-Maxwell law of the bath, otherwise it is reflected specularly [Maxwell1879].
   *
   * @param accommodation above 0, at most 1
   */
  record Maxwell(double accommodation) implements ClassicalWall {
    static final WallLaw<ClassicalWall> LAW =
        WallLaw.coupled(
            "maxwell",
            Strength.ACCOMMODATION,
            Maxwell::new,
            "a classical wall that sends the particle back with a thermal velocity");

    public Maxwell {
      Accommodation.check(accommodation);
    }

    @Override
    public WallLaw<ClassicalWall> law() {
      return LAW;
    }

    @Override
    public ClassicalWall scaled(double factor) {
      return new Maxwell(factor * accommodation);
    }

    @Override
    public List<Parameter> parameters() {
      return List.of(new Parameter("accommodation", accommodation));
    }

    @Override
    public boolean stopsAtZero() {
      return true;
    }
  }

  /**
   * One Metropolis step at every collision [Metropolis1953]: a proposed energy E' is accepted with
   * probability min(1, exp(-(E' - E)/T)), otherwise the particle is reflected specularly. At T = 0
   * only E' &lt;= E is accepted.
   *
   * @param proposal how E' is proposed
   */
  record Metropolis(Proposal proposal) implements ClassicalWall {
    static final WallLaw<ClassicalWall> LAW =
        new WallLaw<>(
            "metropolis",
            Optional.empty(),
            parameters -> new Metropolis(parameters.proposal()),
            "a wall or bath that accepts proposed energies by Metropolis' rule");

    @Override
    public WallLaw<ClassicalWall> law() {
      return LAW;
    }

    @Override
    public List<Parameter> parameters() {
      return List.of(proposal.parameter());
    }
  }

  /** How a Metropolis wall proposes an energy; every proposal is symmetric in E and E'. */
  sealed interface Proposal {

    /** Its kind and its energy. */
    Parameter parameter();

    /**
     * E' uniform on [0, maximumEnergy]. A particle that arrives with more is reflected specularly,
     * so that the wall keeps the flux-Maxwell law, whole or cut at maximumEnergy.
     *
     * @param maximumEnergy E_max, above 0
     */
    record Uniform(double maximumEnergy) implements Proposal {
      public Uniform {
        InvalidInputException.requirePositive("the largest proposed energy", maximumEnergy);
      }

      @Override
      public Parameter parameter() {
        return new Parameter("uniform", maximumEnergy);
      }
    }

    /**
     * E' = |E + halfWidth u|, u uniform on [-1, 1].
     *
     * @param halfWidth d, above 0
     */
    record Window(double halfWidth) implements Proposal {
      public Window {
        InvalidInputException.requirePositive("the half-width of the proposal window", halfWidth);
      }

      @Override
      public Parameter parameter() {
        return new Parameter("window", halfWidth);
      }
    }
  }
}
