package coldwall.store;

/**
 * A column of the results that differs between two runs.
 *
 * @param name the column
 * @param rows in how many rows
 * @param largest the largest relative change, abs(a - b)/max(abs(a), abs(b)); NaN for texts, and
 *     where one of the two is nothing
 * @param where the row of that change
 * @param first the value there in the first run; empty if there is none
 * @param second the value there in the second run
 */
public record ColumnChange(
    String name, int rows, double largest, String where, String first, String second) {}
