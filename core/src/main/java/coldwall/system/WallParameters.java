package coldwall.system;

/** Where a wall law takes its parameters from, such as what a user wrote for one contact. */
public interface WallParameters {

  /** The coupling, of the kind that the law has. */
  double strength(Strength kind);

  /** How a classical Metropolis wall proposes an energy. */
  ClassicalWall.Proposal proposal();
}
