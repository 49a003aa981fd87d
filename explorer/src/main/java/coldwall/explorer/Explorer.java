package coldwall.explorer;

import coldwall.input.InvalidInputException;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/**
 * The explorer as a running server. It listens to this machine alone, and remembers nothing of who
 * asked.
 */
public final class Explorer implements AutoCloseable {
  private static final String LOCAL = "127.0.0.1";

  private static final int MOST_CONNECTIONS = 512;
  private static final int HEADER_BYTES = 8192;

  /** What the system keeps for a reader who does not read, beside what this program keeps. */
  private static final int SEND_BUFFER_BYTES = 131_072;

  private final Jobs jobs;
  private final Unread unread;
  private final ScheduledExecutorService clock;
  private final Javalin server;
  private final String version;
  private @Nullable Thread warmUp;

  private Explorer(
      Jobs jobs, Unread unread, ScheduledExecutorService clock, Javalin server, String version) {
    this.version = version;
    this.jobs = jobs;
    this.unread = unread;
    this.clock = clock;
    this.server = server;
  }

  /**
   * Starts it.
   *
   * @throws InvalidInputException if the port is taken
   */
  public static Explorer start(ExplorerOptions options) {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    Jobs jobs = new Jobs(options.limits(), Math.max(2, options.threads()), clock);
    Unread unread = new Unread(options.limits(), clock);
    Javalin server =
        Javalin.create(config ->
            configure(config, options, new Api(options, jobs, new Post(unread)), new Post(unread)));
    try {
      server.start();
    } catch (RuntimeException failure) {
      clock.shutdownNow();
      throw new InvalidInputException(
          "the port of the explorer must be free, but "
              + options.port()
              + " cannot be listened to; choose another one");
    }
    return new Explorer(jobs, unread, clock, server, options.version());
  }

  private static void configure(JavalinConfig config, ExplorerOptions options, Api api, Post post) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.maxRequestSize = options.limits().bytes();
    config.jetty.addConnector((jetty, http) -> connector(jetty, http, options));
    config.jetty.modifyServer(
        jetty -> jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, jetty)));
    Assets assets = new Assets();
    config.routes.before(context -> {
      Guard.addHeaders(context);
      Guard.check(context, context.req().getLocalPort());
    });
    routes()
        .forEach((route, answer) ->
            config.routes.addHttpHandler(
                route.method, route.path, context -> answer.accept(api, context)));
    config.routes.get("/", context -> assets.find(Assets.INDEX).send(post, context));
    assets
        .byPath()
        .forEach(
            (path, asset) -> config.routes.get("/" + path, context -> asset.send(post, context)));
    config.routes.exception(
        Refusal.class, (refused, context) -> refuse(context, refused.status(), refused.reason()));
    config.routes.exception(
        InvalidInputException.class,
        (wrong, context) ->
            refuse(context, Refusal.WRONG_INPUT, String.valueOf(wrong.getMessage())));
    config.routes.exception(
        UncheckedIOException.class,
        (gone, context) -> refuse(context, Refusal.BAD_REQUEST, "the request broke off"));
    config.routes.exception(
        Exception.class, (bug, context) -> refuse(context, 500, "a bug, please report it: " + bug));
    config.routes.error(404, context -> refuse(context, 404, "there is nothing at this address"));
  }

  private static ServerConnector connector(
      Server jetty, HttpConfiguration http, ExplorerOptions options) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(LOCAL);
    connector.setPort(options.port());
    connector.setIdleTimeout(TimeUnit.SECONDS.toMillis(options.limits().idleSeconds()));
    connector.setAcceptedSendBufferSize(SEND_BUFFER_BYTES);
    return connector;
  }

  /** A method and a path. */
  record Route(HandlerType method, String path) {}

  /** The interface for scripts, as {@code openapi.json} describes it. */
  static Map<Route, BiConsumer<Api, Context>> routes() {
    Map<Route, BiConsumer<Api, Context>> routes = new LinkedHashMap<>();
    routes.put(new Route(HandlerType.GET, "/api/studies"), Api::studies);
    routes.put(new Route(HandlerType.POST, "/api/studies/{study}"), Api::run);
    routes.put(new Route(HandlerType.POST, "/api/studies/{study}/live"), Api::live);
    routes.put(new Route(HandlerType.POST, "/api/studies/{study}/words"), Api::words);
    routes.put(new Route(HandlerType.POST, "/api/studies/{study}/results.csv"), Api::data);
    routes.put(new Route(HandlerType.POST, "/api/studies/{study}/figure.svg"), Api::figure);
    routes.put(new Route(HandlerType.POST, "/api/studies/{study}/save"), Api::save);
    routes.put(new Route(HandlerType.POST, "/api/motion"), Api::motion);
    return routes;
  }

  private static void refuse(Context context, int status, String reason) {
    context
        .status(status)
        .contentType("application/json")
        .result(Json.bytes(Map.of("reason", reason)));
  }

  /** Makes ready in the background, so that the first slider that is moved finds a warm program. */
  public void warmUp() {
    warmUp = Thread.ofPlatform().daemon().start(new WarmUp(version));
  }

  /** Where the page is. */
  public URI address() {
    return URI.create("http://" + LOCAL + ":" + server.port() + "/");
  }

  /** How many answers are in the making. */
  int openAnswers() {
    return jobs.open();
  }

  /** What lies unread by those who asked for it. */
  Unread unread() {
    return unread;
  }

  /** Stops; what is being computed is given up, what is being saved is put away. */
  @Override
  public void close() {
    if (warmUp != null) {
      warmUp.interrupt();
    }
    jobs.close();
    jobs.awaitEnd();
    unread.dropAll();
    server.stop();
    clock.shutdownNow();
  }
}
