package coldwall.cli;

import coldwall.frame.StudyKind;
import coldwall.input.InvalidInputException;
import coldwall.settings.Nearest;
import coldwall.study.Studies;

/** The study that a user names. */
final class NamedStudy {
  private NamedStudy() {}

  static StudyKind find(String name) {
    return Studies.find(name)
        .orElseThrow(() ->
            InvalidInputException.must(
                "STUDY",
                "be one of " + String.join(", ", Studies.names()),
                "\"" + name + "\"",
                Nearest.remedy(name, Studies.names(), "choose one of these")));
  }
}
