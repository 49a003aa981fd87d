package coldwall.quantum.named;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A matrix that NumPy saved: the format .npy, versions 1 to 3, of doubles or complex doubles in
 * little-endian order, by rows or by columns [NumpyFormat].
 */
final class NumpyFile {
  private static final Pattern DESCR = Pattern.compile("'descr': *'([^']*)'");
  private static final Pattern ORDER = Pattern.compile("'fortran_order': *(True|False)");
  private static final Pattern SHAPE = Pattern.compile("'shape': *\\((\\d{1,5}), *(\\d{1,5})\\)");

  private NumpyFile() {}

  static ComplexMatrix read(String subject, byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < 12 || (bytes[0] & 0xff) != 0x93 || bytes[1] != 'N') {
      throw wrong(subject, "another format");
    }
    boolean isFirst = bytes[6] == 1;
    int start = isFirst ? 10 : 12;
    int length = isFirst ? Short.toUnsignedInt(file.getShort(8)) : file.getInt(8);
    if (length < 0 || start + (long) length > bytes.length) {
      throw wrong(subject, "cut short");
    }
    String header = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    String type = find(DESCR, header, subject).group(1);
    if (!type.equals("<f8") && !type.equals("<c16")) {
      throw wrong(subject, "numbers of the type " + type);
    }
    Matcher shape = find(SHAPE, header, subject);
    int rows = Integer.parseInt(shape.group(1));
    int columns = Integer.parseInt(shape.group(2));
    int words = type.equals("<c16") ? 2 : 1;
    if (bytes.length - start - length != 8L * words * rows * columns) {
      throw wrong(subject, "cut short");
    }
    boolean byColumns = find(ORDER, header, subject).group(1).equals("True");
    ComplexMatrix matrix = ComplexMatrix.zeros(rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int at = start + length + 8 * words * (byColumns ? j * rows + i : i * columns + j);
        matrix.set(i, j, file.getDouble(at), words == 2 ? file.getDouble(at + 8) : 0);
      }
    }
    return matrix;
  }

  private static Matcher find(Pattern pattern, String header, String subject) {
    Matcher matcher = pattern.matcher(header);
    if (!matcher.find()) {
      throw wrong(subject, header.strip());
    }
    return matcher;
  }

  private static InvalidInputException wrong(String subject, Object found) {
    return InvalidInputException.must(
        subject,
        "be a matrix of doubles or complex doubles in the format .npy",
        found,
        "save it by numpy.save(file, numpy.asarray(matrix, dtype=complex))");
  }
}
