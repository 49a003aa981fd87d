/** What is to be shown, without pixels: charts, tables and reports. */
@org.jspecify.annotations.NullMarked
package coldwall.chart;
