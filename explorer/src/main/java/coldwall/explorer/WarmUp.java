package coldwall.explorer;

import coldwall.frame.Progress;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.settings.SpecText;
import coldwall.study.Studies;
import java.util.List;
import java.util.Map;

/**
 * Solves a few curves that nobody asked for: the first of a program takes a hundred times as long
 * as the tenth, and nobody is to wait for it.
 *
 * @param version of Coldwall
 */
record WarmUp(String version) implements Runnable {
  private static final List<Map<String, String>> ASKED =
      List.of(
          Map.of("hot", "5"),
          Map.of("hot", "100"),
          // The slowest of all walls, at as few points as make a first curve.
          Map.of("classical", "metropolis", "cold", "0.1:4.9:27"),
          Map.of("hot", "20"),
          Map.of("hot", "300"),
          Map.of("hot", "7"),
          Map.of("hot", "50"),
          Map.of("hot", "3"),
          Map.of("hot", "10"));

  @Override
  public void run() {
    StudyKind compare = Studies.find("compare").orElseThrow();
    Answers answers = new Answers(version);
    for (Map<String, String> asked : ASKED) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      Study study = compare.reader().apply(SpecText.ofFlags(asked));
      new LiveStudy(study, 1)
          .run(
              first -> {
                byte[] _ = Json.bytes(answers.of(study, first));
              },
              Progress.silent());
    }
  }
}
