package coldwall.report;

import coldwall.chart.Chart.Role;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** What stands before a legend's text. Equal samples mean the same thing. */
sealed interface LegendSample {
  double WIDTH = 28;

  /** Paints it around the middle of its left side. */
  void paint(Graphics2D g, double left, double middle);

  /** Whether it stands for data, rather than for something that happens to them. */
  default boolean isCurve() {
    return false;
  }

  /** A line with a marker. */
  record Line(Role role) implements LegendSample {
    @Override
    public boolean isCurve() {
      return true;
    }

    @Override
    public void paint(Graphics2D g, double left, double middle) {
      RoleStyle style = RoleStyle.of(role);
      g.setColor(style.color());
      g.setStroke(style.stroke());
      g.draw(new Line2D.Double(left, middle, left + WIDTH, middle));
      style.paintMarker(g, left + WIDTH / 2, middle);
    }
  }

  /** A marker, with an error bar or without. */
  record Points(Role role, boolean hasErrors) implements LegendSample {
    @Override
    public boolean isCurve() {
      return true;
    }

    @Override
    public void paint(Graphics2D g, double left, double middle) {
      RoleStyle style = RoleStyle.of(role);
      double centre = left + WIDTH / 2;
      if (hasErrors) {
        g.setColor(style.color());
        g.setStroke(Curves.ERROR_BAR);
        g.draw(new Line2D.Double(centre, middle - 7, centre, middle + 7));
      }
      style.paintMarker(g, centre, middle);
    }
  }

  /** A shaded range. */
  record Shade(Role role) implements LegendSample {
    @Override
    public void paint(Graphics2D g, double left, double middle) {
      BandShade.paint(g, new Rectangle2D.Double(left, middle - 5, WIDTH, 10), role);
    }
  }

  /** The line of a colour map. */
  record Contour() implements LegendSample {
    @Override
    public boolean isCurve() {
      return true;
    }

    @Override
    public void paint(Graphics2D g, double left, double middle) {
      g.setColor(Color.BLACK);
      g.setStroke(ColourMapPicture.CONTOUR);
      g.draw(new Line2D.Double(left, middle, left + WIDTH, middle));
    }
  }

  /** The cells of a colour map that have no value. */
  record Missing() implements LegendSample {
    @Override
    public void paint(Graphics2D g, double left, double middle) {
      CellImage.paintMissing(g, new Rectangle2D.Double(left, middle - 5, WIDTH, 10));
    }
  }

  /** The symbol of points at 0. */
  record AtZero() implements LegendSample {
    @Override
    public void paint(Graphics2D g, double left, double middle) {
      double x = left + WIDTH / 2 - 4;
      RoleStyle.paintSymbol(g, RoleStyle.AT_ZERO, Color.DARK_GRAY, Color.WHITE, x, middle);
    }
  }
}
