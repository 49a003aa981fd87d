package coldwall.study;

import coldwall.frame.StudyKind;
import coldwall.study.artifact.Artifact;
import coldwall.study.audit.SystemAudit;
import coldwall.study.compare.Compare;
import coldwall.study.correspondence.Correspondence;
import coldwall.study.map.SurvivalMap;
import coldwall.study.noise.Noise;
import coldwall.study.profile.Profile;
import coldwall.study.rectify.Rectification;
import coldwall.study.relax.Relax;
import coldwall.study.scale.LengthScaling;
import coldwall.study.settle.Settle;
import coldwall.study.solve.Solve;
import coldwall.study.trajectory.Trajectory;
import coldwall.study.twin.Twin;
import java.util.List;
import java.util.Optional;

/** Every kind of study, in the order in which help and documents name them. */
public final class Studies {
  private static final List<StudyKind> ALL =
      List.of(
          Compare.KIND,
          SurvivalMap.KIND,
          Profile.KIND,
          Relax.KIND,
          LengthScaling.KIND,
          Rectification.KIND,
          Noise.KIND,
          Trajectory.KIND,
          Settle.KIND,
          Twin.KIND,
          Artifact.KIND,
          Correspondence.KIND,
          Solve.KIND,
          SystemAudit.KIND);

  private Studies() {}

  /** All of them. */
  public static List<StudyKind> all() {
    return ALL;
  }

  /** The names of all of them. */
  public static List<String> names() {
    return ALL.stream().map(StudyKind::name).toList();
  }

  /** The kind with this name, if there is one. */
  public static Optional<StudyKind> find(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }
}
