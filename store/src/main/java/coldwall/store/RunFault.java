package coldwall.store;

/**
 * A file of a run that is not as the run wrote it.
 *
 * @param name in the folder
 * @param isThere whether anything of this name is there
 */
record RunFault(String name, boolean isThere) {}
