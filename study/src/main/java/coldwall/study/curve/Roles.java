package coldwall.study.curve;

import coldwall.chart.Chart.Role;
import java.util.List;

/** How curves are drawn: each of the mechanics, and other baths or walls by their number. */
public final class Roles {
  private static final List<Role> OTHERS =
      List.of(Role.SECOND_OPINION, Role.THIRD_OPINION, Role.FOURTH_OPINION);

  private Roles() {}

  /** How many others a figure can tell apart. */
  public static int mostOthers() {
    return OTHERS.size();
  }

  /** Of a model; of another bath, by its number from 0. */
  public static Role of(Model model, int other) {
    return switch (model.part()) {
      case CLASSICAL -> Role.CLASSICAL;
      case QUANTUM -> Role.QUANTUM;
      case SECOND_OPINION, OTHER_BATH -> OTHERS.get(other);
    };
  }

  /** Of the main one at 0, and of others after it. */
  public static Role of(Role main, int place) {
    return place == 0 ? main : OTHERS.get(place - 1);
  }
}
