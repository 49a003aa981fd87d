package coldwall.explorer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A headless Chromium with one page, driven by its own DevTools protocol: no driver is needed, and
 * nothing but JSON over a WebSocket.
 */
final class Browser implements AutoCloseable {
  /** Only a browser that hangs reaches it. */
  private static final long LIMIT_SECONDS = 90;

  private static final long LOOK_MILLIS = 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
  private String session = "";

  private Browser(Process process, URI address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Ear()).join();
  }

  /** Where a browser is, if there is one. */
  static Optional<Path> find() {
    String named = System.getenv("COLDWALL_CHROMIUM");
    return Stream.of(
            named == null ? "" : named,
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(name -> !name.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path program, Path profile) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path port = profile.resolve("DevToolsActivePort");
    long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
      if (!process.isAlive() || System.nanoTime() > last) {
        process.destroyForcibly();
        throw new IOException("the browser did not start");
      }
      Thread.sleep(LOOK_MILLIS);
    }
    List<String> lines = Files.readAllLines(port);
    Browser browser =
        new Browser(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
    browser.attach();
    return browser;
  }

  private void attach() {
    String target =
        call("Target.createTarget", Map.of("url", "about:blank")).path("targetId").asText();
    session =
        call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asText();
    call("Page.enable", Map.of());
    call("Runtime.enable", Map.of());
    call("Log.enable", Map.of());
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
      text.append(part);
      if (isLast) {
        hear(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  private void hear(String text) {
    try {
      JsonNode message = JSON.readTree(text);
      if (message.has("id")) {
        CompletableFuture<JsonNode> waiting = answers.remove(message.path("id").asInt());
        if (waiting != null) {
          waiting.complete(message);
        }
        return;
      }
      JsonNode parameters = message.path("params");
      switch (message.path("method").asText()) {
        case "Runtime.exceptionThrown" -> complaints.add(parameters.toString());
        case "Log.entryAdded" -> {
          if (parameters.path("entry").path("level").asText().equals("error")) {
            complaints.add(parameters.path("entry").toString());
          }
        }
        case "Runtime.consoleAPICalled" -> {
          if (List.of("error", "warning", "assert").contains(parameters.path("type").asText())) {
            complaints.add(parameters.toString());
          }
        }
        default -> {
          // Other events are not listened to.
        }
      }
    } catch (JsonProcessingException broken) {
      complaints.add(broken.toString());
    }
  }

  /** Calls the protocol and waits for the answer. */
  JsonNode call(String method, Map<String, ?> parameters) {
    int id = calls.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> message = Json.map();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    try {
      socket.sendText(JSON.writeValueAsString(message), true).join();
      JsonNode found = answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
      if (found.has("error")) {
        throw new IllegalStateException(method + ": " + found.path("error"));
      }
      return found.path("result");
    } catch (JsonProcessingException | ExecutionException | TimeoutException failure) {
      throw new IllegalStateException(method, failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(method, interrupted);
    }
  }

  void open(String address) {
    call("Page.navigate", Map.of("url", address));
  }

  /** The value of an expression on the page; promises are waited for. */
  JsonNode value(String expression) {
    JsonNode found =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (found.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + found.path("exceptionDetails"));
    }
    return found.path("result").path("value");
  }

  /** Waits until an expression is true. */
  void await(String condition) throws InterruptedException {
    long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (!value("Boolean(" + condition + ")").asBoolean()) {
      if (System.nanoTime() > last) {
        throw new IllegalStateException(
            "never true: " + condition + "; complaints: " + complaints() + "; page: " + text());
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  private String text() {
    String all = value("document.body ? document.body.innerText : ''").asText();
    return all.substring(0, Math.min(600, all.length()));
  }

  void click(String selector) {
    value("document.querySelector(" + quoted(selector) + ").click()");
  }

  /** Clicks at a place of the window. */
  void clickAt(double x, double y) {
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              x,
              "y",
              y,
              "button",
              type.equals("mouseMoved") ? "none" : "left",
              "clickCount",
              type.equals("mouseMoved") ? 0 : 1));
    }
  }

  /** Presses a key as a person does. */
  void press(String key, int code) {
    String text = key.equals("Enter") ? "\r" : "";
    call(
        "Input.dispatchKeyEvent",
        Map.of(
            "type",
            "keyDown",
            "key",
            key,
            "code",
            key,
            "windowsVirtualKeyCode",
            code,
            "text",
            text));
    call(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
  }

  void size(int width, int height, double ratio, boolean isMobile) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", ratio, "mobile", isMobile));
  }

  void prefer(String scheme, boolean calm) {
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of(
                    "name",
                    "prefers-reduced-motion",
                    "value",
                    calm ? "reduce" : "no-preference"))));
  }

  /** Takes a picture of the whole page, or of what is in view. */
  void picture(Path file, boolean whole) {
    String data =
        call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole))
            .path("data")
            .asText();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, Base64.getDecoder().decode(data));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Errors and warnings of the page so far. */
  List<String> complaints() {
    synchronized (complaints) {
      return List.copyOf(complaints);
    }
  }

  /** Begins to listen anew. */
  void forgetComplaints() {
    complaints.clear();
  }

  static String quoted(String text) {
    return new String(Json.bytes(Map.of("t", text)), java.nio.charset.StandardCharsets.UTF_8)
        .replaceFirst("^\\{\"t\":", "")
        .replaceFirst("}$", "");
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
