package coldwall.report.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The objects of a PDF file (ISO 32000-1). The same objects are the same bytes: no date, and an
 * identifier that follows from the content.
 */
final class PdfFile {
  private static final int IDENTIFIER = 16;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> places = new ArrayList<>();

  PdfFile() {
    write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Keeps a number for an object that is written later. */
  int reserve() {
    places.add(0);
    return places.size();
  }

  /** Writes an object, and returns its number. */
  int add(String content) {
    return write(reserve(), content);
  }

  /** Writes an object whose number was kept. */
  int write(int number, String content) {
    begin(number);
    write(content + "\nendobj\n");
    return number;
  }

  private void begin(int number) {
    places.set(number - 1, out.size());
    write(number + " 0 obj\n");
  }

  /**
   * Writes a stream, and returns its number.
   *
   * @param entries of its dictionary, beside its length
   */
  int stream(String entries, byte[] content) {
    int number = reserve();
    begin(number);
    write("<<" + entries + "/Length " + content.length + ">>\nstream\n");
    out.writeBytes(content);
    write("\nendstream\nendobj\n");
    return number;
  }

  /** A text as a string of the file. */
  static String text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    return "<FEFF" + HexFormat.of().withUpperCase().formatHex(bytes) + ">";
  }

  static String reference(int number) {
    return number + " 0 R";
  }

  /** The whole file. */
  byte[] end(int catalogue, int information) {
    int start = out.size();
    String identifier = identifier();
    write("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    for (int place : places) {
      write(String.format(Locale.ROOT, "%010d 00000 n \n", place));
    }
    write("trailer\n<</Size " + (places.size() + 1) + "/Root " + reference(catalogue));
    write("/Info " + reference(information) + "/ID[<" + identifier + "><" + identifier + ">]>>\n");
    write("startxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  private String identifier() {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
      return HexFormat.of().formatHex(sum, 0, IDENTIFIER);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
