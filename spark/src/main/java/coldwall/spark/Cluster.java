package coldwall.spark;

import coldwall.input.InvalidInputException;
import coldwall.run.Elsewhere;
import coldwall.study.Studies;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Function1;
import scala.collection.Iterator;
import scala.collection.immutable.Range;
import scala.collection.immutable.Range$;
import scala.runtime.BoxedUnit;

/** Spark while it works for this process. */
final class Cluster implements AutoCloseable {
  /** What can be cancelled together: all of it. */
  private static final String GROUP = "coldwall";

  /**
   * As the launcher starts Java here: brings the vectors of a simulation in, asks for them to be
   * compiled early (docs/decisions/021) and for all else later than usual (docs/decisions/014).
   */
  static final String JAVA_OPTIONS =
      "--add-exports=java.base/jdk.internal.module=ALL-UNNAMED -XX:CompileCommand=quiet"
          + " -XX:CompileCommand=CompileThresholdScaling,"
          + "coldwall.classical.montecarlo.VectorKernel::collide,0.02"
          + " -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000"
          + " -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
          + " -XX:FreqInlineSize=150";

  private final JavaSparkContext context;
  private final Masters masters;
  private boolean hadWorkers;

  private Cluster(JavaSparkContext context, Masters masters) {
    this.context = context;
    this.masters = masters;
  }

  /**
   * Asks for workers.
   *
   * @throws coldwall.input.InvalidInputException if nobody is there who could give some
   */
  static Cluster open(Masters masters, String study) {
    SparkConf conf = new SparkConf().setMaster(masters.url());
    conf.setIfMissing("spark.app.name", "coldwall " + study);
    // Its page costs a second at the start and is another port; who wants it says so.
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    if (masters.isHere()) {
      conf.setIfMissing("spark.driver.host", "localhost");
    } else {
      masters.ownAddress().ifPresent(address -> conf.setIfMissing("spark.driver.host", address));
      conf.setIfMissing("spark.jars", ownJars());
      conf.setIfMissing("spark.executor.defaultJavaOptions", JAVA_OPTIONS);
    }
    try {
      JavaSparkContext context = new JavaSparkContext(conf);
      context.setJobGroup(GROUP, study, true);
      return new Cluster(context, masters);
    } catch (RuntimeException failure) {
      throw SparkFault.atStart(masters, failure);
    }
  }

  /** The jars that hold Coldwall, which workers fetch from here. */
  private static String ownJars() {
    return Stream.of(Studies.class, Elsewhere.class, Cluster.class)
        .map(Cluster::place)
        .distinct()
        .filter(path -> path.toString().endsWith(".jar"))
        .map(path -> path.toUri().toString())
        .collect(Collectors.joining(","));
  }

  private static Path place(Class<?> inside) {
    CodeSource source =
        Objects.requireNonNull(inside.getProtectionDomain().getCodeSource(), "no code source");
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException malformed) {
      throw new IllegalStateException(malformed);
    }
  }

  Masters masters() {
    return masters;
  }

  /** How many cores there are to work for this process; changes while it runs. */
  int cores() {
    return Math.max(1, context.sc().defaultParallelism());
  }

  /** What to say while there is nobody who could solve a point. */
  Optional<String> waiting() {
    boolean has = masters.isHere() || context.sc().getExecutorMemoryStatus().size() > 1;
    hadWorkers |= has;
    return has ? Optional.empty() : Optional.of("waiting for a worker of Spark");
  }

  /** Why it is at its end, if nobody here has ended it. */
  InvalidInputException stopped() {
    return hadWorkers ? SparkFault.stopped(masters) : SparkFault.refused(masters);
  }

  /** Sends what every worker needs. */
  <T> Broadcast<T> send(T needed) {
    return context.broadcast(needed);
  }

  /**
   * Has this done with these batches, in this order.
   *
   * @param receiver hears of each that is done, from any thread
   */
  <A> Job submit(List<Batch> batches, Function1<Iterator<Batch>, A> work, Consumer<A> receiver) {
    var rdd = context.parallelize(new ArrayList<>(batches), batches.size()).rdd();
    @SuppressWarnings("unchecked") // The numbers of all partitions, as objects.
    var all = (scala.collection.immutable.Seq<Object>) (Object) numbers(batches.size());
    return new Job(
        context
            .sc()
            .submitJob(
                rdd,
                work,
                all,
                (_, answer) -> {
                  receiver.accept(answer);
                  return BoxedUnit.UNIT;
                },
                () -> BoxedUnit.UNIT));
  }

  private static Range numbers(int size) {
    return Range$.MODULE$.apply(0, size);
  }

  /** Ends everything that is being solved. */
  void cancel() {
    context.sc().cancelJobGroup(GROUP);
  }

  boolean isStopped() {
    return context.sc().isStopped();
  }

  @Override
  public void close() {
    context.close();
  }
}
