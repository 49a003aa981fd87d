package coldwall.cli;

/** What a command ends with, said once. */
final class ExitStatus {
  static final String TEXT =
      "Exit status: 0 done, 1 a failed check or a bug, 2 wrong input, 130 interrupted.";

  private ExitStatus() {}
}
