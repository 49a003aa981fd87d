/** The database of a run, table by table. */
@org.jspecify.annotations.NullMarked
package coldwall.store.table;
