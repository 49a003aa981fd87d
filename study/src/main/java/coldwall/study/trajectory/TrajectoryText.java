package coldwall.study.trajectory;

import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of a trajectory. */
final class TrajectoryText {
  private final TrajectoryResult result;
  private final Shown shown;

  TrajectoryText(TrajectoryResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** The answer in one sentence. */
  String headline() {
    if (!result.isComplete()) {
      return "Interrupted: a part of the trajectories is missing.";
    }
    List<Step> classical = TrajectoryResult.known(result.classical());
    List<Step> quantum = TrajectoryResult.known(result.quantum());
    if (!classical.isEmpty()) {
      return Sentence.of("The longest of {flights} flights takes {share} of the time{and}.")
          .with("flights", classical.size())
          .with("share", Display.percent(TrajectoryResult.longest(classical)))
          .with("and", quantum.isEmpty() ? "" : andLongest(quantum))
          .toString();
    }
    return quantum.isEmpty()
        ? "Neither of the particles can be followed."
        : Sentence.of("The longest of {jumps} stays in a level takes {share} of the time.")
            .with("jumps", quantum.size())
            .with("share", Display.percent(TrajectoryResult.longest(quantum)))
            .toString();
  }

  private static String andLongest(List<Step> quantum) {
    return Sentence.of(", the longest of {jumps} stays of the quantum particle in a level {share}")
        .with("jumps", quantum.size())
        .with("share", Display.percent(TrajectoryResult.longest(quantum)))
        .toString();
  }

  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    told("classical", "flights", result.classical()).ifPresent(paragraphs::add);
    if (result.setup().classical() != null && result.classical().isEmpty()) {
      paragraphs.add("The classical particle comes to rest and is not followed.");
    }
    told("quantum", "jumps", result.quantum()).ifPresent(paragraphs::add);
    return paragraphs;
  }

  private Optional<String> told(String who, String steps, Optional<List<Step>> asked) {
    List<Step> known = TrajectoryResult.known(asked);
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Sentence.of(
                    "In {time} and {count} {steps} the {who} particle took the heat {heat} from the"
                        + " hot bath. One trajectory says little about a mean: compare has the"
                        + " current.")
                .with("time", shown.text(Dimension.TIME, TrajectoryResult.time(known)))
                .with("count", known.size())
                .with("steps", steps)
                .with("who", who)
                .with("heat", shown.text(Dimension.ENERGY, TrajectoryResult.heat(known)))
                .toString());
  }
}
