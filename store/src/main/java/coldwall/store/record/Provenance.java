package coldwall.store.record;

/**
 * How a run was made.
 *
 * @param identity what decided its numbers
 * @param command what the user typed
 * @param java the Java runtime; every number comes from Java arithmetic alone
 */
public record Provenance(RunIdentity identity, String command, String java) {

  /** The version of Coldwall. */
  public String version() {
    return identity.version();
  }

  /** The fingerprint of the identity. */
  public String fingerprint() {
    return identity.fingerprint();
  }
}
