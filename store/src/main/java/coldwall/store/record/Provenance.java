package coldwall.store.record;

/**
 * How a run was made.
 *
 * @param identity what decided its numbers
 * @param command what the user typed
 * @param java the Java runtime; every number comes from Java arithmetic alone
 */
public record Provenance(RunIdentity identity, String command, String java) {

  /**
   * The provenance of a run in this Java.
   *
   * @param command what the user typed, without the program's name
   */
  public static Provenance of(RunIdentity identity, String command) {
    String java = System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
    return new Provenance(identity, "coldwall " + command, java);
  }

  /** The version of Coldwall. */
  public String version() {
    return identity.version();
  }

  /** The fingerprint of the identity. */
  public String fingerprint() {
    return identity.fingerprint();
  }
}
