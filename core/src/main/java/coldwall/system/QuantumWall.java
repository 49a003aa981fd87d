package coldwall.system;

import coldwall.input.InvalidInputException;
import java.util.List;

/**
 * The quantum rule of a bath in contact with one wall, by its jump rates W(m from n) between the
 * levels of the box. Every rule is in detailed balance: W(m from n)/W(n from m) = exp(-(E_m -
 * E_n)/T). The formulas stand with the solver that uses them, and in docs/PHYSICS.md.
 */
public sealed interface QuantumWall {

  /** All laws, in the order in which texts name them. */
  static List<WallLaw<QuantumWall>> laws() {
    return List.of(Reset.LAW, Metropolis.LAW, WallFlux.LAW, WallForce.LAW);
  }

  /** The law that it obeys. */
  WallLaw<QuantumWall> law();

  /** The rate or the accommodation: every jump rate is proportional to it. */
  double strength();

  /** The name that the command line and the results use. */
  default String name() {
    return law().name();
  }

  /**
   * Whether the number of levels is a parameter of the model that the current depends on; if not,
   * it is a cutoff, and the current converges as it grows.
   */
  default boolean levelsAreParameter() {
    return false;
  }

  /** The same rule with every jump rate multiplied by this factor. */
  default QuantumWall scaled(double factor) {
    return law().of(factor * strength());
  }

  /**
   * Whether its rates know neither the length of the box nor the particle's speed, so that whoever
   * compares boxes has to scale them.
   */
  default boolean hasFreeRate() {
    return law().coupling().filter(coupling -> coupling == Strength.RATE).isPresent();
  }

  /**
   * Whether its rates are the particle's own rate of collisions with the wall, which is slow in the
   * ground state of a long box.
   */
  default boolean countsCollisions() {
    return false;
  }

  /**
   * Full thermalisation at a constant rate: W = rate pi_m, pi the canonical populations.
   *
   * @param rate jumps per unit time
   */
  record Reset(double rate) implements QuantumWall {
    static final WallLaw<QuantumWall> LAW =
        WallLaw.coupled(
            "reset",
            Strength.RATE,
            Reset::new,
            "a quantum bath that now and then redraws the level from its canonical distribution");

    public Reset {
      InvalidInputException.requirePositive("the reset rate gamma", rate);
    }

    @Override
    public double strength() {
      return rate;
    }

    @Override
    public WallLaw<QuantumWall> law() {
      return LAW;
    }
  }

  /**
   * The quantum Metropolis bath: W = (rate/N) min(1, exp(-(E_m - E_n)/T)). The number of levels N
   * is a parameter of this model, not a cutoff: J N is constant as N grows.
   *
   * @param rate proposals per unit time
   */
  record Metropolis(double rate) implements QuantumWall {
    static final WallLaw<QuantumWall> LAW =
        WallLaw.coupled(
            "metropolis",
            Strength.RATE,
            Metropolis::new,
            "a wall or bath that accepts proposed energies by Metropolis' rule");

    public Metropolis {
      InvalidInputException.requirePositive("the Metropolis rate gamma", rate);
    }

    @Override
    public double strength() {
      return rate;
    }

    @Override
    public WallLaw<QuantumWall> law() {
      return LAW;
    }

    @Override
    public boolean levelsAreParameter() {
      return true;
    }
  }

  /**
   * The correspondence-principle twin of {@link ClassicalWall.Maxwell}: W = accommodation (v_n/2L)
   * q_m, with the collision rate v_n/2L and the flux-Maxwell law q_m ~ m exp(-E_m/T).
   *
   * @param accommodation above 0, at most 1
   */
  record WallFlux(double accommodation) implements QuantumWall {
    static final WallLaw<QuantumWall> LAW =
        WallLaw.coupled(
            "wall-flux",
            Strength.ACCOMMODATION,
            WallFlux::new,
            "the quantum twin of maxwell, which absorbs a level as often as it strikes the wall");

    public WallFlux {
      Accommodation.check(accommodation);
    }

    @Override
    public double strength() {
      return accommodation;
    }

    @Override
    public WallLaw<QuantumWall> law() {
      return LAW;
    }

    @Override
    public boolean countsCollisions() {
      return true;
    }
  }

  /**
   * The weak-coupling (Davies) rates of an Ohmic bath that shakes the hard wall: W = rate F_mn^2 w
   * (n(w) + [down]), w = |E_m - E_n|, F_mn = 2 sqrt(E_m E_n)/L. Physical while every rate is small
   * against the level gaps; at T = 0 the weak-coupling limit is formal.
   *
   * @param rate the coupling gamma, in units of 1/force^2
   */
  record WallForce(double rate) implements QuantumWall {
    static final WallLaw<QuantumWall> LAW =
        WallLaw.coupled(
            "wall-force",
            Strength.FORCE_COUPLING,
            WallForce::new,
            "a quantum bath coupled weakly to the force of the particle on the wall");

    public WallForce {
      InvalidInputException.requirePositive("the wall-force coupling gamma", rate);
    }

    @Override
    public double strength() {
      return rate;
    }

    @Override
    public WallLaw<QuantumWall> law() {
      return LAW;
    }
  }
}
