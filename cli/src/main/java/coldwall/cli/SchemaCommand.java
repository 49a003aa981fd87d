package coldwall.cli;

import coldwall.frame.StudyKind;
import coldwall.settings.SpecSchema;
import coldwall.study.Studies;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code coldwall schema}: what an editor must know to complete and check spec files. */
@Command(
    name = "schema",
    description = {SchemaCommand.SUMMARY, ""},
    footer = {
      "",
      "Examples:",
      "  coldwall schema > coldwall.schema.json",
      "",
      "Editors with yaml-language-server use it for a file whose first line is",
      "  # yaml-language-server: $$schema=coldwall.schema.json"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Prints a JSON Schema (draft 2020-12) of spec files, from which editors complete and check.";

  private final PrintStream out;

  @Parameters(
      paramLabel = "STUDY",
      arity = "0..1",
      description = "Only the files of this study (default: of all).")
  private String study = "";

  SchemaCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    Map<String, Object> schema = study.isEmpty() ? ofAllStudies() : ofStudy(NamedStudy.find(study));
    out.println(
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(schema));
    return Main.DONE;
  }

  private static Map<String, Object> ofAllStudies() {
    Map<String, Map<String, Object>> schemas = new LinkedHashMap<>();
    Studies.all().forEach(kind -> schemas.put(kind.name(), ofStudy(kind)));
    return SpecSchema.ofAny(schemas);
  }

  private static Map<String, Object> ofStudy(StudyKind kind) {
    return SpecSchema.ofStudy(kind.name(), kind.summary(), kind.settings());
  }
}
