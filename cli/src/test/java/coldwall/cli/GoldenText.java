package coldwall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text without what differs from run to run, and with a few digits for what nobody reads. */
final class GoldenText {
  private static final Pattern FINGERPRINT = Pattern.compile("\\b[0-9a-f]{64}\\b");
  private static final Pattern FINISHED = Pattern.compile("(\"finished\" : )\"[^\"]*\"");
  private static final Pattern JAVA = Pattern.compile("(\"java\" : \"|Run on )[^\"<]*");
  private static final Pattern VERSION = Pattern.compile("(\"version\" : \"|Coldwall )\\d[^\",<]*");

  /** How far a run has come is said only if it takes long. */
  private static final Pattern PROGRESS =
      Pattern.compile("(?m)^\\d+ of \\d+ [a-z ]+( \\(\\S+ %\\))?, .*\\R");

  /** The figure is a file of its own, and stands in the page as it is there. */
  private static final Pattern FIGURE = Pattern.compile("<svg.*</svg\\s*>", Pattern.DOTALL);

  /** The same in every page. */
  private static final Pattern STYLE =
      Pattern.compile("(?<=<style>).*(?=</style>)", Pattern.DOTALL);

  /** The marks of an axis and the strokes of a hatching. */
  private static final Pattern MANY_LINES = Pattern.compile("(?:<line [^<>]*/>){4,}");

  /** Outlines of letters and large pictures, for which a few digits must do. */
  private static final Pattern LONG_ATTRIBUTE = Pattern.compile("(?<==\")[^\"<>]{160,}(?=\")");

  private static final int DIGITS = 16;

  private GoldenText() {}

  static String of(String text, Path run) {
    String same = text.replace(run.toString(), "RUN").replace("\r\n", "\n");
    same = PROGRESS.matcher(same).replaceAll("");
    same = FINGERPRINT.matcher(same).replaceAll("FINGERPRINT");
    same = FINISHED.matcher(same).replaceAll("$1\"NOW\"");
    same = JAVA.matcher(same).replaceAll("$1JAVA");
    same = VERSION.matcher(same).replaceAll("$1VERSION");
    if (!same.startsWith("<svg")) {
      same = FIGURE.matcher(same).replaceAll(GoldenText::digest);
    }
    same = STYLE.matcher(same).replaceAll(GoldenText::digest);
    same = MANY_LINES.matcher(same).replaceAll(lines -> "<line " + digest(lines) + "/>");
    return LONG_ATTRIBUTE.matcher(same).replaceAll(GoldenText::digest);
  }

  private static String digest(MatchResult match) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(match.group().getBytes(UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
