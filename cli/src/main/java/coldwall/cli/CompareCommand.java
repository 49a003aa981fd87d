package coldwall.cli;

import coldwall.junction.InvalidInputException;
import coldwall.spec.CompareParser;
import coldwall.spec.CompareSpec;
import coldwall.spec.SpecText;
import coldwall.store.ClaimedFolder;
import coldwall.store.Provenance;
import coldwall.store.RunIdentity;
import coldwall.study.Compare;
import coldwall.study.CompareResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** {@code coldwall compare}: the main job. */
@Command(
    name = "compare",
    description = {
      "Solves one junction classically and quantum-mechanically over a range of cold temperatures,"
          + " and says whether the classical prediction can be trusted.",
      "",
      "Bare numbers are in natural units (hbar = k_B = 1); with units, as in 10nm and 300K, they"
          + " are SI. Write all of them one way.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  coldwall compare",
      "  coldwall compare --hot 20 --cold-log 0.01:19:40",
      "  coldwall compare --quantum reset --gamma 0.5 --gamma-cold 2",
      "  coldwall compare --length 10nm --hot 300K --cold 1K:290K:60",
      "  coldwall compare --classical metropolis --proposal uniform:40",
      "  coldwall compare --method monte-carlo --precision 1e-3 --seed 7",
      "  coldwall compare --json - | jq .verdict",
      "",
      "Writes run.json, results.csv, figure.svg, figure.png and report.html into the run folder."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CompareCommand implements Callable<Integer> {
  private static final int MOST_THREADS = 1024;

  private final String typed;
  private final PrintStream out;
  private final PrintStream err;

  private final CommandSpec command = CommandSpec.forAnnotatedObject(this);

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to use (default: all cores). The results do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The run folder (default runs/compare-<fingerprint>).")
  private @Nullable Path folder;

  @Option(
      names = "--json",
      paramLabel = "FILE|-",
      description = "Also write run.json here; with -, to standard output, and all else to stderr.")
  private @Nullable String json;

  private CompareCommand(String typed, PrintStream out, PrintStream err) {
    this.typed = typed;
    this.out = out;
    this.err = err;
  }

  static CommandLine commandLine(String typed, PrintStream out, PrintStream err) {
    CommandSpec spec = new CompareCommand(typed, out, err).command;
    for (SpecFlag flag : SpecFlag.COMPARE) {
      for (String key : flag.keys()) {
        spec.addOption(flag.option(key));
      }
    }
    return new CommandLine(spec);
  }

  @Override
  public Integer call() {
    requireThreads();
    CompareSpec spec = CompareParser.parse(SpecText.ofFlags(typedFlags()));
    RunIdentity identity =
        new RunIdentity(
            Version.number(), "compare", spec.seed(), spec.units().label(), spec.canonical());
    String fingerprint = identity.fingerprint();
    Provenance provenance =
        new Provenance(
            identity,
            "coldwall " + typed,
            System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    ClaimedFolder run = ClaimedFolder.claim(folderOrDefault(fingerprint), fingerprint);
    requireJsonWritable();
    CompareResult result;
    try (ProgressLine progress = new ProgressLine(err)) {
      result = new Compare(spec, threads, progress).run();
    }
    // From here on an interrupt has been heard; writing must not be cut short by it.
    boolean interrupted = Thread.interrupted();
    CompareFiles files = new CompareFiles(result, provenance);
    if (interrupted && run.holdsCompleteRun()) {
      err.println("coldwall: interrupted; the complete run in " + run.path() + " is kept");
      return Main.INTERRUPTED;
    }
    // The answer comes first: it must not be lost with a disk that is full.
    PrintStream people = jsonGoesToStandardOutput() ? err : out;
    new CompareText(result).print(people);
    writeJson(files.document());
    run.write(files.contents(err));
    people.println(run.path());
    return interrupted ? Main.INTERRUPTED : Main.DONE;
  }

  private Map<String, String> typedFlags() {
    Map<String, String> flags = new LinkedHashMap<>();
    ParseResult parsed = command.commandLine().getParseResult();
    for (String key : SpecFlag.COMPARE.stream().flatMap(flag -> flag.keys().stream()).toList()) {
      if (parsed.hasMatchedOption("--" + key)) {
        flags.put(key, parsed.matchedOptionValue("--" + key, ""));
      }
    }
    return flags;
  }

  private void requireThreads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw InvalidInputException.must(
          "--threads", "lie between 1 and " + MOST_THREADS, threads, "leave it out for all cores");
    }
  }

  private Path folderOrDefault(String fingerprint) {
    return folder != null
        ? folder
        : Path.of("runs", "compare-" + fingerprint.substring(0, 12));
  }

  private boolean jsonGoesToStandardOutput() {
    return "-".equals(json);
  }

  private void requireJsonWritable() {
    if (json == null || jsonGoesToStandardOutput()) {
      return;
    }
    Path parent = Path.of(json).toAbsolutePath().getParent();
    if (parent == null || !Files.isWritable(parent) || Files.isDirectory(Path.of(json))) {
      throw InvalidInputException.must(
          "--json", "be a file that can be written", "\"" + json + "\"", "choose another place");
    }
  }

  private void writeJson(String document) {
    if (json == null) {
      return;
    }
    if (jsonGoesToStandardOutput()) {
      out.print(document);
      return;
    }
    try {
      Files.writeString(Path.of(json), document);
    } catch (IOException failure) {
      throw InvalidInputException.must(
          "--json", "be a file that can be written", failure, "choose another place");
    }
  }
}
