package coldwall.store;

/**
 * How a run ended.
 *
 * @param status complete or interrupted
 * @param exitStatus what the process ended with: 0, or 1 if points failed
 * @param summary what the terminal showed
 */
public record RunEnding(RunStatus status, int exitStatus, String summary) {}
