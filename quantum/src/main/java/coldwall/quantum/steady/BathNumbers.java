package coldwall.quantum.steady;

/**
 * What one bath is, in numbers by which conventions can be compared.
 *
 * @param name what texts call it
 * @param temperature its label; NaN without one
 * @param frequency the smallest gap that it drives
 * @param density Jb there; NaN for a bath without a density
 * @param slope the limit of Jb/w at 0, twice the classical friction; NaN without a density
 * @param reorganisationEnergy Q = (1/2 pi) integral Jb/w
 * @param variance C(0) = &lt;B B&gt;
 * @param coldest the lowest temperature that the ratios of its rates imply
 * @param hottest the highest one; negative where a level above is entered faster than it is left
 */
public record BathNumbers(
    String name,
    double temperature,
    double frequency,
    double density,
    double slope,
    double reorganisationEnergy,
    double variance,
    double coldest,
    double hottest) {}
