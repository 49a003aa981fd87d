package coldwall.spec;

import java.util.LinkedHashMap;
import java.util.Map;

/** Flags as a user types them. */
final class Typed {
  private Typed() {}

  /** Such as {@code "--hot 5 --cold 1,2"}. */
  static SpecText flags(String typed) {
    Map<String, String> flags = new LinkedHashMap<>();
    String[] words = typed.isBlank() ? new String[0] : typed.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      flags.put(words[i].substring(2), words[i + 1]);
    }
    return SpecText.ofFlags(flags);
  }
}
