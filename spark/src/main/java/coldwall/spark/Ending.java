package coldwall.spark;

/** Whether this process is about to end. */
final class Ending {
  private Ending() {}

  /** True from Ctrl-C or a call to exit on. */
  static boolean ofThisProcess() {
    Thread hook = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException _) {
      return true;
    }
  }
}
