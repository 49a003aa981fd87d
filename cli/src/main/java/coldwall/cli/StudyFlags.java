package coldwall.cli;

import coldwall.spec.Key;
import coldwall.settings.SpecText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The settings of a study as flags, whose texts go to the spec parser as they are. */
record StudyFlags(List<Key> keys) {

  void addTo(CommandSpec command) {
    for (Key key : keys) {
      command.addOption(
          OptionSpec.builder("--" + key.name())
              .paramLabel(key.label())
              .type(String.class)
              .description(key.flagHelp(keys))
              .hidden(key.isForOneSide())
              .build());
    }
  }

  SpecText typed(ParseResult parsed) {
    Map<String, String> flags = new LinkedHashMap<>();
    for (Key key : keys) {
      if (parsed.hasMatchedOption("--" + key.name())) {
        flags.put(key.name(), parsed.matchedOptionValue("--" + key.name(), ""));
      }
    }
    return SpecText.ofFlags(flags);
  }
}
