package coldwall.system;

/** The two hard walls of a box. */
public enum Wall {
  /** The wall at x = 0. */
  START,
  /** The wall at x = length. */
  END;

  /** The distance of a point from this wall. */
  public double distance(double x, Box box) {
    return this == START ? x : box.length() - x;
  }

  /** d distance / dx: 1 from the start, -1 from the end. */
  public double direction() {
    return this == START ? 1 : -1;
  }
}
