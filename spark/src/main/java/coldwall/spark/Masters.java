package coldwall.spark;

import coldwall.input.InvalidInputException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom Spark asks for workers.
 *
 * @param url as Spark understands it: {@code local[2]}, {@code spark://host:7077}, {@code yarn}
 */
record Masters(String url) {
  static final String SCHEME = "spark://";

  /** Where spark-submit leaves what it was told. */
  private static final String SUBMITTED = "spark.master";

  private static final int PATIENCE_MILLIS = 5000;
  private static final int MOST_PORTS = 65_535;

  /**
   * What a user named: this machine, or what spark-submit was told; or a standalone cluster, whose
   * masters stand with commas between them.
   *
   * @throws InvalidInputException if it is no address
   */
  static Masters of(String where, int threads) {
    if (!where.startsWith(SCHEME)) {
      return new Masters(System.getProperty(SUBMITTED, "local[" + threads + "]"));
    }
    Masters masters = new Masters(where);
    masters.addresses();
    return masters;
  }

  /** Whether points are solved within this process. */
  boolean isHere() {
    return url.startsWith("local");
  }

  /**
   * The address of this machine as a master sees it; empty where there is none to ask.
   *
   * @throws InvalidInputException if none answers
   */
  Optional<String> ownAddress() {
    if (!url.startsWith(SCHEME)) {
      return Optional.empty();
    }
    List<String> faults = new ArrayList<>();
    for (InetSocketAddress address : addresses()) {
      try (Socket socket = new Socket()) {
        socket.connect(
            new InetSocketAddress(address.getHostString(), address.getPort()), PATIENCE_MILLIS);
        return Optional.of(socket.getLocalAddress().getHostAddress());
      } catch (IOException failure) {
        faults.add(String.valueOf(failure.getMessage()));
      }
    }
    throw new InvalidInputException(
        "the master of --engine "
            + url
            + " must answer, but does not ("
            + String.join("; ", faults)
            + "); start it, or correct the address");
  }

  private List<InetSocketAddress> addresses() {
    List<InetSocketAddress> addresses = new ArrayList<>();
    for (String one : url.substring(SCHEME.length()).split(",", -1)) {
      int colon = one.lastIndexOf(':');
      if (colon < 1) {
        throw malformed();
      }
      addresses.add(
          InetSocketAddress.createUnresolved(
              one.substring(0, colon), port(one.substring(colon + 1))));
    }
    return addresses;
  }

  private int port(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw malformed();
    }
    int port = Integer.parseInt(text);
    if (port < 1 || port > MOST_PORTS) {
      throw malformed();
    }
    return port;
  }

  private InvalidInputException malformed() {
    return InvalidInputException.must(
        "--engine",
        "name a master by host and port",
        "\"" + url + "\"",
        "write it like spark://host:7077, as the master's log or page says it");
  }
}
