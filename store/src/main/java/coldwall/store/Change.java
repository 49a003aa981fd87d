package coldwall.store;

/**
 * A setting that differs between two runs.
 *
 * @param name the setting
 * @param first its value in the first run; empty if it has none
 * @param second its value in the second run
 */
public record Change(String name, String first, String second) {}
