package coldwall.spark;

import coldwall.frame.Progress;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.StudyRunner;
import coldwall.report.FigureForm;
import coldwall.run.Elsewhere;
import coldwall.run.RowWriter;
import coldwall.run.RowsRun;
import coldwall.run.StudyRun;
import coldwall.settings.SpecText;
import coldwall.store.OutputFile;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunIdentity;
import coldwall.study.Studies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * A command of the program, run in this process.
 *
 * @param kind of study
 * @param text its settings
 * @param progress who hears of it
 */
record FolderRun(StudyKind kind, SpecText text, Progress progress) implements StudyRun.Listener {

  /** A command such as {@code compare --hot 5}. */
  static FolderRun of(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    StudyKind kind = Studies.find(words.removeFirst()).orElseThrow();
    Map<String, String> flags = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      flags.put(words.get(i).substring(2), words.get(i + 1).replace('_', ' '));
    }
    return new FolderRun(kind, SpecText.ofFlags(flags), Progress.silent());
  }

  FolderRun hearing(Progress other) {
    return new FolderRun(kind, text, other);
  }

  /** Runs it in a folder, with points solved there, and gives its exit status. */
  int run(Path folder, String where) {
    Study study = kind.reader().apply(text);
    Provenance provenance = new Provenance(RunIdentity.of(study, "1.2.3"), "coldwall", "a JVM");
    try (StudyRunner.Engine engine =
        Elsewhere.find(new Elsewhere.Order(where, kind, text, study, 2))) {
      return new StudyRun(study, folder, provenance, engine, FigureForm.USUAL).run(this);
    }
  }

  /** Has rows written into a folder by Spark in this process. */
  RowsRun.Outcome rows(String folder, int threads, IntConsumer there) {
    return rows("1.2.3", folder, threads, there);
  }

  /** The same as another version of the program would. */
  RowsRun.Outcome rows(String version, String folder, int threads, IntConsumer there) {
    Study study = kind.reader().apply(text);
    Elsewhere.Order order = new Elsewhere.Order("spark", kind, text, study, threads);
    try (RowWriter writer = Elsewhere.findWriter(order)) {
      return new RowsRun(study, RunIdentity.of(study, version), folder, writer)
          .run(progress, there);
    }
  }

  static String csv(Path folder) throws IOException {
    return Files.readString(folder.resolve("results.csv"));
  }

  @Override
  public void notice(String line) {}

  @Override
  public void goesOn(int points, Path folder) {}

  @Override
  public void isShownAgain() {}

  @Override
  public void answer(String summary, OutputFile.Content document) {}

  @Override
  public void written(Path folder) {}
}
