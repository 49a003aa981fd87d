package coldwall.study.profile;

import coldwall.classical.EnergyStatistics;
import coldwall.classical.MaxwellEnergies;
import coldwall.classical.Rest;
import coldwall.frame.Part;
import coldwall.frame.Point;
import coldwall.frame.RowTable;
import coldwall.frame.RowType;
import coldwall.frame.Stage;
import coldwall.frame.Sweep;
import coldwall.quantum.LevelCutoff;
import coldwall.quantum.population.LevelMixture;
import coldwall.study.curve.Model;
import coldwall.study.curve.Solved;
import coldwall.study.curve.Thermality;
import coldwall.study.input.Setup;
import coldwall.study.profile.ProfileResult.Classical;
import coldwall.study.profile.ProfileResult.Quantum;
import coldwall.system.Junction;
import coldwall.system.Spectrum;
import coldwall.units.Estimate;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How energies and levels are distributed, as the second stage of a profile: a row a number, found
 * by what it is and by its bin.
 *
 * <p>One solve knows all bins; it is done where the first of them is asked for, and kept.
 */
final class Distributions {
  /** What a row may hold. */
  private enum Kind {
    /** The place in {@link Rest} of where the classical particle rests. */
    REST,
    MEAN_ENERGY,
    ENERGY_FROM_HOT,
    ENERGY_FROM_COLD,
    ROUND_TRIP_RATE,
    /** The share of time between two of the energies. */
    ENERGY_SHARE,
    /** The share of time below one of the energies. */
    BELOW_ENERGY,
    /** The classical share of time in the bin of a level. */
    LEVEL_SHARE,
    /** The quantum population of a level. */
    POPULATION
  }

  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<Rest> RESTS = List.of(Rest.values());

  private static final RowType<Estimate> TYPE =
      new RowType<>(
          List.of(
              RowType.number("value", Estimate::value),
              RowType.number("uncertainty", Estimate::uncertainty)),
          numbers -> new Estimate(numbers[0], numbers[1]));

  /** Enough energies to bring a total variation distance within about 1e-4. */
  private static final int COMPUTED = 241;

  /** Few, so that each bin of a simulation is visited often. */
  private static final int SAMPLED = 41;

  private static final double LOWEST = 1e-4;
  private static final double HIGHEST = 20;

  /** exp(-42) of a Boltzmann factor is left: nothing in double precision. */
  private static final double REACH = 42;

  private final Setup setup;
  private final List<Solved> solved;
  private final Junction junction;
  private final int levels;
  private final Part<Estimate> part;
  private final Once<EnergyStatistics> overEnergies;
  private final Once<EnergyStatistics> overLevels;
  private final Once<LevelMixture> populations;

  /** Of a junction whose steady states, the classical one first, are solved. */
  Distributions(Setup setup, List<Solved> solved) {
    this.setup = setup;
    this.solved = List.copyOf(solved);
    this.junction = setup.junction();
    this.levels = levels();
    this.part = new Part<>("", Distributions::label, TYPE, this::solve, true);
    this.overEnergies =
        new Once<>(watch ->
            classical(energies(), watch, 5 + bins(Kind.ENERGY_SHARE) + bins(Kind.BELOW_ENERGY)));
    this.overLevels = new Once<>(watch -> classical(levelEdges(), watch, bins(Kind.LEVEL_SHARE)));
    this.populations =
        new Once<>(_ -> Objects.requireNonNull(setup.quantum()).mixture(junction, levels));
  }

  /**
   * As many as the quantum junction keeps, else as many as hold all but nothing of the particle.
   */
  private int levels() {
    if (setup.quantum() != null) {
      return (int) solved.getLast().levels();
    }
    double reach = Math.sqrt(REACH * junction.hotterTemperature() / junction.groundEnergy());
    return (int) Math.clamp(Math.ceil(reach), LevelCutoff.FEWEST, LevelCutoff.MOST);
  }

  /** From far below the colder bath to far above the hotter one, with E_1 inside. */
  private double[] energies() {
    boolean sampled = Objects.requireNonNull(setup.classical()).isStatistical();
    double groundEnergy = junction.groundEnergy();
    double colder = Math.min(junction.hot().temperature(), junction.cold().temperature());
    double lower = colder > 0 ? colder : junction.hotterTemperature();
    double low = Math.min(groundEnergy / 4, lower > 0 ? LOWEST * lower : groundEnergy);
    double width =
        StrictMath.log(Math.max(2 * groundEnergy, HIGHEST * junction.hotterTemperature()) / low);
    double[] energies = new double[sampled ? SAMPLED : COMPUTED];
    Arrays.setAll(energies, i -> low * StrictMath.exp(width * i / (energies.length - 1)));
    return energies;
  }

  /** Level n stands for (n - 1/2)^2 E_1 to (n + 1/2)^2 E_1, one quantum of action. */
  private double[] levelEdges() {
    double[] edges = new double[levels + 1];
    Arrays.setAll(edges, i -> (i + 0.5) * (i + 0.5) * junction.groundEnergy());
    return edges;
  }

  /**
   * The point that solves for so many others tells of all of them, and so of more than 1, or it
   * would seem to take for ever.
   */
  private EnergyStatistics classical(double[] energies, Watch watch, int points) {
    return Objects.requireNonNull(setup.classical())
        .energies(junction, energies, watch.between(0, points));
  }

