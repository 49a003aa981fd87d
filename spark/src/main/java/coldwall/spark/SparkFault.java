package coldwall.spark;

import coldwall.input.InvalidInputException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why Spark could not do it, in one line that says what to do. */
final class SparkFault {
  private static final String KEPT = "; what is solved is kept, and the same command goes on";

  /** What Spark's long reports hold, and what it means. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "UnsupportedClassVersionError",
          "the workers of Spark must run Java 25 or later, but one runs an older one; start them with"
              + " JAVA_HOME of a JDK 25, or give -Dspark.executorEnv.JAVA_HOME",
          "ClassNotFoundException: coldwall",
          "the workers of Spark must have Coldwall's jars, but one has not; start it by ./coldwall,"
              + " or name coldwall.jar and coldwall-spark.jar to spark-submit by --jars",
          "OutOfMemoryError",
          "the workers of Spark must have room for a point on each core, but one had not; give"
              + " -Dspark.executor.memory=4g or more");

  /** The cause within "... (TID 7) (127.0.0.1 executor 0): cause". */
  private static final Pattern CAUSE =
      Pattern.compile("Lost task [^:]*(?:\\([^)]*\\)[^:(]*)*: ([^\\n]*)");

  private SparkFault() {}

  static InvalidInputException atStart(Masters masters, Throwable failure) {
    return known(failure)
        .orElseGet(() ->
            new InvalidInputException(
                "Spark must start at "
                    + masters.url()
                    + ", but does not ("
                    + oneLine(failure)
                    + "); check the address and that its version is that of the master"));
  }

  static InvalidInputException of(Masters masters, Throwable failure) {
    return known(failure)
        .orElseGet(() ->
            new InvalidInputException(
                "Spark must finish what it is given, but gave up at "
                    + masters.url()
                    + " ("
                    + cause(failure)
                    + ")"
                    + KEPT));
  }

  static InvalidInputException refused(Masters masters) {
    return new InvalidInputException(
        "the master of --engine "
            + masters.url()
            + " must take the program, but does not; check that Spark listens there, in the version of"
            + " spark/target/jars");
  }

  static InvalidInputException stopped(Masters masters) {
    return new InvalidInputException(
        "Spark must go on until all is solved, but was ended at "
            + masters.url()
            + ", by its master or because no worker stayed; look at its log"
            + KEPT);
  }

  private static Optional<InvalidInputException> known(Throwable failure) {
    String report = failure.toString();
    return KNOWN.entrySet().stream()
        .filter(entry -> report.contains(entry.getKey()))
        .findFirst()
        .map(entry -> new InvalidInputException(entry.getValue() + KEPT));
  }

  private static String cause(Throwable failure) {
    Matcher matcher = CAUSE.matcher(failure.toString());
    return matcher.find() ? matcher.group(1).strip() : oneLine(failure);
  }

  private static String oneLine(Throwable failure) {
    return failure.toString().lines().findFirst().orElse("").strip();
  }
}
