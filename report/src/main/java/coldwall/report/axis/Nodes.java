package coldwall.report.axis;

import coldwall.chart.Axis.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The nodes of a colour map along one axis, and the edges of the cells around them. */
public final class Nodes {
  /** Half of a lonely cell's width: of a decade, or of its value. */
  private static final double HALF_A_CELL = 0.5;

  private static final double MOST_DECADES = 300;

  private final Scale scale;
  private final int[] indices;
  private final double[] positions;
  private final double[] edges;

  /** Takes the values that have a place on an axis of the scale, in ascending order. */
  public Nodes(List<Double> values, Scale scale) {
    this.scale = scale;
    this.indices =
        IntStream.range(0, values.size())
            .filter(i -> AxisRange.isWithin(values.get(i), scale))
            .toArray();
    this.positions =
        IntStream.of(indices).mapToDouble(i -> Ruler.position(values.get(i), scale)).toArray();
    this.edges = edges(positions, scale);
  }

  private Nodes(Nodes other, double[] edges) {
    this.scale = other.scale;
    this.indices = other.indices;
    this.positions = other.positions;
    this.edges = edges;
  }

  /** The same with the last cell cut off at this value, if it holds it. */
  public Nodes until(double end) {
    if (!AxisRange.isWithin(end, scale) || positions.length == 0) {
      return this;
    }
    double[] cut = edges.clone();
    int last = cut.length - 1;
    double at = Ruler.position(end, scale);
    cut[last] = at > positions[positions.length - 1] ? Math.min(cut[last], at) : cut[last];
    return new Nodes(this, cut);
  }

  /** Halfway between the nodes as the axis has them, and as far beyond the first and the last. */
  private static double[] edges(double[] positions, Scale scale) {
    int count = positions.length;
    if (count == 0) {
      return new double[] {0, 1};
    }
    double first = positions[0];
    double last = positions[count - 1];
    if (last == first) {
      double size = scale == Scale.LOGARITHMIC || first == 0 ? 1 : Math.abs(first);
      return new double[] {first - HALF_A_CELL * size, first + HALF_A_CELL * size};
    }
    double[] edges = new double[count + 1];
    for (int i = 1; i < count; i++) {
      edges[i] = positions[i - 1] + (positions[i] - positions[i - 1]) / 2;
    }
    edges[0] = first - (edges[1] - first);
    edges[count] = last + (last - edges[count - 1]);
    return scale == Scale.LINEAR
        ? edges
        : Arrays.stream(edges).map(e -> Math.clamp(e, -MOST_DECADES, MOST_DECADES)).toArray();
  }

  public int count() {
    return positions.length;
  }

  /** The place of a node in the list of values. */
  public int index(int node) {
    return indices[node];
  }

  /** Where a node lies, evenly along the axis. */
  public double position(int node) {
    return positions[node];
  }

  /** The axis from edge to edge. */
  public Ruler ruler() {
    double lower = Ruler.value(edges[0], scale);
    return new Ruler(new AxisRange(lower, Ruler.value(edges[edges.length - 1], scale)), scale);
  }

  /** The nodes in whose cells the middles of {@code dots} equal pieces of the axis lie. */
  public int[] nodesOf(int dots) {
    double start = edges[0];
    double step = (edges[edges.length - 1] - start) / dots;
    int[] nodes = new int[dots];
    int node = 0;
    for (int dot = 0; dot < dots; dot++) {
      while (node < count() - 1 && start + (dot + 0.5) * step >= edges[node + 1]) {
        node++;
      }
      nodes[dot] = node;
    }
    return nodes;
  }
}
