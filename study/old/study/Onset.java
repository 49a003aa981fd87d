package coldwall.study;

/**
 * Where NDTR begins in one row of a panel of a survival map, coming from low T_h.
 *
 * @param wall the panel
 * @param row the row, of one asymmetry
 * @param kind whether it begins at all
 * @param hotOverGround T_h/E_1 where it begins; NaN unless {@link Kind#INSIDE}
 */
record Onset(int wall, int row, Kind kind, Estimate hotOverGround) {

  /** Whether NDTR begins on the map. */
  enum Kind {
    /** There is none in this row. */
    NEVER,
    /** It is there at the lowest T_h already. */
    BEFORE,
    /** It begins between two nodes. */
    INSIDE
  }
}
