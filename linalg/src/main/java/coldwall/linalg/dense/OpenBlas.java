package coldwall.linalg.dense;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds OpenBLAS: the library that the system property {@code coldwall.openblas} names, else the
 * one packed with the program, which is unpacked to a temporary folder, loaded, and deleted again.
 * Without either, and with the property {@code none}, all goes on in Java.
 */
final class OpenBlas {
  /** In the order in which they need each other. */
  private static final List<String> LIBRARIES =
      List.of("libquadmath.so.0", "libgcc_s.so.1", "libgfortran.so.5", "libopenblas.so.0");

  private static final String FOLDER = "/org/bytedeco/openblas/linux-x86_64/";

  private OpenBlas() {}

  /** OpenBLAS if there is one on this machine. */
  static DenseAlgebra orElse(DenseAlgebra other) {
    return Holder.FOUND.isPresent() ? Holder.FOUND.get() : other;
  }

  static Optional<NativeAlgebra> found() {
    return Holder.FOUND;
  }

  /** Loaded when first asked for: a program that needs no large matrices never loads it. */
  private static final class Holder {
    static final Optional<NativeAlgebra> FOUND = find();
  }

  @SuppressWarnings("restricted") // native calls are what this class is for
  private static Optional<NativeAlgebra> find() {
    String named = System.getProperty("coldwall.openblas", "");
    if (named.equals("none")) {
      return Optional.empty();
    }
    try {
      if (!named.isEmpty()) {
        return Optional.of(
            new NativeAlgebra(SymbolLookup.libraryLookup(Path.of(named), Arena.global())));
      }
      return isPackedHere() ? Optional.of(unpacked()) : Optional.empty();
    } catch (IOException | RuntimeException | UnsatisfiedLinkError unusable) {
      // What a machine lacks, such as a writable temporary folder, must not end a computation.
      return Optional.empty();
    }
  }

  private static boolean isPackedHere() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return system.equals("linux")
        && System.getProperty("os.arch", "").equals("amd64")
        && OpenBlas.class.getResource(FOLDER + LIBRARIES.getLast()) != null;
  }

  @SuppressWarnings("restricted") // native calls are what this class is for
  private static NativeAlgebra unpacked() throws IOException {
    Path folder = Files.createTempDirectory("coldwall-openblas");
    try {
      SymbolLookup lookup = name -> Optional.empty();
      for (String library : LIBRARIES) {
        Path file = folder.resolve(library);
        try (InputStream packed = OpenBlas.class.getResourceAsStream(FOLDER + library)) {
          if (packed == null) {
            throw new IOException("no " + library);
          }
          Files.copy(packed, file);
        }
        lookup = SymbolLookup.libraryLookup(file, Arena.global());
      }
      return new NativeAlgebra(lookup);
    } finally {
      delete(folder);
    }
  }

  /** A loaded library needs its file no longer. */
  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      files.forEach(file -> {
        try {
          Files.delete(file);
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
      });
    }
    Files.delete(folder);
  }
}
