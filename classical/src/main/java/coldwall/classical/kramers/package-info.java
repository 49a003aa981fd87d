/**
 * The classical particle with soft contacts, computed: the steady state of the Kramers equation.
 */
@org.jspecify.annotations.NullMarked
package coldwall.classical.kramers;
