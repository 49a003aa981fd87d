package coldwall.cli;

import coldwall.frame.StudyKind;
import coldwall.study.Studies;

/** The study that a user names. */
final class NamedStudy {
  private NamedStudy() {}

  static StudyKind find(String name) {
    return Studies.find(name)
        .orElseThrow(() -> WrongWords.notOneOf("STUDY", Studies.names(), name));
  }
}
