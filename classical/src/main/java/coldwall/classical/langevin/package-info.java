/** The classical particle with soft contacts, simulated by the Langevin equation. */
@org.jspecify.annotations.NullMarked
package coldwall.classical.langevin;
