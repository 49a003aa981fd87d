package coldwall.store;

import coldwall.store.record.DamagedRecordException;
import coldwall.store.record.StorageFailure;
import coldwall.store.table.Database;
import coldwall.store.table.RunRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;

/** How a folder shows that Coldwall made it: by the text of its lock, or by its results file. */
record FolderMark(RunFiles files) {
  private static final int BYTES = 64;

  /**
   * Throws if anything is in the folder that is a stranger's, as far as can be told: then nothing
   * in it may be touched.
   */
  void require() {
    files
        .irregular(RunFiles.LOCK)
        .ifPresent(fault -> {
          throw files.unusable("be that of a run", "not: " + fault);
        });
    List<String> names = names();
    if (!names.isEmpty() && !hasOurLock() && !hasOurResults()) {
      throw files.unusable(
          "be empty or hold an earlier run",
          "a folder with other files (" + names.getFirst() + ")");
    }
  }

  /** Whether a run has been here, as far as its names and its lock tell. */
  boolean isLikely() {
    return files.isThere(RunFiles.RESULTS) || hasOurLock();
  }

  /** An empty lock is that of a run that was killed just then, if nothing else is there. */
  private boolean hasOurLock() {
    if (!files.isRegular(RunFiles.LOCK)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(files.lock())) {
      String text = new String(in.readNBytes(BYTES), StandardCharsets.UTF_8);
      return text.isEmpty() ? names().equals(List.of(RunFiles.LOCK)) : LockText.isOurs(text);
    } catch (IOException failure) {
      throw StorageFailure.of(files.folder(), failure);
    }
  }

  private boolean hasOurResults() {
    if (!files.isRegular(RunFiles.RESULTS)) {
      return false;
    }
    try (Database database = Database.startToRead(files.results())) {
      RunRecord.read(database);
      return true;
    } catch (DamagedRecordException _) {
      return false;
    } catch (SQLException failure) {
      if (StorageFailure.isDamage(failure)) {
        return false;
      }
      throw StorageFailure.of(files.folder(), failure);
    }
  }

  private List<String> names() {
    try {
      return files.names();
    } catch (IOException failure) {
      throw StorageFailure.of(files.folder(), failure);
    }
  }
}
