package coldwall.classical.kramers;

/** Density and temperature of the steady state at the even places of a grid. */
final class Moments {
  private final StaggeredGrid grid;
  private final double[] density;
  private final double[] kinetic;

  /** The arrays belong to it from now on. */
  Moments(StaggeredGrid grid, double[] density, double[] kinetic) {
    this.grid = grid;
    this.density = density;
    this.kinetic = kinetic;
  }

  /** The power of one bath, integral gamma_k (T_k rho - &lt;p^2&gt;/m) dx. */
  double power(Friction friction, int contact) {
    double temperature = friction.junction().contacts().get(contact).temperature();
    double sum = 0;
    for (int i = 0; i < density.length; i++) {
      double rate = friction.of(contact, grid.evenPlace(i));
      sum += grid.weight(i) * rate * (temperature * density[i] - kinetic[i]);
    }
    return sum;
  }

  /** The mean of x. */
  double meanPlace() {
    double sum = 0;
    for (int i = 0; i < density.length; i++) {
      sum += grid.weight(i) * density[i] * grid.evenPlace(i);
    }
    return sum;
  }

  /** The mean of p^2/m. */
  double meanTemperature() {
    double sum = 0;
    for (int i = 0; i < density.length; i++) {
      sum += grid.weight(i) * kinetic[i];
    }
    return sum;
  }
}
