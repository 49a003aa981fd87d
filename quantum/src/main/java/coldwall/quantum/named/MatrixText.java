package coldwall.quantum.named;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A square matrix as a user gives it: its rows, as in {@code 0.5 0; 0 -0.5} with entries such as
 * {@code 1}, {@code -2j} and {@code 1+2j}, or a file of NumPy ({@code .npy}) or Matrix Market
 * ({@code .mtx}).
 *
 * @param subject what messages call it
 * @param text as it was given
 */
record MatrixText(String subject, String text) {
  private static final String NUMBER = "(?:\\d++\\.?\\d*+|\\.\\d++)(?:[eE][+-]?\\d{1,3})?";
  private static final Pattern REAL = Pattern.compile("[+-]?" + NUMBER);
  private static final Pattern COMPLEX =
      Pattern.compile("([+-]?" + NUMBER + ")?(?:([+-]?(?:" + NUMBER + ")?)[ij])");

  /** More levels than fit in it would take hours. */
  private static final long MOST_BYTES = 200_000_000;

  /** Beyond, its digits are told by their checksum alone. */
  private static final int WRITTEN_OUT = 8;

  /** The matrix. */
  ComplexMatrix read() {
    String lower = text.toLowerCase(Locale.ROOT);
    if (!lower.endsWith(".npy") && !lower.endsWith(".mtx")) {
      return square(inline());
    }
    try {
      Path path = Path.of(text);
      if (Files.size(path) > MOST_BYTES) {
        throw InvalidInputException.must(
            subject,
            "be in a file of at most " + MOST_BYTES + " bytes",
            Files.size(path) + " bytes",
            "keep fewer levels");
      }
      byte[] bytes = Files.readAllBytes(path);
      return square(
          lower.endsWith(".npy")
              ? NumpyFile.read(subject, bytes)
              : MatrixMarket.read(subject, new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException | InvalidPathException failure) {
      throw InvalidInputException.must(
          subject, "be rows or a file that can be read", "\"" + text + "\"", "check the path");
    }
  }

  private ComplexMatrix square(ComplexMatrix matrix) {
    if (matrix.rows() != matrix.columns()) {
      throw InvalidInputException.must(
          subject,
          "be square",
          matrix.rows() + " x " + matrix.columns(),
          "give as many rows as columns");
    }
    return matrix;
  }

  private ComplexMatrix inline() {
    List<String> rows = List.of(text.strip().split("\\s*[;\\n]\\s*", -1));
    List<List<double[]>> entries = new ArrayList<>();
    for (String row : rows) {
      List<double[]> list = new ArrayList<>();
      for (String entry : row.strip().split("\\s+", -1)) {
        list.add(entry(entry));
      }
      entries.add(list);
    }
    ComplexMatrix matrix = ComplexMatrix.zeros(entries.size(), entries.getFirst().size());
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).size() != matrix.columns()) {
        throw InvalidInputException.must(
            subject,
            "have rows of one length",
            "row " + (i + 1) + " has " + entries.get(i).size() + ", row 1 " + matrix.columns(),
            "write a ; between the rows and spaces between the entries");
      }
      for (int j = 0; j < matrix.columns(); j++) {
        matrix.set(i, j, entries.get(i).get(j)[0], entries.get(i).get(j)[1]);
      }
    }
    return matrix;
  }

  private double[] entry(String entry) {
    if (REAL.matcher(entry).matches()) {
      return new double[] {Double.parseDouble(entry), 0};
    }
    Matcher complex = COMPLEX.matcher(entry);
    if (!complex.matches()) {
      throw InvalidInputException.must(
          subject,
          "consist of numbers such as 1, -2j and 1+2j",
          "\"" + entry + "\"",
          "write it like 0.5 0; 0 -0.5, or name a file that ends in .npy or .mtx");
    }
    String re = complex.group(1);
    String im = complex.group(2);
    // In 2j the number before the j is all there is.
    if (im.isEmpty() && re != null) {
      return new double[] {0, Double.parseDouble(re)};
    }
    double size =
        switch (im) {
          case "", "+" -> 1;
          case "-" -> -1;
          default -> Double.parseDouble(im);
        };
    return new double[] {re == null ? 0 : Double.parseDouble(re), size};
  }

  /** The same text for equal matrices: rows of a small one, else its size and checksum. */
  static String canonical(ComplexMatrix matrix) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        rows.append(j > 0 ? " " : i > 0 ? "; " : "").append(entry(matrix, i, j));
      }
    }
    return matrix.rows() <= WRITTEN_OUT
        ? rows.toString()
        : matrix.rows() + "x" + matrix.columns() + " sha256:" + checksum(rows.toString());
  }

  private static String entry(ComplexMatrix matrix, int i, int j) {
    // Not -0.0.
    double re = 0 + matrix.re(i, j);
    double im = 0 + matrix.im(i, j);
    return im == 0 ? Double.toString(re) : re + (im > 0 ? "+" : "") + im + "j";
  }

  private static String checksum(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
