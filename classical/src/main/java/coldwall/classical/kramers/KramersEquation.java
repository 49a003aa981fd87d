package coldwall.classical.kramers;

import coldwall.input.InvalidInputException;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.system.Potential;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;

/**
 * The steady state of a classical particle with soft contacts, computed: the Kramers (or
 * Klein-Kramers) equation [Kramers1940, Risken1996] with specular hard walls,
 *
 * <pre>
 * 0 = -(p/m) f_x + V' f_p + gamma (p f)_p + m (sum gamma_k T_k) f_pp
 * </pre>
 *
 * gamma(x) of {@link Friction}. In p by symmetric Hermite functions exp(-u^2/2) H_n(u), u =
 * p/sqrt(m s); in x by polynomials on a {@link StaggeredGrid}. A Gaussian of variance m T has
 * coefficients that fall as |(s - T)/(s + T)|^(n/2), whatever T: so both baths are resolved at
 * once, by about E sqrt(T_h/T_c) functions for an error exp(-E). Mass and energy are not conserved
 * by construction: how well the powers of all baths cancel is a check.
 *
 * <p>Solved twice, with E = {@value #COARSE} and {@value #FINE} and more places; the error is the
 * difference, times 3.6 with a potential, or what is left of the sum of all powers. Java arithmetic
 * alone: the same bits everywhere. Reaches down to T_c/T_h of about 1.2e-3; layers from about 0.02
 * L on.
 *
 * @param places inner places of the grid, at least 24; more for thinner layers
 * @param pairs the smallest number of pairs of Hermite functions; also between equal temperatures
 *     slow particles between the layers need some, and more of them the edges of a potential
 */
public record KramersEquation(int places, int pairs) {
  /** The names of what it says beside the currents. */
  public static final String FUNCTIONS = "Hermite functions";

  /** The number of places in the box. */
  public static final String PLACES = "places";

  /** Where the particle is on the mean, over the length of the box. */
  public static final String MEAN_PLACE = "mean place over length";

  /** The mean of p^2/m. */
  public static final String MEAN_TEMPERATURE = "mean kinetic temperature";

  static final double COARSE = 25;
  static final double FINE = 32;

  private static final int USUAL_PAIRS = 56;

  /** The places lie closer towards the walls, as their distance squared. */
  private static final double MAP_PLACES = 11;

  private static final int MOST_MAP_PLACES = 110;
  private static final int MAP_PAIRS = 40;

  private static final int MOST_PAIRS = 480;
  private static final int FEWEST_PLACES = 24;

  /**
   * With a potential, particles that just pass its top and those that just do not leave a fine
   * structure, and the error falls as the inverse number of functions only.
   */
  private static final double SLOWLY = COARSE / (FINE - COARSE);

  /** A larger error is no solution. */
  private static final double ACCEPTED = 0.05;

  /** Of the heat that the baths exchange with the particle: between equal temperatures. */
  private static final double NOTHING = 1e-7;

  /** More places than {@value #FEWEST_PLACES}. */
  public KramersEquation {
    InvalidInputException.requireCount("the number of places", FEWEST_PLACES, places);
  }

  /** Enough for layers of a tenth of the box and no potential. */
  public KramersEquation() {
    this(44, USUAL_PAIRS);
  }

  /**
   * Enough for an error of a percent or less without a potential, and quick: for maps.
   *
   * @param thinnest the thickness of the thinnest layer over the length of the box
   */
  public static KramersEquation forMaps(double thinnest) {
    double needed = Math.ceil(MAP_PLACES / Math.sqrt(thinnest));
    return new KramersEquation((int) Math.clamp(needed, FEWEST_PLACES, MOST_MAP_PLACES), MAP_PAIRS);
  }

