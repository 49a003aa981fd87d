package coldwall.system;

/**
 * One number of a wall law.
 *
 * @param name what it is, the same for ever: seeds of random streams are made from it
 * @param value in natural units
 */
public record Parameter(String name, double value) {}
