package coldwall.spec;

/** Which choice makes use of which key, for the message about a key that nothing uses. */
final class Usage {
  private Usage() {}

  static String of(String key, SpecText text) {
    String family = key.replaceFirst("-(hot|cold)$", "");
    return switch (family) {
      case "gamma" -> "it sets the quantum baths reset, metropolis and wall-force";
      case "accommodation" -> "it sets the walls maxwell and wall-flux";
      case "proposal" -> "it sets the classical wall metropolis";
      case "collisions", "precision" ->
          "it sets " + text.nameOf("method") + " monte-carlo, one of the two at a time";
      case "method" -> "it chooses how a classical wall is solved";
      case "rates" -> "it sets the quantum baths";
      case "levels" -> "it sets the quantum solver";
      case "classical", "quantum" -> "each side has a choice of its own, or none is to be solved";
      default -> "there is no such setting";
    };
  }
}
