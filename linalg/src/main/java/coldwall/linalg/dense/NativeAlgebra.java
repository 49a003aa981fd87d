package coldwall.linalg.dense;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;

/**
 * OpenBLAS by the foreign function interface. The library itself runs on one thread, and on stacks
 * of {@link NativeThreads}: with several of its own it has been seen to end the virtual machine.
 * Products work on the heap arrays themselves; factorisations, which take longer than a garbage
 * collection should wait, on copies.
 */
final class NativeAlgebra implements DenseAlgebra {
  private static final int COLUMN_MAJOR = 102;
  private static final int NO_TRANSPOSE = 111;
  private static final int TRANSPOSE = 112;
  private static final int CONJUGATE_TRANSPOSE = 113;

  /** Products with fewer multiplications are done on the calling thread. */
  private static final double WORTH_A_THREAD = 1e5;

  private final MethodHandle zgemm;
  private final MethodHandle dgemm;
  private final MethodHandle sgemm;
  private final MethodHandle cgemm;
  private final MethodHandle zheevd;
  private final MethodHandle zgees;
  private final MethodHandle dgetrf;
  private final MethodHandle dgetrs;

  NativeAlgebra(SymbolLookup library) {
    zgemm = product(library, "cblas_zgemm", ADDRESS);
    dgemm = product(library, "cblas_dgemm", JAVA_DOUBLE);
    cgemm = product(library, "cblas_cgemm", ADDRESS);
    sgemm = product(library, "cblas_sgemm", JAVA_FLOAT);
    zheevd = lapack(library, "zheevd_", 13, 2);
    zgees = lapack(library, "zgees_", 15, 2);
    dgetrf = lapack(library, "dgetrf_", 6, 0);
    dgetrs = lapack(library, "dgetrs_", 9, 1);
    call(function(library, "openblas_set_num_threads", List.of(JAVA_INT)), 1);
  }

  /** Factors are passed by address where they are complex. */
  private static MethodHandle product(SymbolLookup library, String name, MemoryLayout factor) {
    return function(
        library,
        name,
        List.of(
            JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, factor, ADDRESS, JAVA_INT,
            ADDRESS, JAVA_INT, factor, ADDRESS, JAVA_INT),
        Linker.Option.critical(true));
  }

  @SuppressWarnings("restricted") // native calls are what this class is for
  private static MethodHandle function(
      SymbolLookup library, String name, List<MemoryLayout> arguments, Linker.Option... options) {
    return Linker.nativeLinker()
        .downcallHandle(
            library
                .find(name)
                .orElseThrow(() -> new UnsatisfiedLinkError(name + " is not in the library")),
            FunctionDescriptor.ofVoid(arguments.toArray(MemoryLayout[]::new)),
            options);
  }

  /** Fortran takes addresses, and the lengths of its texts behind all of them. */
  private static MethodHandle lapack(SymbolLookup library, String name, int addresses, int texts) {
    List<MemoryLayout> arguments = new ArrayList<>();
    for (int i = 0; i < addresses; i++) {
      arguments.add(ADDRESS);
    }
    for (int i = 0; i < texts; i++) {
      arguments.add(JAVA_LONG);
    }
    return function(library, name, arguments);
  }

