package coldwall.quantum.named;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A matrix in the exchange format of the Matrix Market: coordinates or a full array, real, integer
 * or complex, general, symmetric or Hermitian [MatrixMarket].
 */
final class MatrixMarket {
  private final String subject;
  private final List<String> words = new ArrayList<>();
  private int next;

  private MatrixMarket(String subject) {
    this.subject = subject;
  }

  static ComplexMatrix read(String subject, String text) {
    MatrixMarket file = new MatrixMarket(subject);
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      throw file.wrong("empty");
    }
    String head = lines.getFirst().toLowerCase(Locale.ROOT);
    if (!head.startsWith("%%matrixmarket matrix ")) {
      throw file.wrong("without its first line");
    }
    for (String line : lines) {
      if (!line.startsWith("%") && !line.isBlank()) {
        file.words.addAll(List.of(line.strip().split("\\s+", -1)));
      }
    }
    return file.matrix(head);
  }

  private ComplexMatrix matrix(String head) {
    boolean isSparse = head.contains(" coordinate");
    boolean isComplex = head.contains(" complex");
    boolean isMirrored = head.contains(" symmetric") || head.contains(" hermitian");
    double conjugated = head.contains(" hermitian") ? -1 : 1;
    if (head.contains(" pattern") || head.contains(" skew")) {
      throw wrong(head);
    }
    int rows = whole(100_000);
    int columns = whole(100_000);
    ComplexMatrix matrix = ComplexMatrix.zeros(rows, columns);
    int count = isSparse ? whole(Integer.MAX_VALUE) : -1;
    for (int k = 0, i = 0, j = 0; isSparse ? k < count : j < columns; k++) {
      int row = isSparse ? whole(rows) - 1 : i;
      int column = isSparse ? whole(columns) - 1 : j;
      if (row < 0 || column < 0) {
        throw wrong("indices below 1");
      }
      double re = number();
      double im = isComplex ? number() : 0;
      matrix.set(row, column, re, im);
      if (isMirrored && row != column) {
        matrix.set(column, row, re, conjugated * im);
      }
      i++;
      if (i == rows) {
        j++;
        i = isMirrored ? j : 0;
      }
    }
    return matrix;
  }

  private String word() {
    if (next >= words.size()) {
      throw wrong("cut short");
    }
    next++;
    return words.get(next - 1);
  }

  private double number() {
    String word = word();
    try {
      return Double.parseDouble(word);
    } catch (NumberFormatException _) {
      throw wrong(word);
    }
  }

  private int whole(int most) {
    double value = number();
    if (!(value >= 0 && value <= most && value == Math.rint(value))) {
      throw wrong(value);
    }
    return (int) value;
  }

  private InvalidInputException wrong(Object found) {
    return InvalidInputException.must(
        subject,
        "be in the Matrix Market format, real or complex, general, symmetric or hermitian",
        found,
        "save it by scipy.io.mmwrite");
  }
}
