package coldwall.classical;

/** Where a classical particle comes to rest because a bath has T = 0. */
public enum Rest {
  /** Nowhere: it flies for ever. */
  NONE,
  /** At x = 0, on a Maxwell wall. */
  HOT_WALL,
  /** At x = L, on a Maxwell wall. */
  COLD_WALL,
  /** At one of two Maxwell walls; at which depends on its start. */
  EITHER_WALL,
  /** Between two Metropolis walls it only ever loses energy, in flights without end. */
  SINKING
}
