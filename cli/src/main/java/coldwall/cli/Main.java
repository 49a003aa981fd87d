package coldwall.cli;

import coldwall.cli.terminal.Interruption;
import coldwall.cli.terminal.Plain;
import coldwall.cli.terminal.StandardOutput;
import coldwall.input.InvalidInputException;
import coldwall.run.StudyRun;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The launcher's entry. */
public final class Main {
  static final int DONE = StudyRun.DONE;
  static final int FAILED = StudyRun.FAILED;
  private static final int WRONG_INPUT = 2;

  private Main() {}

  /** Runs one command and exits with its status. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    Interruption interruption = Interruption.watch();
    StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream err = utf8(System.err);
    int status = FAILED;
    try {
      status = run(arguments, System.in, out.printer(), err);
    } catch (OutOfMemoryError full) {
      status = complain(err, tooLarge(full));
    } catch (VirtualMachineError broken) {
      status = complain(err, new IllegalStateException(broken));
    } finally {
      status = withOutput(status, out, err);
      interruption.workIsDone();
    }
    System.exit(status);
  }

  private static InvalidInputException tooLarge(OutOfMemoryError full) {
    return InvalidInputException.must(
        "what is asked for",
        "fit into memory, of which Java may use "
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB",
        "too large (" + full.getMessage() + ")",
        "ask for fewer levels or points; what was stored is kept");
  }

  /** A cut answer is no success. */
  private static int withOutput(int status, StandardOutput out, PrintStream err) {
    Optional<String> refusal = out.refusal();
    refusal.ifPresent(said -> err.println("coldwall: " + said));
    return refusal.isPresent() && status != StudyRun.INTERRUPTED ? WRONG_INPUT : status;
  }

  /** Runs one command in this process; it reads and speaks through these streams. */
  static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    Optional<String> answer = answer(arguments);
    if (answer.isPresent()) {
      out.print(answer.get());
      return DONE;
    }
    CommandLine line = Commands.of(arguments, in, out, err);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    Strictness.applyTo(line);
    line.setParameterExceptionHandler((wrong, _) -> complain(err, wrong));
    line.setExecutionExceptionHandler((failure, _, _) -> complain(err, failure));
    return line.execute(arguments);
  }

  /** What is said without reading flags, which is how most first calls end. */
  private static Optional<String> answer(String[] arguments) {
    if (arguments.length > 1) {
      return Optional.empty();
    }
    return switch (arguments.length == 0 ? "--help" : arguments[0]) {
      case "-h", "--help" -> Optional.of(Overview.text(Ansi.AUTO));
      case "-V", "--version" -> Optional.of(Version.text() + "\n");
      default -> Optional.empty();
    };
  }

  private static int complain(PrintStream err, Exception failure) {
    // What an interrupt breaks says so in many ways.
    if (failure instanceof CancellationException || Thread.interrupted()) {
      err.println("coldwall: interrupted");
      return StudyRun.INTERRUPTED;
    }
    if (failure instanceof InvalidInputException || failure instanceof ParameterException) {
      String message =
          failure instanceof ParameterException wrong
              ? WrongWords.message(wrong)
              : Objects.requireNonNullElse(failure.getMessage(), "wrong input");
      err.println("coldwall: " + Plain.line(message.lines().collect(Collectors.joining(" "))));
      return WRONG_INPUT;
    }
    err.println("coldwall: a bug, please report it: " + Plain.line(failure.toString()));
    if (System.getenv("COLDWALL_DEBUG") != null) {
      failure.printStackTrace(err);
    }
    return FAILED;
  }

  static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
