package coldwall.store;

/**
 * A column of the results that differs between two runs.
 *
 * @param name the column
 * @param rows in how many rows
 * @param largest the largest relative change, abs(a - b)/max(abs(a), abs(b)); NaN for texts, and
 *     where one of the two is nothing
 * @param sigmas the largest change in combined errors, abs(a - b)/sqrt(s_a^2 + s_b^2); NaN where
 *     the numbers have no errors in both runs
 * @param where the row of the largest change, in errors if there are any
 * @param first the value there in the first run; empty if there is none
 * @param second the value there in the second run
 * @param error their combined error there; NaN if they have none
 */
public record ColumnChange(
    String name,
    int rows,
    double largest,
    double sigmas,
    String where,
    String first,
    String second,
    double error) {}
