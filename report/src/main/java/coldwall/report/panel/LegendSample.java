package coldwall.report.panel;

import coldwall.chart.Chart.Role;
import coldwall.report.canvas.Canvas;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** What stands before a legend's text. Equal samples mean the same thing. */
public sealed interface LegendSample {
  double WIDTH = 28;

  /** Paints it around the middle of its left side. */
  void paint(Canvas canvas, double left, double middle);

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
    public void paint(Canvas canvas, double left, double middle) {
      RoleStyle style = RoleStyle.of(role);
      Line2D line = new Line2D.Double(left, middle, left + WIDTH, middle);
      canvas.draw(line, style.stroke(), style.color());
      style.paintMarker(canvas, left + WIDTH / 2, middle);
    }
  }

  /** A marker, with an error bar or without. */
  record Points(Role role, boolean hasErrors) implements LegendSample {
    @Override
    public boolean isCurve() {
      return true;
    }

    @Override
    public void paint(Canvas canvas, double left, double middle) {
      RoleStyle style = RoleStyle.of(role);
      double centre = left + WIDTH / 2;
      if (hasErrors) {
        Line2D bar = new Line2D.Double(centre, middle - 7, centre, middle + 7);
        canvas.draw(bar, Curves.ERROR_BAR, style.color());
      }
      style.paintMarker(canvas, centre, middle);
    }
  }

  /** A shaded range. */
  record Shade(Role role) implements LegendSample {
    @Override
    public void paint(Canvas canvas, double left, double middle) {
      BandShade.paint(canvas, new Rectangle2D.Double(left, middle - 5, WIDTH, 10), role);
    }
  }

  /** The line of a colour map. */
  record Contour() implements LegendSample {
    @Override
    public boolean isCurve() {
      return true;
    }

    @Override
    public void paint(Canvas canvas, double left, double middle) {
      Line2D line = new Line2D.Double(left, middle, left + WIDTH, middle);
      canvas.draw(line, ColourMapPicture.CONTOUR, Color.BLACK);
    }
  }

  /** The cells of a colour map that have no value, for this reason. */
  record Missing(double reason) implements LegendSample {
    @Override
    public void paint(Canvas canvas, double left, double middle) {
      CellImage.paintMissing(canvas, new Rectangle2D.Double(left, middle - 5, WIDTH, 10), reason);
    }
  }

  /** The symbol of a marked point. */
  record Star() implements LegendSample {
    @Override
    public void paint(Canvas canvas, double left, double middle) {
      double x = left + WIDTH / 2;
      RoleStyle.paintSymbol(canvas, RoleStyle.STAR, Color.BLACK, Color.WHITE, x, middle);
    }
  }

  /** The symbol of points at 0. */
  record AtZero() implements LegendSample {
    @Override
    public void paint(Canvas canvas, double left, double middle) {
      double x = left + WIDTH / 2 - 4;
      RoleStyle.paintSymbol(canvas, RoleStyle.AT_ZERO, Color.DARK_GRAY, Color.WHITE, x, middle);
    }
  }
}
