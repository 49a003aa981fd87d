package coldwall.store;

import coldwall.store.record.Provenance;
import coldwall.store.record.RunEnding;
import coldwall.store.record.RunIdentity;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the file of a lock says, a line each: how many points are stored, and who holds it. */
final class LockText {
  private static final String POINTS = "points=";
  private static final int DIGITS = 10;

  private LockText() {}

  static String of(int stored, Provenance provenance, int size) {
    RunIdentity identity = provenance.identity();
    return String.join(
        "\n",
        points(stored) + "of=" + size,
        "pid=" + ProcessHandle.current().pid(),
        "host=" + host(),
        "since=" + RunEnding.moment(),
        "version=" + identity.version(),
        "study=" + identity.study(),
        "fingerprint=" + identity.fingerprint(),
        "command=" + provenance.command().replaceAll("\\R", " "),
        "");
  }

  /** Whether a text, or its first bytes, is that of a lock of Coldwall. */
  static boolean isOurs(String text) {
    return text.matches("(?s)points=[0-9]{" + DIGITS + "}\nof=.*");
  }

  /** The first line alone, always of the same length. */
  static String points(int stored) {
    return POINTS + String.format(Locale.ROOT, "%0" + DIGITS + "d", stored) + "\n";
  }

  static Map<String, String> values(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    text.lines()
        .map(line -> line.split("=", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> values.put(parts[0], parts[1]));
    return values;
  }

  static int stored(String text) {
    String digits = values(text).getOrDefault("points", "");
    return digits.matches("[0-9]{1," + DIGITS + "}")
        ? (int) Math.min(Long.parseLong(digits), Integer.MAX_VALUE)
        : 0;
  }

  /** The holder as a message names it. */
  static String holder(String text) {
    Map<String, String> values = values(text);
    return values.containsKey("pid")
        ? "process %s on %s since %s (%s)"
            .formatted(
                values.get("pid"), values.get("host"), values.get("since"), values.get("command"))
        : "another process";
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException _) {
      return "an unknown host";
    }
  }
}
