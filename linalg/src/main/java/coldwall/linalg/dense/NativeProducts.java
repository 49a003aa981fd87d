package coldwall.linalg.dense;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.List;

/** Products by OpenBLAS: on the heap arrays themselves, a half of the columns on each thread. */
final class NativeProducts {
  private static final int COLUMN_MAJOR = 102;
  private static final int NO_TRANSPOSE = 111;
  private static final int TRANSPOSE = 112;
  private static final int CONJUGATE_TRANSPOSE = 113;

  /** Products with fewer multiplications are done on the calling thread. */
  private static final double WORTH_A_THREAD = 1e5;

  private final MethodHandle zgemm;
  private final MethodHandle dgemm;
  private final MethodHandle cgemm;
  private final MethodHandle sgemm;

  NativeProducts(SymbolLookup library) {
    zgemm = product(library, "cblas_zgemm", ADDRESS);
    dgemm = product(library, "cblas_dgemm", JAVA_DOUBLE);
    cgemm = product(library, "cblas_cgemm", ADDRESS);
    sgemm = product(library, "cblas_sgemm", JAVA_FLOAT);
  }

  /** Factors are passed by address where they are complex. */
  private static MethodHandle product(SymbolLookup library, String name, MemoryLayout factor) {
    return NativeAlgebra.function(
        library,
        name,
        List.of(
            JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, factor, ADDRESS, JAVA_INT,
            ADDRESS, JAVA_INT, factor, ADDRESS, JAVA_INT),
        Linker.Option.critical(true));
  }

  void multiply(
      double factor, Block a, Form formA, Block b, Form formB, double keep, Block result) {
    DenseAlgebra.requireShapes(a, formA, b, formB, result);
    int columns = result.columns();
    if (result.rows() == 0 || columns == 0) {
      return;
    }
    double work = (double) result.rows() * columns * a.columns(formA);
    int half = columns / 2;
    if (work < WORTH_A_THREAD || half == 0) {
      part(factor, a, formA, b, formB, keep, result, 0, columns);
    } else {
      NativeThreads.both(
          () -> part(factor, a, formA, b, formB, keep, result, 0, half),
          () -> part(factor, a, formA, b, formB, keep, result, half, columns));
    }
  }

  private void part(
      double factor,
      Block a,
      Form formA,
      Block b,
      Form formB,
      double keep,
      Block result,
      int from,
      int to) {
    Block right =
        formB == Form.PLAIN ? b.part(0, b.rows(), from, to) : b.part(from, to, 0, b.columns());
    try {
      zgemm.invokeExact(
          COLUMN_MAJOR,
          transpose(formA),
          transpose(formB),
          result.rows(),
          to - from,
          a.columns(formA),
          MemorySegment.ofArray(new double[] {factor, 0}),
          segment(a),
          a.stride(),
          segment(right),
          b.stride(),
          MemorySegment.ofArray(new double[] {keep, 0}),
          segment(result.columns(from, to)),
          result.stride());
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }

  void multiplyReal(Block a, RealMatrix b, int from, int to, double keep, Block result) {
    DenseAlgebra.requireShapes(a, b, from, to, result);
    if (result.rows() == 0 || to == from) {
      return;
    }
    int middle = (from + to) / 2;
    if ((double) result.rows() * (to - from) * a.columns() < WORTH_A_THREAD || middle == from) {
      realPart(a, b, from, to, keep, result);
    } else {
      NativeThreads.both(
          () -> realPart(a, b, from, middle, keep, result.columns(0, middle - from)),
          () -> realPart(a, b, middle, to, keep, result.columns(middle - from, to - from)));
    }
  }

  /** Real and imaginary parts, side by side, are rows of a real matrix. */
  private void realPart(Block a, RealMatrix b, int from, int to, double keep, Block result) {
    try {
      dgemm.invokeExact(
          COLUMN_MAJOR,
          NO_TRANSPOSE,
          TRANSPOSE,
          2 * result.rows(),
          to - from,
          a.columns(),
          1.0,
          segment(a),
          2 * a.stride(),
          MemorySegment.ofArray(b.data()).asSlice(8L * from),
          b.rows(),
          keep,
          segment(result),
          2 * result.stride());
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }

  void multiplySingle(
      SingleMatrix a, int rows, SingleMatrix b, int from, int to, SingleMatrix result) {
    int middle = (from + to) / 2;
    NativeThreads.both(
        () -> singlePart(a, rows, b, from, middle, result),
        () -> singlePart(a, rows, b, middle, to, result));
  }

  private void singlePart(
      SingleMatrix a, int rows, SingleMatrix b, int from, int to, SingleMatrix result) {
    int stride = a.rows();
    MemorySegment left = MemorySegment.ofArray(a.data());
    MemorySegment sum = MemorySegment.ofArray(result.data()).asSlice(8L * from * stride);
    MemorySegment right = MemorySegment.ofArray(b.data());
    int order = b.rows();
    try {
      if (b.isReal()) {
        sgemm.invokeExact(
            COLUMN_MAJOR,
            NO_TRANSPOSE,
            TRANSPOSE,
            2 * rows,
            to - from,
            order,
            1f,
            left,
            2 * stride,
            right.asSlice(4L * from),
            order,
            0f,
            sum,
            2 * stride);
      } else {
        cgemm.invokeExact(
            COLUMN_MAJOR,
            NO_TRANSPOSE,
            CONJUGATE_TRANSPOSE,
            rows,
            to - from,
            order,
            MemorySegment.ofArray(new float[] {1, 0}),
            left,
            stride,
            right.asSlice(8L * from),
            order,
            MemorySegment.ofArray(new float[] {0, 0}),
            sum,
            stride);
      }
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static int transpose(Form form) {
    return form == Form.PLAIN ? NO_TRANSPOSE : CONJUGATE_TRANSPOSE;
  }

  private static MemorySegment segment(Block block) {
    MemorySegment whole = MemorySegment.ofArray(block.matrix().data());
    return whole.asSlice(Math.min(8L * block.offset(), whole.byteSize()));
  }
}
