package coldwall.spark;

import coldwall.frame.StudyRunner;
import coldwall.run.Elsewhere;
import coldwall.run.RowWriter;
import java.util.Optional;

/** Apache Spark: on the cores of this machine, of a standalone cluster, or as spark-submit says. */
public final class SparkElsewhere implements Elsewhere {
  private static final String NAME = "spark";

  /** Found by its service. */
  public SparkElsewhere() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<StudyRunner.Engine> engine(Order order) {
    return found(order).map(engine -> engine);
  }

  @Override
  public Optional<RowWriter> writer(Order order) {
    return found(order).map(engine -> engine);
  }

  private static Optional<SparkEngine> found(Order order) {
    if (!order.where().equals(NAME) && !order.where().startsWith(Masters.SCHEME)) {
      return Optional.empty();
    }
    Masters masters = Masters.of(order.where(), order.threads());
    return Optional.of(new SparkEngine(masters, Question.of(order)));
  }
}
