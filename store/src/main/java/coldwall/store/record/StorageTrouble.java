package coldwall.store.record;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;

/** Why a file system or DuckDB refuses. */
enum StorageTrouble {
  /** There is no room. */
  FULL,
  /** It may not be written to, or read. */
  PROTECTED,
  /** Another program has it open. */
  LOCKED,
  /** A newer version wrote it. */
  NEWER,
  /** This process has used up its memory or its open files. */
  EXHAUSTED,
  /** Anything else; of a results file: it is damaged. */
  OTHER;

  // errno of Linux and macOS.
  private static final List<Integer> NO_ROOM = List.of(28, 27, 122, 69);
  private static final List<Integer> NO_PERMISSION = List.of(13, 1, 30);
  private static final List<Integer> HELD = List.of(11, 35);
  private static final List<Integer> NO_HANDLES = List.of(23, 24);

  // Java has no code for these, DuckDB none for a file of a newer version, and where one of its
  // errors brings on another it hands on the first one's words alone: these are all there is.
  private static final List<String> FULL_IN_WORDS =
      List.of("No space left", "File too large", "quota exceeded", "not enough space");
  private static final List<String> PROTECTED_IN_WORDS =
      List.of("Permission denied", "Read-only file system", "Access is denied");
  private static final List<String> NEWER_IN_WORDS =
      List.of("storage version", "Failed to read WAL of version");

  static StorageTrouble of(Exception failure) {
    return switch (failure) {
      case SQLException said -> of(DuckDbError.of(said));
      case ReadOnlyFileSystemException _, AccessDeniedException _ -> PROTECTED;
      case IOException said -> inWords(String.valueOf(said.getMessage()));
      default -> OTHER;
    };
  }

  private static StorageTrouble of(DuckDbError error) {
    if (NO_ROOM.contains(error.errno())) {
      return FULL;
    }
    if (NO_PERMISSION.contains(error.errno())) {
      return PROTECTED;
    }
    if (HELD.contains(error.errno())) {
      return LOCKED;
    }
    if (NO_HANDLES.contains(error.errno()) || error.type().equals("Out of Memory")) {
      return EXHAUSTED;
    }
    return isAbout(NEWER_IN_WORDS, error.message()) ? NEWER : inWords(error.message());
  }

  private static StorageTrouble inWords(String said) {
    if (isAbout(FULL_IN_WORDS, said)) {
      return FULL;
    }
    return isAbout(PROTECTED_IN_WORDS, said) ? PROTECTED : OTHER;
  }

  private static boolean isAbout(List<String> phrases, String said) {
    return phrases.stream().anyMatch(said::contains);
  }
}
