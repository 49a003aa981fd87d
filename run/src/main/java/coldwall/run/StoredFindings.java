package coldwall.run;

import coldwall.frame.Findings;
import coldwall.frame.Progress;
import coldwall.frame.Study;
import coldwall.frame.StudyRunner;
import coldwall.input.InvalidInputException;
import coldwall.store.RunFolder;
import coldwall.store.StoredRun;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunStatus;
import coldwall.store.record.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What finished runs found, from the rows that they stored: nothing is solved. */
public final class StoredFindings {
  private StoredFindings() {}

  /**
   * What a run found. Its folder is read only: the rows are looked at in a copy.
   *
   * @param study what its settings say, of the same identity
   * @throws InvalidInputException if the run is not complete, or cannot be read
   */
  public static Findings of(StoredRun run, Study study) {
    if (run.status() != RunStatus.COMPLETE) {
      throw InvalidInputException.must(
          "RUN", "be complete", run.name() + " is " + run.status().label(), "finish it first");
    }
    try {
      Path copy = Files.createTempDirectory("coldwall-");
      try {
        RunFolder.copyRows(run.folder(), copy);
        return findings(copy, study, new Provenance(run.identity(), run.command(), ""));
      } finally {
        delete(copy);
      }
    } catch (IOException failure) {
      throw new InvalidInputException(
          "the run "
              + run.folder()
              + " must be one that can be read, but is not ("
              + StorageFailure.said(failure)
              + "); check its permissions and the room for temporary files");
    }
  }

  private static Findings findings(Path copy, Study study, Provenance provenance) {
    try (RunFolder opened = RunFolder.open(copy, study.points(), provenance, _ -> {})) {
      return StudyRunner.run(study, opened::log, 1, Progress.silent());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : List.copyOf(files.toList()).reversed()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