  /**
   * The steady state: the heat from each bath per unit time, with numerical errors.
   *
   * @throws InvalidInputException if the coldest bath is too cold for the largest chain, or if the
   *     error is not small against the largest current
   */
  public SteadyState solve(SoftJunction junction) {
    // The fine mesh needs the warmer bath: a junction that is too cold is refused at once.
    Moments moments = moments(junction, FINE, places);
    double[] fine = powers(junction, moments);
    double[] coarse = powers(junction, moments(junction, COARSE, places * 4 / 5));
    double sum = 0;
    double largest = 0;
    double change = 0;
    for (int k = 0; k < fine.length; k++) {
      sum += fine[k];
      largest = Math.max(largest, Math.abs(fine[k]));
      change = Math.max(change, Math.abs(fine[k] - coarse[k]));
    }
    // What the sum misses belongs to all baths alike.
    double correction = sum / fine.length;
    boolean isFlat = junction.potential() instanceof Potential.Flat;
    double error = Math.max(isFlat ? change : SLOWLY * change, Math.abs(sum));
    double exchanged = exchanged(junction);
    requireSmall(error, largest, exchanged);
    List<Estimate> currents = new ArrayList<>();
    for (double power : fine) {
      currents.add(new Estimate(power - correction, error));
    }
    return new SteadyState(
        currents,
        List.of(
            Diagnostic.of(FUNCTIONS, 2.0 * pairs(junction, FINE)),
            Diagnostic.of(PLACES, 2.0 * places + 1),
            Diagnostic.of(MEAN_PLACE, moments.meanPlace() / junction.box().length()),
            new Diagnostic(MEAN_TEMPERATURE, Dimension.TEMPERATURE, moments.meanTemperature()),
            Diagnostic.of(Diagnostic.RESIDUAL, Math.abs(sum) / exchanged)));
  }

  private Moments moments(SoftJunction junction, double exponent, int places) {
    int needed = pairs(junction, exponent);
    double scale = 2 * exponent * junction.hottestTemperature() / (4 * needed + 1);
    StaggeredGrid grid = new StaggeredGrid(junction.box().length(), places);
    return new HermiteChain(junction, grid, needed, scale).solve();
  }

  private static double[] powers(SoftJunction junction, Moments moments) {
    Friction friction = new Friction(junction);
    double[] powers = new double[junction.contacts().size()];
    for (int k = 0; k < powers.length; k++) {
      powers[k] = moments.power(friction, k);
    }
    return powers;
  }

  /** How many pairs of functions hold Gaussians of both extreme temperatures to exp(-exponent). */
  private int pairs(SoftJunction junction, double exponent) {
    double ratio = junction.hottestTemperature() / coldestTemperature(junction);
    double needed = Math.max(pairs * exponent / FINE, exponent * Math.sqrt(ratio) / 2);
    if (!(needed <= MOST_PAIRS)) {
      double least = exponent / (2 * MOST_PAIRS);
      throw InvalidInputException.must(
          "the coldest temperature over the hottest one, for the Kramers equation,",
          "be at least " + least * least,
          1 / ratio,
          "warm the cold bath");
    }
    return (int) Math.ceil(needed);
  }

  private static double coldestTemperature(SoftJunction junction) {
    return junction.contacts().stream().mapToDouble(SoftContact::temperature).min().orElse(0);
  }

  /** What the baths would give a particle at rest that is equally often everywhere. */
  private static double exchanged(SoftJunction junction) {
    List<Double> means = new Friction(junction).means();
    double exchanged = 0;
    for (int k = 0; k < means.size(); k++) {
      exchanged += means.get(k) * junction.contacts().get(k).temperature();
    }
    return exchanged;
  }

  private static void requireSmall(double error, double largest, double exchanged) {
    if (!(error <= ACCEPTED * largest || error <= NOTHING * exchanged)) {
      throw InvalidInputException.must(
          "the error of the Kramers equation",
          "be below " + ACCEPTED + " of the current",
          error + " of " + largest,
          "give thicker layers, weaker couplings or a warmer cold bath");
    }
  }
}
