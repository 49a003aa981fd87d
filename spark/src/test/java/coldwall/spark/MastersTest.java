package coldwall.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MastersTest {
  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = listening()) {
      return socket.getLocalPort();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spark://",
        "spark://host",
        "spark://:7077",
        "spark://host:0",
        "spark://host:65536",
        "spark://host:7077,",
        "spark://host:port"
      })
  void address_thatIsNone_isRefused(String where) {
    assertThatThrownBy(() -> Masters.of(where, 1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "--engine must name a master by host and port, but is \""
                + where
                + "\"; write it like spark://host:7077, as the master's log or page says it");
  }

  @Test
  void master_thatDoesNotAnswer_isNamed() throws IOException {
    String where = "spark://127.0.0.1:" + closedPort();
    assertThatThrownBy(() -> Masters.of(where, 1).ownAddress())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageMatching(
            "the master of --engine "
                + where
                + " must answer, but does not \\(.*\\); start it, .*");
  }

  @Test
  void ownAddress_isTheOneOnTheWayToTheMasterThatAnswers() throws IOException {
    int closed = closedPort();
    try (ServerSocket socket = listening()) {
      String where = "spark://127.0.0.1:" + closed + ",127.0.0.1:" + socket.getLocalPort();
      assertThat(Masters.of(where, 1).ownAddress()).contains("127.0.0.1");
    }
  }

  @Test
  void withoutAnAddress_pointsAreSolvedHere() {
    Masters here = Masters.of("spark", 3);
    assertThat(here.url()).isEqualTo("local[3]");
    assertThat(here.isHere()).isTrue();
    assertThat(here.ownAddress()).isEmpty();
  }
}
