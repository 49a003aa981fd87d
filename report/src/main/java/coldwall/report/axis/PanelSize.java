package coldwall.report.axis;

/**
 * How large a panel is, in units of the picture.
 *
 * @param width of its whole place
 * @param labelHeight how long the vertical axis's label may be
 */
public record PanelSize(double width, double labelHeight) {}
