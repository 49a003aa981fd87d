package coldwall.cli;

import coldwall.cli.terminal.Interruptible;
import coldwall.cli.terminal.Plain;
import coldwall.explorer.Explorer;
import coldwall.explorer.ExplorerOptions;
import coldwall.explorer.StaticPage;
import coldwall.input.InvalidInputException;
import coldwall.run.StudyRun;
import coldwall.store.OutputFile;
import coldwall.store.TypedPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code coldwall explore}: the local page. Its libraries are loaded by this command alone. */
@Command(
    name = "explore",
    description = {ExploreCommand.SUMMARY, ""},
    footer = {
      "",
      "The page is served to this machine alone. Ctrl-C ends it.",
      "",
      "Examples:",
      "  coldwall explore",
      "  coldwall explore --port 0 --no-browser",
      "  coldwall explore --static page.html"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ExploreCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Opens a local page on which junctions are looked at while they are solved: both particles, the"
          + " curve, the map and every study.";
  private static final int MOST_PORTS = 65_535;

  /** The title of a page stands in so many bytes. */
  private static final int START = 1024;

  private final PrintStream out;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Of the local address (default 8025; 0 for any free one).")
  private int port = 8025;

  @Option(
      names = "--runs",
      paramLabel = "DIR",
      description = "Where \"save this run\" writes run folders (default runs).")
  private String runs = "runs";

  @Option(names = "--no-browser", description = "Do not open a browser.")
  private boolean noBrowser;

  @Option(
      names = "--static",
      paramLabel = "FILE",
      description = {
        "Instead write one page that needs no server and no network: curve, boxes, map, and sliders"
            + " over what was solved before."
      })
  private @Nullable String page;

  ExploreCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (ExploreCommand.class.getResource("/coldwall/explorer/page/index.html") == null) {
      throw new InvalidInputException(
          "the explorer's libraries must be on the class path, but are not; start it by ./coldwall"
              + " explore");
    }
    if (port < 0 || port > MOST_PORTS) {
      throw InvalidInputException.must(
          "--port", "lie between 0 and " + MOST_PORTS, port, "leave it out");
    }
    Path folder = TypedPath.of("--runs", runs);
    return page == null ? serve(folder) : write(folder, OutputFile.of("--static", page));
  }

  // No signature names a class of the explorer: picocli looks at all of them, and where its jar is
  // not on the class path the message above is to be said.

  private int write(Path folder, OutputFile file) {
    file.requireReplaceable(ExploreCommand::isPage, "choose another name");
    byte[] bytes;
    try {
      bytes = StaticPage.of(ExplorerOptions.of(port, folder, Version.number()));
    } catch (CancellationException _) {
      return StudyRun.INTERRUPTED;
    }
    Interruptible.run(() -> file.write(stream -> stream.write(bytes)));
    out.println(Plain.line(file.typed()));
    return Main.DONE;
  }

  /** Whether a file is a page that this command wrote. */
  private static boolean isPage(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      String start = new String(stream.readNBytes(START), StandardCharsets.UTF_8);
      return start.contains("<title>Coldwall explorer</title>");
    } catch (IOException _) {
      return false;
    }
  }

  private int serve(Path folder) {
    ExplorerOptions options = ExplorerOptions.of(port, folder, Version.number());
    try (Explorer explorer = Explorer.start(options)) {
      out.println(explorer.address());
      out.flush();
      explorer.warmUp();
      if (!noBrowser) {
        open(explorer.address());
      }
      new CountDownLatch(1).await();
    } catch (InterruptedException _) {
      // Ctrl-C, which is how it ends.
    }
    return Main.DONE;
  }

  /** Where there is a browser to open; else the address is all. */
  private static void open(URI address) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean hasScreen =
        System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    List<String> command =
        system.contains("mac")
            ? List.of("/usr/bin/open", address.toString())
            : system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
                : List.of("/usr/bin/xdg-open", address.toString());
    boolean isThere =
        !command.getFirst().startsWith("/") || Files.exists(Path.of(command.getFirst()));
    if (!isThere || (command.getFirst().contains("xdg") && !hasScreen)) {
      return;
    }
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException _) {
      // The address is printed; that is enough.
    }
  }
}
