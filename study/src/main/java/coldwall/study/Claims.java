package coldwall.study;

import coldwall.frame.Claim;
import coldwall.solver.Solver;
import coldwall.study.artifact.ArtifactClaims;
import coldwall.study.correspondence.CorrespondenceClaims;
import coldwall.study.curve.DepthCurve;
import coldwall.study.curve.Model;
import coldwall.study.curve.Ndtr;
import coldwall.study.curve.NdtrFinder;
import coldwall.study.map.MapClaims;
import coldwall.study.noise.NoiseClaims;
import coldwall.study.profile.ProfileClaims;
import coldwall.study.rectify.RectifyClaims;
import coldwall.study.relax.RelaxClaims;
import coldwall.study.scale.ScaleClaims;
import coldwall.system.Junction;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every published or derived number that the code covers. What is expected is exact, or comes from
 * docs/reference/claims.py, which shares nothing with the code; its output is kept beside it.
 */
public final class Claims {
  private Claims() {}

  /** All claims, in the order of docs/PHYSICS.md. */
  public static List<Claim> all() {
    return Stream.of(
            ClassicalClaims.all(),
            NoiseClaims.all(),
            QuantumClaims.relaxation(),
            RelaxClaims.all(),
            QuantumClaims.currents(),
            ScaleClaims.all(),
            QuantumClaims.depths(),
            ProfileClaims.all(),
            MapClaims.all(),
            RectifyClaims.all(),
            TwinClaims.all(),
            ArtifactClaims.all(),
            CorrespondenceClaims.all())
        .flatMap(List::stream)
        .toList();
  }

  static double current(Solver solver, Junction junction) {
    return solver.solve(junction).current().value();
  }

  static Ndtr ndtr(Model.Part part, Junction junction, Solver solver) {
    return NdtrFinder.find(DepthCurve.of(new Model(part, junction, solver)));
  }
}
