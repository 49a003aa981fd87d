/** Settings of any study: flags, YAML, schema and template from one statement each. No physics. */
@org.jspecify.annotations.NullMarked
package coldwall.settings;
