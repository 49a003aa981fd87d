package coldwall.store.record;

import coldwall.frame.Study;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What decides the numbers of a run: two runs with equal identities have equal results.
 *
 * @param version of Coldwall
 * @param study the name of the study
 * @param seed of everything random
 * @param units the label of the system of units of the output
 * @param spec the resolved settings of the study, one a line
 */
public record RunIdentity(String version, String study, long seed, String units, String spec) {
  /** The key of the fingerprint in what files tell. */
  public static final String FINGERPRINT = "fingerprint";

  private static final int SHORT = 12;

  /** The identity of a study computed by a version of Coldwall. */
  public static RunIdentity of(Study study, String version) {
    return new RunIdentity(
        version,
        study.name(),
        study.settings().seed(),
        study.settings().units().label(),
        String.join("\n", study.settings().lines()));
  }

  /** The SHA-256 of all of it, in hexadecimal digits. */
  public String fingerprint() {
    String text = String.join("\n", study, spec, "seed=" + seed, "units=" + units, "version=");
    MessageDigest digest = Checksum.digest();
    digest.update((text + version).getBytes(StandardCharsets.UTF_8));
    return Checksum.of(digest);
  }

  /** What files of its numbers tell of it, key by key. */
  public Map<String, String> told() {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("version", version);
    told.put("study", study);
    told.put(FINGERPRINT, fingerprint());
    told.put("seed", Long.toString(seed));
    told.put("units", units);
    told.put("spec", spec);
    return told;
  }

  /** The first digits of the fingerprint, for names. */
  public String shortFingerprint() {
    return fingerprint().substring(0, SHORT);
  }

  /** The name of the folder that a run has unless it is given another one. */
  public String folderName() {
    return study + "-" + shortFingerprint();
  }

  /**
   * The settings, a line each, with the seed and the units.
   *
   * @return lines such as {@code junction.mass=1.0}
   */
  public List<String> settings() {
    List<String> lines = new ArrayList<>(spec.lines().toList());
    String seedLine = "seed=" + seed;
    if (!lines.contains(seedLine)) {
      lines.add(seedLine);
    }
    if (lines.stream().noneMatch(line -> line.startsWith("units="))) {
      lines.add("units=" + units);
    }
    return List.copyOf(lines);
  }

  /**
   * What of it is left without some settings, whose paths these are; units are one of them.
   *
   * @return nothing that a run has, but equal for runs that differ in these settings only
   */
  public RunIdentity without(Set<String> paths) {
    String rest =
        spec.lines()
            .filter(line -> !paths.contains(line.split("=", 2)[0]))
            .collect(Collectors.joining("\n"));
    return new RunIdentity(version, study, seed, paths.contains("units") ? "" : units, rest);
  }

  /**
   * In what a run that stands in a folder first differs from this one.
   *
   * @return such as {@code seed=1 there, seed=2 here}; empty if they are the same
   */
  public Optional<String> differenceFrom(RunIdentity there) {
    if (equals(there)) {
      return Optional.empty();
    }
    if (!version.equals(there.version)) {
      return Optional.of(Difference.between("Coldwall " + there.version, "Coldwall " + version));
    }
    if (!study.equals(there.study)) {
      return Optional.of(Difference.between(there.study, study));
    }
    return Optional.of(Difference.first(there.settings(), settings()));
  }
}
