package coldwall.report;

/**
 * How large a panel is, in units of the picture.
 *
 * @param width of its whole place
 * @param labelHeight how long the vertical axis's label may be
 */
record PanelSize(double width, double labelHeight) {}