  private static void call(MethodHandle function, Object... arguments) {
    try {
      function.invokeWithArguments(arguments);
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void multiply(
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

  @Override
  public void multiplyReal(Block a, RealMatrix b, int from, int to, double keep, Block result) {
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

  @Override
  public boolean isFasterInSingle() {
    return true;
  }

  @Override
  public void multiplySingle(
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

  @Override
  public HermitianEigen eigen(ComplexMatrix hermitian) {
    return NativeThreads.one(() -> eigenHere(hermitian, 'V'));
  }

  @Override
  public List<Double> eigenvalues(ComplexMatrix hermitian) {
    return NativeThreads.one(() -> eigenHere(hermitian, 'N').values());
  }

  /** With vectors, 'V', or with nothing in their place, 'N'. */
  private HermitianEigen eigenHere(ComplexMatrix hermitian, char what) {
    int n = hermitian.rows();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment vectors = arena.allocateFrom(JAVA_DOUBLE, hermitian.data());
      MemorySegment values = arena.allocate(JAVA_DOUBLE, Math.max(1, n));
      MemorySegment info = integer(arena, 0);
      boolean isWhole = what == 'V';
      // Without vectors 33 columns let it work in blocks.
      long work = isWhole ? 2L * n + (long) n * n : 33L * n;
      long realWork = isWhole ? 1 + 5L * n + 2L * n * n : n;
      long integerWork = isWhole ? 3 + 5L * n : 1;
      call(
          zheevd,
          text(arena, what),
          text(arena, 'L'),
          integer(arena, n),
          vectors,
          integer(arena, Math.max(1, n)),
          values,
          arena.allocate(JAVA_DOUBLE, 2 * work + 2),
          integer(arena, (int) work + 1),
          arena.allocate(JAVA_DOUBLE, realWork),
          integer(arena, (int) realWork),
          arena.allocate(JAVA_INT, integerWork),
          integer(arena, (int) integerWork),
          info,
          1L,
          1L);
      requireSuccess(info, "the eigenvalues of a Hermitian matrix");
      List<Double> ascending = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        ascending.add(values.getAtIndex(JAVA_DOUBLE, i));
      }
      return new HermitianEigen(ascending, matrix(vectors, n));
    }
  }

  @Override
  public Schur schur(ComplexMatrix matrix) {
    return NativeThreads.one(() -> schurHere(matrix));
  }

  private Schur schurHere(ComplexMatrix matrix) {
    int n = matrix.rows();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment triangular = arena.allocateFrom(JAVA_DOUBLE, matrix.data());
      MemorySegment unitary = arena.allocate(JAVA_DOUBLE, 2L * n * n + 2);
      MemorySegment info = integer(arena, 0);
      int work = Math.max(64, 66 * n);
      call(
          zgees,
          text(arena, 'V'),
          text(arena, 'N'),
          MemorySegment.NULL,
          integer(arena, n),
          triangular,
          integer(arena, Math.max(1, n)),
          integer(arena, 0),
          arena.allocate(JAVA_DOUBLE, 2L * n + 2),
          unitary,
          integer(arena, Math.max(1, n)),
          arena.allocate(JAVA_DOUBLE, 2L * work),
          integer(arena, work),
          arena.allocate(JAVA_DOUBLE, Math.max(1, n)),
          arena.allocate(JAVA_INT, Math.max(1, n)),
          info,
          1L,
          1L);
      requireSuccess(info, "the Schur form of a matrix");
      return new Schur(matrix(unitary, n), matrix(triangular, n));
    }
  }

  @Override
  public Factors factor(double[] matrix, int size) {
    int[] pivots = new int[size];
    NativeThreads.one(() -> {
      factorHere(matrix, pivots, size);
      return size;
    });
    return right -> NativeThreads.one(() -> solveHere(matrix, pivots, right, size));
  }

  private void factorHere(double[] matrix, int[] pivots, int size) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment factors = arena.allocateFrom(JAVA_DOUBLE, matrix);
      MemorySegment rows = arena.allocate(JAVA_INT, size);
      MemorySegment info = integer(arena, 0);
      call(
          dgetrf,
          integer(arena, size),
          integer(arena, size),
          factors,
          integer(arena, size),
          rows,
          info);
      requireSuccess(info, "the LU factors of a matrix");
      MemorySegment.copy(factors, JAVA_DOUBLE, 0, matrix, 0, matrix.length);
      MemorySegment.copy(rows, JAVA_INT, 0, pivots, 0, size);
    }
  }

  private double[] solveHere(double[] matrix, int[] pivots, double[] right, int size) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment solution = arena.allocateFrom(JAVA_DOUBLE, right);
      MemorySegment info = integer(arena, 0);
      call(
          dgetrs,
          text(arena, 'N'),
          integer(arena, size),
          integer(arena, 1),
          arena.allocateFrom(JAVA_DOUBLE, matrix),
          integer(arena, size),
          arena.allocateFrom(JAVA_INT, pivots),
          solution,
          integer(arena, size),
          info,
          1L);
      requireSuccess(info, "the solution of linear equations");
      return solution.toArray(JAVA_DOUBLE);
    }
  }

  private static MemorySegment integer(Arena arena, int value) {
    return arena.allocateFrom(JAVA_INT, value);
  }

  private static MemorySegment text(Arena arena, char value) {
    return arena.allocateFrom(JAVA_BYTE, (byte) value);
  }

  private static ComplexMatrix matrix(MemorySegment segment, int n) {
    ComplexMatrix matrix = ComplexMatrix.zeros(n, n);
    MemorySegment.copy(segment, JAVA_DOUBLE, 0, matrix.data(), 0, matrix.data().length);
    return matrix;
  }

  private static void requireSuccess(MemorySegment info, String what) {
    int code = info.get(JAVA_INT, 0);
    if (code != 0) {
      throw new ArithmeticException(what + " could not be found: code " + code);
    }
  }
}
