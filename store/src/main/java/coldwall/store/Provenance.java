package coldwall.store;

/**
 * How a run was made.
 *
 * @param version of Coldwall
 * @param command what the user typed
 * @param fingerprint what tells the run from others
 * @param java the Java runtime; every number comes from Java arithmetic alone
 */
public record Provenance(String version, String command, String fingerprint, String java) {}
