package coldwall.study.motion;

import coldwall.units.Estimate;

/**
 * A while in which nothing happens, and the exchange with a bath that ends it: a flight and a
 * collision, or a stay in a level and a jump. In natural units.
 *
 * @param byHot whether the bath is the hot one
 * @param duration of the while
 * @param state the energy of the classical particle, or the level of the quantum one
 * @param next the same afterwards
 * @param heat what the particle takes from the bath
 * @param current J as all batches up to here give it, with its standard error; unknown at first
 */
public record Event(
    boolean byHot, double duration, double state, double next, double heat, Estimate current) {}
