package coldwall.spark;

import java.io.Serializable;

/**
 * What came out of a batch.
 *
 * @param batch its number
 * @param rows of the points that were solved, the first ones of the batch
 * @param seconds that they took
 */
record Solved(int batch, PackedRows rows, double seconds)
    implements Exchange.Answer, Serializable {}
