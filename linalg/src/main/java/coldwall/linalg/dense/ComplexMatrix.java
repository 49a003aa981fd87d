package coldwall.linalg.dense;

import coldwall.input.InvalidInputException;

/**
 * A dense complex matrix: real and imaginary parts side by side, column after column, as Fortran
 * has them. Rows and columns count from 0. Its entries may be changed in place; whoever keeps one
 * that others hold takes a {@link #copy}.
 */
public final class ComplexMatrix {
  /** Columns that are turned into rows at once, for the sake of the cache. */
  static final int TILE = 32;

  private final int rows;
  private final int columns;
  private final double[] data;

  private ComplexMatrix(int rows, int columns, double[] data) {
    this.rows = rows;
    this.columns = columns;
    this.data = data;
  }

  /** All entries 0. */
  public static ComplexMatrix zeros(int rows, int columns) {
    long entries = 2L * rows * columns;
    if (rows < 0 || columns < 0 || entries > Integer.MAX_VALUE - 8) {
      throw InvalidInputException.must(
          "a dense matrix", "have at most 2^30 entries", rows + " x " + columns, "cut the basis");
    }
    return new ComplexMatrix(rows, columns, new double[(int) entries]);
  }

  /** The unit matrix. */
  public static ComplexMatrix identity(int size) {
    ComplexMatrix identity = zeros(size, size);
    for (int i = 0; i < size; i++) {
      identity.set(i, i, 1, 0);
    }
    return identity;
  }

  /** These real numbers on the diagonal. */
  public static ComplexMatrix diagonal(double... values) {
    ComplexMatrix diagonal = zeros(values.length, values.length);
    for (int i = 0; i < values.length; i++) {
      diagonal.set(i, i, values[i], 0);
    }
    return diagonal;
  }

  /** Real entries, row by row. */
  public static ComplexMatrix real(double[][] entries) {
    ComplexMatrix matrix = zeros(entries.length, entries.length == 0 ? 0 : entries[0].length);
    for (int i = 0; i < matrix.rows; i++) {
      requireWidth(entries[i], matrix.columns);
      for (int j = 0; j < matrix.columns; j++) {
        matrix.set(i, j, entries[i][j], 0);
      }
    }
    return matrix;
  }

  /** Real and imaginary parts, row by row. */
  public static ComplexMatrix of(double[][] realParts, double[][] imaginaryParts) {
    ComplexMatrix matrix = real(realParts);
    if (imaginaryParts.length != matrix.rows) {
      throw InvalidInputException.must(
          "the imaginary parts of a matrix",
          "have as many rows as its real parts, " + matrix.rows,
          imaginaryParts.length,
          "give both of one shape");
    }
    for (int i = 0; i < matrix.rows; i++) {
      requireWidth(imaginaryParts[i], matrix.columns);
      for (int j = 0; j < matrix.columns; j++) {
        matrix.data[matrix.index(i, j) + 1] = imaginaryParts[i][j];
      }
    }
    return matrix;
  }

  private static void requireWidth(double[] row, int columns) {
    if (row.length != columns) {
      throw InvalidInputException.must(
          "a row of a matrix", "have " + columns + " entries", row.length, "give all rows alike");
    }
  }

  /** How many rows. */
  public int rows() {
    return rows;
  }

  /** How many columns. */
  public int columns() {
    return columns;
  }

  /** The real part of an entry. */
  public double re(int row, int column) {
    return data[index(row, column)];
  }

  /** The imaginary part of an entry. */
  public double im(int row, int column) {
    return data[index(row, column) + 1];
  }

  /** Changes an entry. */
  public void set(int row, int column, double re, double im) {
    int k = index(row, column);
    data[k] = re;
    data[k + 1] = im;
  }

  /** Adds to an entry. */
  public void add(int row, int column, double re, double im) {
    int k = index(row, column);
    data[k] += re;
    data[k + 1] += im;
  }

  /** Where the real part of an entry stands in {@link #data}; the imaginary part follows it. */
  public int index(int row, int column) {
    return 2 * (row + column * rows);
  }

  /** The entries themselves, not a copy: for loops that must be fast. */
  public double[] data() {
    return data;
  }

  /** Another matrix with the same entries. */
  public ComplexMatrix copy() {
    return new ComplexMatrix(rows, columns, data.clone());
  }

  /** Overwrites all entries with those of a matrix of the same shape. */
  public void assign(ComplexMatrix other) {
    requireShape(other);
    System.arraycopy(other.data, 0, data, 0, data.length);
  }

  /** this += factor other. */
  public ComplexMatrix accumulate(double factor, ComplexMatrix other) {
    requireShape(other);
    for (int k = 0; k < data.length; k++) {
      data[k] += factor * other.data[k];
    }
    return this;
  }

  /** A new matrix, this + other. */
  public ComplexMatrix plus(ComplexMatrix other) {
    return copy().accumulate(1, other);
  }

  /** A new matrix, this - other. */
  public ComplexMatrix minus(ComplexMatrix other) {
    return copy().accumulate(-1, other);
  }

