/** Open systems of one kind each, made from a few numbers: what a spec file can ask for. */
@org.jspecify.annotations.NullMarked
package coldwall.quantum.named;
