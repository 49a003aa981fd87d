package coldwall.linalg.dense;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
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
  private final NativeProducts products;
  private final MethodHandle zheevd;
  private final MethodHandle zgees;
  private final MethodHandle dgetrf;
  private final MethodHandle dgetrs;

  NativeAlgebra(SymbolLookup library) {
    products = new NativeProducts(library);
    zheevd = lapack(library, "zheevd_", 13, 2);
    zgees = lapack(library, "zgees_", 15, 2);
    dgetrf = lapack(library, "dgetrf_", 6, 0);
    dgetrs = lapack(library, "dgetrs_", 9, 1);
    call(function(library, "openblas_set_num_threads", List.of(JAVA_INT)), 1);
  }

  @SuppressWarnings("restricted") // native calls are what this class is for
  static MethodHandle function(
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
    products.multiply(factor, a, formA, b, formB, keep, result);
  }

  @Override
  public void multiplyReal(Block a, RealMatrix b, int from, int to, double keep, Block result) {
    products.multiplyReal(a, b, from, to, keep, result);
  }

  @Override
  public boolean isFasterInSingle() {
    return true;
  }

  @Override
  public void multiplySingle(
      SingleMatrix a, int rows, SingleMatrix b, int from, int to, SingleMatrix result) {
    products.multiplySingle(a, rows, b, from, to, result);
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
