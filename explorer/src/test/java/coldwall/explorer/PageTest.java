package coldwall.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a real browser. Without one the tests are skipped, unless the environment says {@code
 * COLDWALL_BROWSER=required}. Pictures are left in target/screenshots.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageTest {
  static final Path PICTURES = Path.of("target", "screenshots");

  static final String SOLVED = "document.querySelector('cw-curve')?.dataset.complete === 'true'";
  static final String STUDY_SOLVED =
      "document.querySelector('cw-study')?.dataset.complete === 'true'";
  static final String VERDICT_ASKED = "{\"settings\": {%s}}";
  static final String VERDICT = "document.querySelector('#verdict').innerText";

  Explorer explorer;
  Client client;
  Browser browser;

  @BeforeAll
  void start(@TempDir Path place) throws Exception {
    Optional<Path> program = Browser.find();
    if (program.isEmpty() && "required".equals(System.getenv("COLDWALL_BROWSER"))) {
      throw new IllegalStateException(
          "COLDWALL_BROWSER=required, but there is no Chromium; install one, such as Debian's");
    }
    assumeTrue(program.isPresent(), "skipped: there is no Chromium on this machine");
    explorer = Explorer.start(Client.options(place.resolve("runs")));
    client = new Client(explorer.address());
    browser =
        Browser.start(program.orElseThrow(), Files.createDirectories(place.resolve("profile")));
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
    if (explorer != null) {
      explorer.close();
    }
  }

  @BeforeEach
  void usual() {
    browser.forgetComplaints();
    browser.size(1280, 800, 1, false);
    browser.prefer("light", false);
  }

  void open(String address) throws InterruptedException {
    browser.open("about:blank");
    browser.open(explorer.address() + address);
    browser.await(address.contains("#/explore") || address.isEmpty() ? SOLVED : STUDY_SOLVED);
  }

  void assertNoComplaints() {
    assertThat(browser.complaints()).as("errors on the console").isEmpty();
  }

  void set(String slider, double value) {
    browser.value(
        "(() => { const typed = document.getElementById('set-%s-value'); typed.value = '%s';"
                .formatted(slider, value)
            + " typed.dispatchEvent(new Event('change')); })()");
  }

  static String said(JsonNode answer) {
    return answer.path("headline").asText().replaceAll("[_^]\\{([^}]*)}", "$1");
  }

  String label() {
    return browser.value(labelScript()).asText();
  }

  static String labelScript() {
    return "document.querySelector('.main-chart').getAttribute('aria-label')";
  }

  double number(String expression) {
    return browser.value("Number(" + expression + ")").asDouble();
  }
}
