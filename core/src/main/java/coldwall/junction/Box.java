package coldwall.junction;

/**
 * A one-dimensional box, 0 &lt;= x &lt;= length, with hard walls.
 *
 * @param length the distance between the walls, in natural units
 */
public record Box(double length) {
  public Box {
    InvalidInputException.requirePositive("the box length", length);
  }
}
