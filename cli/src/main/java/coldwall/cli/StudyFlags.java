package coldwall.cli;

import coldwall.settings.Setting;
import coldwall.settings.SpecText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The settings of a study as flags, whose texts go to the spec parser as they are. */
record StudyFlags(List<Setting<?>> settings) {

  void addTo(CommandSpec command) {
    for (Setting<?> setting : settings) {
      command.addOption(
          OptionSpec.builder("--" + setting.name())
              .paramLabel(setting.label())
              .type(String.class)
              .description(setting.help(settings))
              .hidden(setting.isForOneSide())
              .completionCandidates(setting.form().words())
              .build());
    }
  }

  SpecText typed(ParseResult parsed) {
    Map<String, String> flags = new LinkedHashMap<>();
    for (Setting<?> setting : settings) {
      if (parsed.hasMatchedOption("--" + setting.name())) {
        flags.put(setting.name(), parsed.matchedOptionValue("--" + setting.name(), ""));
      }
    }
    return SpecText.ofFlags(flags);
  }
}
