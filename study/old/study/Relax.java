package coldwall.study;

import coldwall.classical.montecarlo.RelaxationRun;
import coldwall.spec.Keys;
import coldwall.spec.RelaxParser;
import coldwall.spec.RelaxSpec;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.QuantumWall;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How fast one bath alone brings the particle to its temperature: classically the collisions N*
 * that one wall needs, quantum-mechanically the smallest decay rates of one bath.
 */
public final class Relax implements Study {
  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "relax",
          "Says how fast one bath thermalises the particle, against its temperature: classically"
              + " the number of collisions, checked by simulation, quantum-mechanically the rates.",
          List.of(
              "",
              "--uniform 8 --temperature-log 0.08:8:40 --fit 2.3:8",
              "--accommodation 0.2 --window 1 --temperature 0,0.1,0.2,0.5,1,2,5",
              "--length 10nm --temperature-log 2K:870K:40",
              "--simulate 10 --particles 1000000 --seed 7"),
          Keys.RELAX,
          text -> new Relax(RelaxParser.parse(text)));

  private static final QuantumWall ANY = new QuantumWall.Reset(1);

  private final RelaxSpec spec;
  private final List<ClassicalWall> walls;
  private final List<QuantumWall> baths;
  private final Set<Integer> simulated;

  /** The study of this bath. */
  public Relax(RelaxSpec spec) {
    this.spec = spec;
    this.walls = spec.classicalWalls();
    this.baths = spec.quantumWalls();
    this.simulated = simulated(spec);
  }

  /** Evenly among the temperatures, away from the ends. */
  private static Set<Integer> simulated(RelaxSpec spec) {
    double last = spec.temperatures().size() - 1.0;
    return IntStream.rangeClosed(1, spec.simulated())
        .mapToObj(i -> (int) Math.rint(last * i / (spec.simulated() + 1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String name() {
    return KIND.name();
  }

  @Override
  public String canonical() {
    return spec.canonical();
  }

  @Override
  public long seed() {
    return spec.seed();
  }

  @Override
  public UnitSystem units() {
    return spec.units();
  }

  @Override
  public int size() {
    return spec.temperatures().size();
  }

  @Override
  public List<String> coordinates() {
    return List.of("temperature");
  }

  @Override
  public Point point(int index) {
    return new Point(index, List.of(spec.temperatures().natural(index)));
  }

  @Override
  public List<String> values() {
    return Stream.concat(
            walls.stream().flatMap(wall -> WallPoint.names(RelaxTable.name(wall)).stream()),
            baths.stream().flatMap(bath -> BathPoint.names(bath.name().replace('-', '_')).stream()))
        .toList();
  }

  @Override
  public Row solve(Point point) {
    double temperature = point.coordinates().getFirst();
    RowBuilder row = new RowBuilder();
    RelaxationRun run =
        simulated.contains(point.index()) ? new RelaxationRun(spec.seed(), spec.particles()) : null;
    for (ClassicalWall wall : walls) {
      Contact contact = new Contact(temperature, wall, ANY);
      row.add(wall.name(), WallPoint.COUNT, () -> WallPoint.of(contact, run).encode());
    }
    for (QuantumWall bath : baths) {
      row.add(bath.name(), BathPoint.COUNT, () -> BathPoint.of(spec, bath, temperature).encode());
    }
    return row.row(point);
  }

  @Override
  public Findings analyse(ResultLog log, int threads, Progress progress) {
    RowTable rows = RowTable.of(this, log);
    return new RelaxFindings(new RelaxTable(spec, rows), rows.failures(this));
  }
}
