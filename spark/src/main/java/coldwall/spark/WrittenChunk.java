package coldwall.spark;

import java.io.Serializable;

/**
 * A file that is there.
 *
 * @param batch the number of its points among the others
 * @param points how many rows it holds
 * @param failed how many of these lack something
 */
record WrittenChunk(int batch, int points, int failed) implements Exchange.Answer, Serializable {}
