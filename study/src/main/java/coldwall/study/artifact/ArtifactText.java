package coldwall.study.artifact;

import coldwall.frame.Sentence;
import java.util.List;

final class ArtifactText {
  private final ArtifactResult result;
  ArtifactText(ArtifactResult result) { this.result = result; }
  String headline() { return Sentence.of("x").toString(); }
  List<String> paragraphs() { return List.of(); }
}
