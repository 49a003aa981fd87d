package coldwall.quantum.generator;

import coldwall.linalg.dense.Extended;

/**
 * Takes a generator apart into single products, so that it can be summed with more digits than a
 * double has: L[rho] = -i[h, rho] + sum of (Z + Z^+), Z = w (X rho Y^+ - Y^+ X rho), with every X
 * and Y one element of an operator. Whatever is summed from it keeps the trace exactly.
 */
public interface GeneratorTerms {

  /** h has this element; its conjugate comes on its own. */
  void energy(Element element);

  /** A jump with X = x |m&gt;&lt;p| and Y = y |n&gt;&lt;q|, and its weight w. */
  void jump(double weight, Element left, Element right);

  /**
   * An element of an operator.
   *
   * @param to its row
   * @param from its column
   * @param re real part
   * @param im imaginary part
   */
  record Element(int to, int from, Extended re, Extended im) {
    Element(int to, int from, double re, double im) {
      this(to, from, new Extended(re, 0), new Extended(im, 0));
    }
  }
}
