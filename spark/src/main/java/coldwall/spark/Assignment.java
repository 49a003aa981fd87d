package coldwall.spark;

import coldwall.frame.ResultLog;
import coldwall.frame.RowTable;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a study as it travels, once to each worker. There it is made anew: of the settings,
 * and for a second stage of the rows of the first.
 */
final class Assignment implements Serializable {
  private static final long serialVersionUID = 1;

  private final Question question;
  private final @Nullable PackedRows before;
  private transient @Nullable Stage stage;

  private Assignment(Question question, @Nullable PackedRows before) {
    this.question = question;
    this.before = before;
  }

  /** The first stage. */
  static Assignment first(Question question) {
    return new Assignment(question, null);
  }

  /** The second one, which follows from these rows of the first. */
  static Assignment second(Question question, ResultLog before) {
    int width = question.read().points().values().size();
    return new Assignment(question, PackedRows.of(before, width));
  }

  /** The stage; made once in each process. */
  synchronized Stage stage() {
    if (stage == null) {
      stage = make();
    }
    return stage;
  }

  private Stage make() {
    Study study = question.read();
    Stage points = study.points();
    return before == null
        ? points
        : study
            .further(RowTable.of(points, before))
            .orElseThrow(() ->
                new IllegalStateException("a worker finds no second stage of " + study.name()));
  }
}
