package coldwall.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the explorer answers with a reason, and goes on answering others. */
class HostileClientTest {
  /** Small, so that the limits are met soon. */
  private static final ExplorerOptions.Limits LIMITS =
      new ExplorerOptions.Limits(500, 60, 16, 4096, 1000, 16, 4_000_000, 15);

  /** Enough that each would be noticed if it were kept. */
  private static final int SESSIONS = 200;

  /** What a heap may grow by for other reasons; a kept answer takes some 100 kB, all 40 MB. */
  private static final long BYTES = 16_000_000;

  private @TempDir Path folder;
  private Explorer explorer;
  private Client client;

  @BeforeEach
  void start() {
    explorer = Explorer.start(Client.options(folder.resolve("runs"), LIMITS));
    client = new Client(explorer.address());
  }

  @AfterEach
  void stop() {
    explorer.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "nul",
        "\"text\"",
        "{\"settings\": 5}",
        "{\"settings\": {\"hot\": {}}}",
        "{\"settings\": {\"hot\": \"1\", \"hot\": \"2\"}}",
        "{\"settings\": {\"hot\": 1e999999999}}",
        "{\"settings\": {\"hot\": \"1e999999999\"}}",
        "{\"settings\": {\"hot\": \"NaN\"}}",
        "{\"settings\": {\"levels\": \"99999999999999999999\"}}",
        "{\"settings\": {\"cold\": \"0:4:2000000000\"}}",
        "{\"settings\": {\"cold\": \"0:4:501\"}}",
        "{\"settings\": {\"../../etc/passwd\": \"1\"}}",
        "{\"settings\": {\"hot\": \"\\u0000\"}}",
        "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}"
      })
  void malformed_isRefusedWithAReason(String body) throws Exception {
    HttpResponse<String> answer = client.post("/api/studies/compare", body);
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(Json.tree(answer.body()).path("reason").asText()).isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("coldwall.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2]",
        "[0,1,1,1,1,1,1,1,0,0,0]",
        "[1,-1,1,1,1,1,1,1,0,0,0]",
        "[1,1e400,1,1,1,1,1,1,0,0,0]",
        "[1,\"x\",1,1,1,1,1,1,0,0,0]",
        "\"here\""
      })
  void inventedPlaces_areRefused(String end) throws Exception {
    HttpResponse<String> answer =
        client.post("/api/motion", "{\"quantum\": false, \"classical\": " + end + "}");
    assertThat(answer.statusCode()).isBetween(400, 499);
  }

  @Test
  void levelsThatAreNone_areRefused() throws Exception {
    String ask = "{\"classical\": false, \"quantum\": [1,%s,1,1,1,1,1,1,0,0,0]}";
    assertThat(client.post("/api/motion", ask.formatted("0")).statusCode()).isEqualTo(422);
    assertThat(client.post("/api/motion", ask.formatted("1e9")).statusCode()).isEqualTo(422);
    assertThat(client.post("/api/motion", ask.formatted("2")).statusCode()).isEqualTo(200);
  }

  @Test
  void largeRequests_areRefused() throws Exception {
    String body = "{\"settings\": {\"hot\": \"" + "1".repeat(LIMITS.bytes()) + "\"}}";
    assertThat(client.post("/api/studies/compare", body).statusCode()).isEqualTo(413);
    HttpResponse<String> many = client.post("/api/motion", "{\"events\": 2000000000}");
    assertThat(Json.tree(many.body()).path("quantum").path("events").size())
        .isEqualTo(LIMITS.events());
  }

  @Test
  void foreignHosts_areRefused() throws Exception {
    String request = "GET /api/studies HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n";
    String own = "127.0.0.1:" + client.port();
    assertThat(client.raw(request.formatted(own, ""))).startsWith("HTTP/1.1 200");
    assertThat(client.raw(request.formatted("localhost:" + client.port(), "")))
        .startsWith("HTTP/1.1 200");
    assertThat(client.raw(request.formatted("evil.example:" + client.port(), "")))
        .startsWith("HTTP/1.1 403");
    assertThat(client.raw(request.formatted("127.0.0.1", ""))).startsWith("HTTP/1.1 403");
    assertThat(client.raw(request.formatted(own, "Origin: http://evil.example\r\n")))
        .startsWith("HTTP/1.1 403");
    assertThat(client.raw(request.formatted(own, "Origin: null\r\n"))).startsWith("HTTP/1.1 403");
    assertThat(client.raw(request.formatted(own, "Sec-Fetch-Site: cross-site\r\n")))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void formsOfOtherPages_areRefused() throws Exception {
    String answer =
        client.raw(
            """
            POST /api/studies/compare/save HTTP/1.1\r
            Host: 127.0.0.1:%d\r
            Connection: close\r
            Content-Type: text/plain\r
            Content-Length: 2\r
            \r
            {}\
            """
                .formatted(client.port()));
    assertThat(answer).startsWith("HTTP/1.1 415");
    assertThat(folder.resolve("runs")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "//etc/passwd",
        "/vendor/../../secret",
        "/index.html%00.js",
        "/api/studies/..%2f..%2fx"
      })
  void paths_neverReachFiles(String path) throws Exception {
    Files.writeString(folder.resolve("secret"), "secret");
    String answer =
        client.raw(
            "GET "
                + path
                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + client.port()
                + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern("^HTTP/1.1 4\\d\\d").doesNotContain("secret");
  }

  @Test
  void everyAnswer_hasAStrictPolicy() throws Exception {
    for (String path : List.of("/", "/app.js", "/api/studies", "/nothing")) {
      HttpResponse<String> answer = client.get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy).as(path).contains("default-src 'none'").doesNotContain("unsafe");
    }
  }

  /** Two hundred pages at once, of which every second one goes away before it hears an answer. */
  @Test
  void manySessions_areAnsweredOrRefusedAndForgotten() throws Exception {
    askOf(SESSIONS);
    long before = usedBytes();
    List<Integer> statuses = askOf(SESSIONS);
    assertThat(statuses).contains(200).allMatch(status -> status == 200 || status == 503);
    while (explorer.openAnswers() > 0) {
      Thread.onSpinWait();
    }
    assertThat(usedBytes() - before).isLessThan(BYTES);
    assertThat(client.post("/api/studies/compare", "{}").statusCode()).isEqualTo(200);
  }

  private List<Integer> askOf(int sessions) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService pages = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers = new ArrayList<>();
      List<Future<Integer>> left = new ArrayList<>();
      for (int session = 0; session < sessions; session++) {
        String page = "page" + session;
        if (session % 2 == 0) {
          answers.add(pages.submit(() -> asked(page)));
        } else {
          left.add(
              pages.submit(() -> {
                leave(page);
                return 0;
              }));
        }
      }
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      for (Future<Integer> gone : left) {
        assertThat(gone.get()).isZero();
      }
    }
    return statuses;
  }

  /** The server may close a connection that is kept in the moment in which it is used again. */
  private int asked(String page) throws Exception {
    String[] header = {"X-Page", page};
    String body = "{\"settings\": {\"cold\": \"0.5:4.5:40\"}}";
    try {
      return client.post("/api/studies/compare/live", body, header).statusCode();
    } catch (IOException closed) {
      return client.post("/api/studies/compare/live", body, header).statusCode();
    }
  }

  private void leave(String page) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port())) {
      socket
          .getOutputStream()
          .write(
              """
              POST /api/studies/compare/live HTTP/1.1\r
              Host: 127.0.0.1:%d\r
              X-Page: %s\r
              Content-Type: application/json\r
              Content-Length: 2\r
              \r
              {}\
              """
                  .formatted(client.port(), page)
                  .getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    }
  }

  private static long usedBytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Who sends half a request, or does not read, keeps nobody else waiting. */
  @Test
  void slowClients_keepNobodyWaiting() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 40; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port());
        String half =
            i % 2 == 0
                ? "POST /api/studies/compare HTTP/1.1\r\nHost: 127.0.0.1:" + client.port()
                : "POST /api/studies/compare HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type:"
                        .formatted(client.port())
                    + " application/json\r\nContent-Length: 100\r\n\r\n{\"settings\"";
        socket.getOutputStream().write(half.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        slow.add(socket);
      }
      assertThat(client.post("/api/studies/compare", "{}").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void newRequest_endsTheEarlierOneOfItsPage() throws Exception {
    try (ExecutorService pages = Executors.newVirtualThreadPerTaskExecutor()) {
      String long1 = "{\"settings\": {\"method\": \"monte-carlo\", \"collisions\": \"100000000\"}}";
      Future<String> first =
          pages.submit(
              () -> client.post("/api/studies/compare/live", long1, "X-Page", "one").body());
      while (explorer.openAnswers() == 0) {
        Thread.onSpinWait();
      }
      HttpResponse<String> second = client.post("/api/studies/compare/live", "{}", "X-Page", "one");
      assertThat(second.body()).contains("\"kind\":\"answer\"");
      assertThat(first.get()).contains("a later request of the same page took its place");
    }
  }

  @Test
  void moreTimeThanAllowed_isRefusedWithTheReason() throws Exception {
    ExplorerOptions.Limits hasty =
        new ExplorerOptions.Limits(500, 1, 16, 4096, 1000, 16, 4_000_000, 15);
    try (Explorer other = Explorer.start(Client.options(folder, hasty))) {
      HttpResponse<String> answer =
          new Client(other.address())
              .post(
                  "/api/studies/compare",
                  "{\"settings\": {\"method\": \"monte-carlo\", \"collisions\": \"1000000000\"}}");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("an answer may take 1 s here");
    }
  }

  private static int statusOf(Client client) {
    String ask = "{\"settings\": {\"method\": \"monte-carlo\", \"collisions\": \"1000000000\"}}";
    try {
      return client.post("/api/studies/compare", ask).statusCode();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void closing_endsWhatIsComputed() throws Exception {
    Explorer other = Explorer.start(Client.options(folder));
    try (ExecutorService pages = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Integer> answer =
          CompletableFuture.supplyAsync(() -> statusOf(new Client(other.address())), pages);
      while (other.openAnswers() == 0) {
        Thread.onSpinWait();
      }
      other.close();
      assertThat(other.openAnswers()).isZero();
      // Either the reason still reached the client, or the connection was closed before.
      assertThat(answer.handle((status, broken) -> broken != null || status == 503).join())
          .isTrue();
    }
  }
}
