package coldwall.quantum.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTextTest {
  @TempDir private Path folder;

  private static ComplexMatrix read(String text) {
    return new MatrixText("the matrix", text).read();
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  /** As numpy.save writes it: magic, version 1.0, a padded header, doubles. */
  private static byte[] numpy(String type, String order, int rows, int columns, double... values) {
    String header =
        "{'descr': '%s', 'fortran_order': %s, 'shape': (%d, %d), }"
            .formatted(type, order, rows, columns);
    ByteBuffer file =
        ByteBuffer.allocate(10 + header.length() + 8 * values.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    file.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
    file.put((byte) 1).put((byte) 0).putShort((short) header.length());
    file.put(header.getBytes(StandardCharsets.US_ASCII));
    for (double value : values) {
      file.putDouble(value);
    }
    return file.array();
  }

  @Test
  void rows_areReadWithComplexEntries() {
    ComplexMatrix matrix = read("1 1+2j -.5j; 1-2j 2e-1 j ; +0.5j -j 3");
    assertThat(MatrixText.canonical(matrix))
        .isEqualTo("1.0 1.0+2.0j 0.0-0.5j; 1.0-2.0j 0.2 0.0+1.0j; 0.0+0.5j 0.0-1.0j 3.0");
    assertThat(MatrixText.canonical(read(MatrixText.canonical(matrix))))
        .isEqualTo(MatrixText.canonical(matrix));
  }

  @Test
  void numpyFiles_areReadByRowsAndByColumns() throws IOException {
    String byRows = file("rows.npy", numpy("<c16", "False", 2, 2, 1, 0, 2, -3, 2, 3, 4, 0));
    assertThat(MatrixText.canonical(read(byRows))).isEqualTo("1.0 2.0-3.0j; 2.0+3.0j 4.0");
    String byColumns = file("columns.npy", numpy("<f8", "True", 2, 2, 1, 2, 3, 4));
    assertThat(MatrixText.canonical(read(byColumns))).isEqualTo("1.0 3.0; 2.0 4.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%%MatrixMarket matrix coordinate complex hermitian\n% note\n2 2 2\n1 1 1.5 0\n2 1 0 1\n",
        "%%MatrixMarket matrix coordinate complex general\n2 2 3\n1 1 1.5 0\n2 1 0 1\n1 2 0 -1\n",
        "%%MatrixMarket matrix array complex general\n2 2\n1.5 0\n0 1\n0 -1\n0 0\n",
        "%%MatrixMarket matrix array complex hermitian\n2 2\n1.5 0\n0 1\n0 0\n"
      })
  void matrixMarketFiles_areRead(String text) throws IOException {
    String file = file("matrix.mtx", text.getBytes(StandardCharsets.UTF_8));
    assertThat(MatrixText.canonical(read(file))).isEqualTo("1.5 0.0-1.0j; 0.0+1.0j 0.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%%MatrixMarket matrix coordinate real general\n2 2 2\n1 1 1\n",
        "%%MatrixMarket matrix coordinate real general\n2 2 1\n3 1 1\n",
        "%%MatrixMarket matrix coordinate real general\n2 2 1\n0 1 1\n",
        "%%MatrixMarket matrix coordinate pattern general\n2 2 1\n1 1\n",
        "%%MatrixMarket matrix array real general\n2 2\n1 2 three 4\n",
        "2 2 1\n1 1 1\n",
        ""
      })
  void damagedMatrixMarketFiles_areRefused(String text) throws IOException {
    String file = file("matrix.mtx", text.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("Matrix Market");
  }

  @Test
  void damagedNumpyFiles_areRefused() throws IOException {
    byte[] whole = numpy("<f8", "False", 2, 2, 1, 2, 3, 4);
    for (int length : new int[] {0, 5, 20, whole.length - 1}) {
      String file = file("cut.npy", java.util.Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> read(file)).isInstanceOf(InvalidInputException.class);
    }
    String single = file("single.npy", numpy("<f4", "False", 1, 1, 1));
    assertThatThrownBy(() -> read(single)).hasMessageContaining("<f4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2; 3", "1 2", "a b; c d", "1 2;; 3 4", "nowhere.npy", "1,5"})
  void whatIsNoSquareMatrix_isRefused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidInputException.class);
  }

  @Test
  void largeMatrices_areToldByTheirChecksum() {
    String one = MatrixText.canonical(ComplexMatrix.identity(9));
    assertThat(one).matches("9x9 sha256:[0-9a-f]{64}");
    assertThat(MatrixText.canonical(ComplexMatrix.identity(9).times(2))).isNotEqualTo(one);
  }
}
