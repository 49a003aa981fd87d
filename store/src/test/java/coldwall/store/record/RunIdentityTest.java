package coldwall.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunIdentityTest {
  private static final RunIdentity HERE =
      new RunIdentity("1.0", "compare", 1, "natural", "hot=6.0\ncold=0.0");

  private static RunIdentity spec(String spec) {
    return new RunIdentity("1.0", "compare", 1, "natural", spec);
  }

  private static String difference(RunIdentity here, RunIdentity there) {
    assertThat(here.fingerprint()).isNotEqualTo(there.fingerprint());
    return here.differenceFrom(there).orElseThrow();
  }

  @Test
  void fingerprint_isThatOfItsText() {
    // printf 'compare\nhot=6.0\ncold=0.0\nseed=1\nunits=natural\nversion=1.0' | sha256sum
    assertThat(HERE.fingerprint())
        .isEqualTo("407f5a191b5e94b4c806c374b04db2ac1eb8ec7863b34c160650196b0868dc21");
    assertThat(HERE.shortFingerprint()).hasSize(12).isEqualTo(HERE.fingerprint().substring(0, 12));
    assertThat(HERE.folderName()).isEqualTo(HERE.study() + "-" + HERE.shortFingerprint());
  }

  @Test
  void sameIdentities_doNotDiffer() {
    assertThat(HERE.differenceFrom(spec("hot=6.0\ncold=0.0"))).isEmpty();
  }

  @Test
  void difference_namesWhatDiffersFirst() {
    assertThat(difference(HERE, spec("hot=5.0\ncold=1.0")))
        .isEqualTo("hot=5.0 there, hot=6.0 here");
    assertThat(difference(HERE, spec("hot=6.0"))).isEqualTo("seed=1 there, cold=0.0 here");
    assertThat(difference(HERE, new RunIdentity("1.0", "compare", 2, "natural", HERE.spec())))
        .isEqualTo("seed=2 there, seed=1 here");
    assertThat(difference(HERE, new RunIdentity("1.0", "compare", 1, "SI", HERE.spec())))
        .isEqualTo("units=SI there, units=natural here");
    assertThat(difference(HERE, new RunIdentity("0.9", "map", 1, "natural", "")))
        .isEqualTo("Coldwall 0.9 there, Coldwall 1.0 here");
    assertThat(difference(HERE, new RunIdentity("1.0", "map", 1, "natural", "")))
        .isEqualTo("map there, compare here");
  }

  @Test
  void difference_ofLongLines_isTheirDifferingPiece() {
    String box = "junction=Junction[particle=Particle[mass=1.0], box=Box[length=%s], contacts=two]";
    assertThat(difference(spec(box.formatted("2.25")), spec(box.formatted("2.221441469079183"))))
        .isEqualTo("length=2.221441469079183 there, length=2.25 here");
  }
}
