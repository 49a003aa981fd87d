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
  private static final List<String> HOT = List.of("5", "100", "20", "300", "7", "50", "3", "10");

  @Override
  public void run() {
    StudyKind compare = Studies.find("compare").orElseThrow();
    Answers answers = new Answers(version);
    for (String hot : HOT) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      Study study = compare.reader().apply(SpecText.ofFlags(Map.of("hot", hot)));
      new LiveStudy(study, 1)
          .run(
              first -> {
                byte[] _ = Json.bytes(answers.of(study, first));
              },
              Progress.silent());
    }
  }
}
