package coldwall.store;

import coldwall.study.Study;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells runs apart: the SHA-256 of the canonical spec, its seed and the version. */
public final class Fingerprint {
  private static final int SHORT = 12;

  private Fingerprint() {}

  /** The fingerprint in hexadecimal digits. */
  public static String of(Study study, String version) {
    try {
      byte[] text =
          (study.name() + "\n" + study.canonical() + "\nversion=" + version)
              .getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** Its first digits, for names. */
  public static String shortened(String fingerprint) {
    return fingerprint.substring(0, SHORT);
  }
}