  /** The stage. */
  Stage stage() {
    List<List<Double>> points = new ArrayList<>();
    for (Kind kind : KINDS) {
      int bins = bins(kind);
      for (int bin = 0; bin < bins; bin++) {
        points.add(List.of((double) KINDS.indexOf(kind), (double) bin));
      }
    }
    return Stage.of(
        "further points", Sweep.listed(List.of("quantity", "bin"), points), List.of(part));
  }

  private int bins(Kind kind) {
    if ((kind == Kind.POPULATION ? setup.quantum() : setup.classical()) == null) {
      return 0;
    }
    return switch (kind) {
      case REST, MEAN_ENERGY, ENERGY_FROM_HOT, ENERGY_FROM_COLD, ROUND_TRIP_RATE -> 1;
      case ENERGY_SHARE -> energies().length + 1;
      case BELOW_ENERGY -> energies().length;
      case LEVEL_SHARE -> levels + 2;
      case POPULATION -> levels;
    };
  }

  private static Kind kind(Point point) {
    return KINDS.get(point.coordinates().getFirst().intValue());
  }

  private static String label(Point point) {
    return kind(point).name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Estimate solve(Point point, Watch watch) {
    int bin = point.coordinates().getLast().intValue();
    return switch (kind(point)) {
      case REST -> Estimate.exact(RESTS.indexOf(overEnergies.get(watch).rest()));
      case MEAN_ENERGY -> overEnergies.get(watch).meanEnergy();
      case ENERGY_FROM_HOT -> overEnergies.get(watch).energyFromHot();
      case ENERGY_FROM_COLD -> overEnergies.get(watch).energyFromCold();
      case ROUND_TRIP_RATE -> overEnergies.get(watch).roundTripRate();
      case ENERGY_SHARE -> overEnergies.get(watch).shares().get(bin);
      case BELOW_ENERGY -> overEnergies.get(watch).below().get(bin);
      case LEVEL_SHARE -> overLevels.get(watch).shares().get(bin);
      case POPULATION -> Estimate.exact(populations.get(watch).populations().get(bin));
    };
  }

  /** What the rows of the stage say, all of which are there. */
  ProfileResult of(RowTable rows, Quantity cold, UnitSystem units) {
    Map<Kind, List<Estimate>> found = new EnumMap<>(Kind.class);
    List<Estimate> values = rows.values(part);
    for (int row = 0; row < rows.rows(); row++) {
      found.computeIfAbsent(kind(rows.point(row)), _ -> new ArrayList<>()).add(values.get(row));
    }
    @Nullable Classical classical = null;
    @Nullable Quantum quantum = null;
    List<Model> models = Model.of(setup);
    for (int i = 0; i < models.size(); i++) {
      if (models.get(i).isClassical()) {
        classical = classical(models.get(i), solved.get(i), found);
      } else {
        quantum = quantum(models.get(i), solved.get(i), found);
      }
    }
    return ProfileResult.of(setup, cold, units, classical, quantum);
  }

  private Classical classical(Model model, Solved state, Map<Kind, List<Estimate>> found) {
    Estimate meanEnergy = one(found, Kind.MEAN_ENERGY);
    double[] energies = energies();
    return new Classical(
        model,
        state,
        RESTS.get((int) one(found, Kind.REST).value()),
        meanEnergy,
        one(found, Kind.ENERGY_FROM_HOT),
        one(found, Kind.ENERGY_FROM_COLD),
        one(found, Kind.ROUND_TRIP_RATE),
        DoubleStream.of(energies).boxed().toList(),
        all(found, Kind.BELOW_ENERGY),
        all(found, Kind.LEVEL_SHARE),
        thermality(energies, all(found, Kind.ENERGY_SHARE), meanEnergy.times(2)));
  }

  private Thermality thermality(double[] energies, List<Estimate> shares, Estimate own) {
    return Thermality.of(
        shares.stream().mapToDouble(Estimate::value).toArray(),
        temperature -> thermalShares(energies, temperature),
        junction,
        own,
        shares.stream().mapToDouble(Estimate::uncertainty).sum() / 2);
  }

  private static double[] thermalShares(double[] energies, double temperature) {
    double[] shares = new double[energies.length + 1];
    double from = 0;
    for (int i = 0; i < shares.length; i++) {
      double to = i < energies.length ? energies[i] : Double.POSITIVE_INFINITY;
      shares[i] = MaxwellEnergies.share(temperature, from, to);
      from = to;
    }
    return shares;
  }

  private Quantum quantum(Model model, Solved state, Map<Kind, List<Estimate>> found) {
    return Quantum.of(
        model,
        state,
        new LevelMixture(
            Spectrum.of(junction, levels),
            all(found, Kind.POPULATION).stream().map(Estimate::value).toList()));
  }

  private static List<Estimate> all(Map<Kind, List<Estimate>> found, Kind kind) {
    return Objects.requireNonNull(found.get(kind), kind.name());
  }

  private static Estimate one(Map<Kind, List<Estimate>> found, Kind kind) {
    return all(found, kind).getFirst();
  }

  /** Computed when it is first asked for; what was cut short or failed is tried again. */
  private static final class Once<T> {
    private final Function<Watch, T> source;
    private @Nullable T value;

    Once(Function<Watch, T> source) {
      this.source = source;
    }

    synchronized T get(Watch watch) {
      T known = value;
      if (known == null) {
        known = source.apply(watch);
        value = known;
      }
      return known;
    }
  }
}