  /** A new matrix, factor times this. */
  public ComplexMatrix times(double factor) {
    return times(factor, 0);
  }

  /** A new matrix, (re + i im) times this. */
  public ComplexMatrix times(double re, double im) {
    ComplexMatrix scaled = zeros(rows, columns);
    for (int k = 0; k < data.length; k += 2) {
      scaled.data[k] = re * data[k] - im * data[k + 1];
      scaled.data[k + 1] = re * data[k + 1] + im * data[k];
    }
    return scaled;
  }

  /** A new matrix, the product this other. */
  public ComplexMatrix times(ComplexMatrix other) {
    ComplexMatrix product = zeros(rows, other.columns);
    DenseAlgebra.of(rows)
        .multiply(1, Block.of(this), Form.PLAIN, Block.of(other), Form.PLAIN, 0, Block.of(product));
    return product;
  }

  /** A new matrix, the Hermitian conjugate. */
  public ComplexMatrix adjoint() {
    ComplexMatrix adjoint = zeros(/* rows= */ columns, /* columns= */ rows);
    Columns.blocks(
        columns,
        TILE,
        left -> {
          int right = Math.min(columns, left + TILE);
          for (int i = 0; i < rows; i++) {
            for (int j = left; j < right; j++) {
              adjoint.set(j, i, re(i, j), -im(i, j));
            }
          }
        });
    return adjoint;
  }

  /** Overwrites what stands below the diagonal, so that the matrix is Hermitian. */
  public void mirror() {
    Columns.blocks(
        columns,
        TILE,
        left -> {
          int right = Math.min(columns, left + TILE);
          for (int i = 0; i < right; i++) {
            for (int j = Math.max(i, left); j < right; j++) {
              set(j, i, re(i, j), i == j ? 0 : -im(i, j));
            }
          }
        });
  }

  /** A new matrix, basis^+ this basis. */
  public ComplexMatrix inBasis(ComplexMatrix basis) {
    return basis.adjoint().times(this).times(basis);
  }

  /** The tensor product: this on the first, slower index, other on the second. */
  public ComplexMatrix kronecker(ComplexMatrix other) {
    ComplexMatrix product = zeros(rows * other.rows, columns * other.columns);
    for (int j = 0; j < product.columns; j++) {
      for (int i = 0; i < product.rows; i++) {
        int a = index(i / other.rows, j / other.columns);
        int b = other.index(i % other.rows, j % other.columns);
        product.set(
            i,
            j,
            data[a] * other.data[b] - data[a + 1] * other.data[b + 1],
            data[a] * other.data[b + 1] + data[a + 1] * other.data[b]);
      }
    }
    return product;
  }

  /** Re Tr(this^+ other): the real inner product of two matrices of one shape. */
  public double dot(ComplexMatrix other) {
    requireShape(other);
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int k = 0;
    for (; k + 3 < data.length; k += 4) {
      first += data[k] * other.data[k];
      second += data[k + 1] * other.data[k + 1];
      third += data[k + 2] * other.data[k + 2];
      fourth += data[k + 3] * other.data[k + 3];
    }
    for (; k < data.length; k++) {
      first += data[k] * other.data[k];
    }
    return first + second + (third + fourth);
  }

  /** The Frobenius norm. */
  public double norm() {
    double largest = largestPart();
    if (largest == 0 || !Double.isFinite(largest)) {
      return largest;
    }
    int power = Math.max(-1000, Math.min(1000, Math.getExponent(largest)));
    double unit = Math.scalb(1.0, -power);
    double sum = 0;
    for (double part : data) {
      sum += unit * part * (unit * part);
    }
    return Math.sqrt(sum) / unit;
  }

  /** The largest absolute value of any real or imaginary part; NaN if there is a NaN. */
  public double largestPart() {
    double largest = 0;
    for (double part : data) {
      largest = Math.max(largest, Math.abs(part));
    }
    return largest;
  }

  /** The real part of the trace. */
  public double trace() {
    double sum = 0;
    for (int i = Math.min(rows, columns) - 1; i >= 0; i--) {
      sum += re(i, i);
    }
    return sum;
  }

  /** How far it is from Hermitian: the largest part of this - this^+, over its largest part. */
  public double skewness() {
    double largest = largestPart();
    return largest == 0 ? 0 : minus(adjoint()).largestPart() / largest;
  }

  /** A new matrix, (this + this^+)/2. */
  public ComplexMatrix hermitianPart() {
    return plus(adjoint()).times(0.5);
  }

  /** Whether no entry stands off the diagonal. */
  public boolean isDiagonal() {
    for (int j = 0; j < columns; j++) {
      for (int i = 0; i < rows; i++) {
        if (i != j && (re(i, j) != 0 || im(i, j) != 0)) {
          return false;
        }
      }
    }
    return true;
  }

  private void requireShape(ComplexMatrix other) {
    if (rows != other.rows || columns != other.columns) {
      throw InvalidInputException.must(
          "a matrix",
          "have the shape " + rows + " x " + columns,
          other.rows + " x " + other.columns,
          "give operators of one space");
    }
  }
}
