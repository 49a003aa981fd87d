package coldwall.system;

import coldwall.input.InvalidInputException;
import java.util.List;

/**
 * The classical rule at a wall: how a particle that arrives with energy E leaves. Every rule is in
 * detailed balance with the flux-Maxwell law, density exp(-E/T)/T.
 */
public sealed interface ClassicalWall {

  /** The name that the command line and the results use. */
  String name();

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
   * The same rule, thermalising this share of the collisions that thermalise now; a Metropolis
   * wall, whose rule has no such share, as it is.
   */
  default ClassicalWall scaled(double factor) {
    return switch (this) {
      case Maxwell(double accommodation) -> new Maxwell(factor * accommodation);
      case Metropolis unchanged -> unchanged;
    };
  }

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
    @Override
    public String name() {
      return "metropolis";
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
