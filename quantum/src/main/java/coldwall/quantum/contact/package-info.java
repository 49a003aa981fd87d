/** The jump rates of the contact baths, one function a law. */
@org.jspecify.annotations.NullMarked
package coldwall.quantum.contact;
