package coldwall.explorer;

import coldwall.frame.Findings;
import coldwall.frame.Progress;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.input.InvalidInputException;
import coldwall.run.Pictures;
import coldwall.store.RunExport;
import coldwall.study.Studies;
import coldwall.study.motion.Motion;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The answers of the HTTP interface; {@code openapi.json} describes them. */
final class Api {
  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";
  private static final String PAGE = "X-Page";
  private static final int LONGEST_PAGE = 64;
  private static final long BETWEEN_LINES_NANOS = 250_000_000;

  private final ExplorerOptions options;
  private final Jobs jobs;
  private final Post post;
  private final Answers answers;

  Api(ExplorerOptions options, Jobs jobs, Post post) {
    this.options = options;
    this.jobs = jobs;
    this.post = post;
    this.answers = new Answers(options.version());
  }

  /** What a request is about. */
  private record Order(StudyKind kind, Ask ask, Study study) {}

  void studies(Context context) {
    Map<String, Object> json = Json.map();
    json.put("version", options.version());
    json.put("studies", Studies.all().stream().map(Forms::of).toList());
    json.put("motion", Forms.of(Motion.SETTINGS));
    post.send(context, json);
  }

  /** Solves a study and says what it found. */
  void run(Context context) {
    Order order = order(context);
    post.send(context, solved(context, findings -> answers.of(order.study, findings), order));
  }

  /** The same as {@code results.csv}. */
  void data(Context context) {
    Order order = order(context);
    byte[] bytes = solved(context, Api::csv, order);
    post.send(context, "text/csv;charset=utf-8", bytes);
  }

  /** The same as {@code figure.svg}. */
  void figure(Context context) {
    Order order = order(context);
    String svg = solved(context, findings -> Pictures.svg(findings.report().figure()), order);
    post.send(context, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
  }

  /** As a command and as a file. */
  void words(Context context) {
    Order order = order(context);
    Map<String, Object> json = Json.map();
    json.put("command", "./coldwall " + Words.command(order.kind, order.ask));
    json.put("yaml", Words.yaml(order.kind, order.ask));
    post.send(context, json);
  }

  /** Writes the run folder. */
  void save(Context context) {
    Order order = order(context);
    String command = Words.command(order.kind, order.ask);
    // Under a name of its own: a slider that moves must not stop what is being written.
    Map<String, Object> json;
    try (Jobs.Job job = jobs.begin("")) {
      json = SavedRun.save(order.study, command, options);
      requireUnbroken(job);
    }
    post.send(context, json);
  }

  /** What moves in the boxes. */
  void motion(Context context) {
    JsonNode request = request(context);
    post.send(context, motion(context, request));
  }

  private Map<String, Object> motion(Context context, JsonNode request) {
    try (Jobs.Job job = jobs.begin(page(context, "motion"))) {
      try {
        Map<String, Object> json = new MotionJson(options.limits().events()).of(request);
        requireUnbroken(job);
        return json;
      } catch (CancellationException _) {
        throw ended(job);
      }
    }
  }

  /** Solves a study and says line by line what is known of it. */
  void live(Context context) {
    context.contentType(LINES);
    Thread asked = Thread.currentThread();
    Lines lines = new Lines(context, post.unread(), () -> jobs.giveUp(asked));
    try {
      lines.end(lastLine(context, lines));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<String, Object> lastLine(Context context, Lines lines) {
    try {
      Order order = order(context);
      try (Jobs.Job job = jobs.begin(page(context, "live"))) {
        return live(order, lines, job);
      }
    } catch (InvalidInputException wrong) {
      return refused(String.valueOf(wrong.getMessage()));
    } catch (Refusal refused) {
      return refused(refused.reason());
    }
  }

  private static Map<String, Object> refused(String reason) {
    return Map.of("kind", "refused", "reason", reason);
  }

  private Map<String, Object> live(Order order, Lines lines, Jobs.Job job) {
    try {
      Findings findings =
          new LiveStudy(order.study, options.threads())
              .run(
                  first -> lines.offer(line("first", answers.of(order.study, first))),
                  progress(lines));
      return job.ending() == Jobs.Ending.NONE
          ? line("answer", answers.of(order.study, findings))
          : refused(ended(job).reason());
    } catch (CancellationException _) {
      return refused(ended(job).reason());
    }
  }

  private static Map<String, Object> line(String kind, Map<String, Object> answer) {
    Map<String, Object> line = Json.map();
    line.put("kind", kind);
    line.put("answer", answer);
    return line;
  }

  private <T> T solved(Context context, Function<Findings, T> look, Order order) {
    try (Jobs.Job job = jobs.begin(page(context, "run"))) {
      Findings findings =
          new LiveStudy(order.study, options.threads()).run(_ -> {}, Progress.silent());
      requireUnbroken(job);
      return look.apply(findings);
    }
  }

  private void requireUnbroken(Jobs.Job job) {
    if (job.ending() != Jobs.Ending.NONE) {
      throw ended(job);
    }
  }

  private Refusal ended(Jobs.Job job) {
    return switch (job.ending()) {
      case TOO_LONG ->
          new Refusal(
              Refusal.BUSY,
              "an answer may take "
                  + options.limits().seconds()
                  + " s here, but this one takes longer; ask for less, or use the command line");
      case CLOSING -> new Refusal(Refusal.BUSY, "the explorer is closing");
      default -> new Refusal(Refusal.CONFLICT, "a later request of the same page took its place");
    };
  }

  private Order order(Context context) {
    StudyKind kind =
        Studies.find(context.pathParam("study"))
            .orElseThrow(() ->
                new Refusal(
                    Refusal.NOT_FOUND,
                    "the study must be one of "
                        + String.join(", ", Studies.names())
                        + ", but is another word"));
    Ask ask = Ask.of(request(context));
    Study study = kind.reader().apply(ask.text(kind.settings()));
    int points = study.points().size();
    if (points > options.limits().points()) {
      throw new Refusal(
          Refusal.WRONG_INPUT,
          "a study must have at most "
              + options.limits().points()
              + " points here, but has "
              + points
              + "; ask for fewer, or use the command line");
    }
    return new Order(kind, ask, study);
  }

  private JsonNode request(Context context) {
    String type = context.contentType();
    if (type == null || !type.startsWith(JSON)) {
      throw new Refusal(Refusal.WRONG_TYPE, "a request must be " + JSON + ", but is not");
    }
    try (InputStream stream = context.req().getInputStream()) {
      byte[] bytes = stream.readNBytes(options.limits().bytes() + 1);
      if (bytes.length > options.limits().bytes()) {
        throw new Refusal(
            Refusal.TOO_LARGE,
            "a request must be at most " + options.limits().bytes() + " bytes, but is larger");
      }
      return Json.object(bytes);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String page(Context context, String purpose) {
    String page = context.header(PAGE);
    if (page == null) {
      return "";
    }
    if (page.length() > LONGEST_PAGE) {
      throw new Refusal(Refusal.BAD_REQUEST, "the name of a page is too long");
    }
    return purpose + " " + page;
  }

  private static byte[] csv(Findings findings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      RunExport.write(findings, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** A few times a second. */
  private static Progress progress(Lines lines) {
    AtomicLong last = new AtomicLong(System.nanoTime());
    return (stage, done, total, estimate) -> {
      if (System.nanoTime() - last.get() > BETWEEN_LINES_NANOS) {
        last.set(System.nanoTime());
        lines.offer(
            Map.of(
                "kind",
                "progress",
                "stage",
                stage,
                "done",
                done,
                "total",
                total,
                "estimate",
                estimate));
      }
    };
  }
}
