package coldwall.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever does not read keeps nobody waiting, and what lies unread is bounded. */
class SlowReaderTest {
  /** Small, so that the limits are met soon. */
  private static final ExplorerOptions.Limits LIMITS =
      new ExplorerOptions.Limits(500, 60, 16, 4096, 1000, 16, 4_000_000, 600);

  /** More than the limit of texts, also if the system keeps the whole answers of a few. */
  private static final int MOST_MUTE = 60;

  private static final String MANY_POINTS = "{\"settings\": {\"cold-log\": \"0.001:4.9:500\"}}";

  private static final int SMALL_WINDOW = 4096;

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

  /** Readers who take nothing: some lines stay with the system, the rest may not pile up here. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/api/studies/compare/live", "/api/studies/compare", "/vendor/echarts.js"})
  void readersWhoDoNotRead_areDroppedAndHoldNoTurn(String path) throws Exception {
    List<Socket> mute = new ArrayList<>();
    try {
      while (explorer.unread().dropped() == 0 && mute.size() < MOST_MUTE) {
        mute.add(ask(path));
        // They are served one after the other, so that none is only slow to be served.
        while (explorer.openAnswers() > 0) {
          Thread.onSpinWait();
        }
        assertThat(explorer.unread().texts()).isLessThanOrEqualTo(LIMITS.unreadTexts());
        assertThat(explorer.unread().bytes()).isLessThanOrEqualTo(LIMITS.unreadBytes());
        assertThat(client.post("/api/motion", "{\"events\": 1}").statusCode()).isEqualTo(200);
      }
      assertThat(explorer.unread().dropped()).as("who was given up").isPositive();
      int whole = path.startsWith("/api") ? post(path) : client.get(path).body().length();
      assertThat(heardBy(mute.getFirst())).as("bytes before the end").isLessThan(whole);
    } finally {
      for (Socket socket : mute) {
        socket.close();
      }
    }
    while (explorer.unread().texts() > 0) {
      Thread.onSpinWait();
    }
    assertThat(explorer.unread().bytes()).isZero();
  }

  private int post(String path) throws Exception {
    return client.post(path, MANY_POINTS).body().length();
  }

  private Socket ask(String path) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(SMALL_WINDOW);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), client.port()));
    boolean isFile = path.startsWith("/vendor");
    socket
        .getOutputStream()
        .write(
            "%s %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n%s\r\n%s"
                .formatted(
                    isFile ? "GET" : "POST",
                    path,
                    client.port(),
                    isFile ? "" : "Content-Length: " + MANY_POINTS.length() + "\r\n",
                    isFile ? "" : MANY_POINTS)
                .getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return socket;
  }

  private static int heardBy(Socket mute) throws IOException {
    int heard = 0;
    try (InputStream in = mute.getInputStream()) {
      while (in.read() >= 0) {
        heard++;
      }
    } catch (SocketException reset) {
      // The server ended it with what had not been sent.
    }
    return heard;
  }
}
