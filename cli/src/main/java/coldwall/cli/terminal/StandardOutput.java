package coldwall.cli.terminal;

import coldwall.store.record.StorageFailure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, which is a file like any other: what it refuses is remembered, for the printing
 * itself says nothing of it.
 */
public final class StandardOutput {
  private static final int BUFFER = 1 << 16;

  /** What the system says when nobody reads any more, as behind {@code head}: no fault. */
  private static final String NOT_WANTED = "Broken pipe";

  private final Remembering stream;
  private final PrintStream printer;

  /** What is printed goes there. */
  public StandardOutput(OutputStream target) {
    this.stream = new Remembering(target);
    this.printer =
        new PrintStream(new BufferedOutputStream(stream, BUFFER), false, StandardCharsets.UTF_8);
  }

  /** What to print to; it must be flushed where somebody waits for it. */
  public PrintStream printer() {
    return printer;
  }

  /** Sends what was printed; says why not all of it could be, if so. */
  public Optional<String> refusal() {
    printer.flush();
    return Optional.ofNullable(stream.failure)
        .map(StorageFailure::said)
        .filter(said -> !said.contains(NOT_WANTED))
        .map(said ->
            "standard output must take the whole answer, but refuses it ("
                + said
                + "); free some space, or send it elsewhere");
  }

  private static final class Remembering extends OutputStream {
    private final OutputStream target;
    private @Nullable IOException failure;

    Remembering(OutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (failure != null) {
        throw failure;
      }
      try {
        Interruptible.call(() -> {
          target.write(bytes, offset, length);
          return "";
        });
      } catch (CancellationException _) {
        // Nobody takes it, and the user has asked to stop.
        failure = new IOException(NOT_WANTED);
        throw failure;
      } catch (IOException refused) {
        failure = refused;
        throw refused;
      }
    }
  }
}
