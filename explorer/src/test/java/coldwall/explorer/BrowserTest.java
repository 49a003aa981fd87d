package coldwall.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page in a real browser. Without one the tests are skipped, unless the environment says {@code
 * COLDWALL_BROWSER=required}. Pictures are left in target/screenshots.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  private static final Path PICTURES = Path.of("target", "screenshots");

  /** Of a normal law: one false alarm in fifteen thousand; the seed of the page is fixed. */
  private static final double STANDARD_ERRORS = 4;

  private static final String SOLVED =
      "document.querySelector('cw-curve')?.dataset.complete === 'true'";
  private static final String STUDY_SOLVED =
      "document.querySelector('cw-study')?.dataset.complete === 'true'";
  private static final String VERDICT = "document.querySelector('#verdict').innerText";

  private Explorer explorer;
  private Client client;
  private Browser browser;

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

  private void open(String address) throws InterruptedException {
    browser.open("about:blank");
    browser.open(explorer.address() + address);
    browser.await(address.contains("#/explore") || address.isEmpty() ? SOLVED : STUDY_SOLVED);
  }

  private void assertNoComplaints() {
    assertThat(browser.complaints()).as("errors on the console").isEmpty();
  }

  private void set(String slider, double value) {
    browser.value(
        "(() => { const typed = document.getElementById('set-%s-value'); typed.value = '%s';"
                .formatted(slider, value)
            + " typed.dispatchEvent(new Event('change')); })()");
  }

  @Test
  void page_saysWhatTheStudySays() throws Exception {
    open("#/explore?hot=20");
    JsonNode answer = client.json("/api/studies/compare", "{\"settings\": {\"hot\": \"20\"}}");
    String headline = answer.path("headline").asText();
    assertThat(browser.value(VERDICT).asText())
        .isEqualToIgnoringWhitespace(headline.replaceAll("[_^]\\{([^}]*)}", "$1"));
    assertNoComplaints();
  }

  @Test
  void sliders_changeCurveAndAddress() throws Exception {
    open("");
    String before = browser.value(VERDICT).asText();
    browser.value(
        "(() => { const slider = document.getElementById('set-hot'); slider.value = 380;"
            + " slider.dispatchEvent(new Event('input')); })()");
    browser.await(SOLVED + " && " + VERDICT + " !== " + Browser.quoted(before));
    assertThat(browser.value("location.hash").asText()).contains("hot=");
    set("ratio", 0.5);
    browser.await("location.hash.includes('ratio=0.5')");
    browser.await("document.querySelector('cw-boxes').dataset.classicalSolver > 0");
    assertNoComplaints();
  }

  @Test
  void couplingsAndBaths_changeTheCurve() throws Exception {
    open("");
    String before = label();
    set("accommodation", 0.5);
    browser.await(SOLVED + " && " + labelScript() + " !== " + Browser.quoted(before));
    browser.value(
        "(() => { const bath = document.getElementById('set-quantum-cold'); bath.value = 'reset';"
            + " bath.dispatchEvent(new Event('change')); })()");
    browser.await(SOLVED + " && " + labelScript() + ".includes('wall-flux/reset')");
    assertThat(browser.value("Boolean(document.getElementById('set-gamma'))").asBoolean()).isTrue();
    assertNoComplaints();
  }

  private String label() {
    return browser.value(labelScript()).asText();
  }

  private static String labelScript() {
    return "document.querySelector('.main-chart').getAttribute('aria-label')";
  }

  @Test
  void heatCounters_agreeWithTheSolver() throws Exception {
    open("#/explore?ratio=0.25");
    browser.value("document.querySelector('cw-boxes').speed = 1000");
    String data = "document.querySelector('cw-boxes').dataset.";
    for (String mechanics : List.of("classical", "quantum")) {
      String error = data + mechanics + "Uncertainty";
      String solver = data + mechanics + "Solver";
      browser.await(error + " !== '' && " + error + " < 0.1 * " + solver);
      double current = number(data + mechanics + "Current");
      assertThat(current)
          .as(mechanics)
          .isCloseTo(number(solver), within(STANDARD_ERRORS * number(error)));
    }
    assertNoComplaints();
  }

  private double number(String expression) {
    return browser.value("Number(" + expression + ")").asDouble();
  }

  @ParameterizedTest
  @ValueSource(strings = {"paradox", "trap", "ghost", "warning", "hotter"})
  void presets_haveAddressAndCaption(String preset) throws Exception {
    open("");
    browser.click("[data-preset=" + preset + "]");
    browser.await("location.hash.includes('preset=" + preset + "')");
    browser.await(SOLVED);
    String caption = browser.value("document.getElementById('caption').innerText").asText();
    String verdict = browser.value(VERDICT).asText();
    String address = browser.value("location.hash").asText();
    open(address);
    assertThat(browser.value("document.getElementById('caption').innerText").asText())
        .isEqualTo(caption);
    assertThat(browser.value(VERDICT).asText()).isEqualTo(verdict);
    assertNoComplaints();
  }

  @Test
  void views_areKept() throws Exception {
    open("#/explore?view=normalised&axis=bias");
    assertThat(
            browser.value("document.querySelectorAll('.toggle[aria-pressed=true]').length").asInt())
        .isEqualTo(2);
    browser.click(".toggle[aria-pressed=false]");
    browser.await("!location.hash.includes('normalised')");
    browser.value("history.back()");
    browser.await("location.hash.includes('normalised')");
    assertNoComplaints();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare?cold=1:4:5",
        "map?hot-over-ground=5,20&asymmetry=0.5,1",
        "profile",
        "relax",
        "rectify?hot=5",
        "artifact?layer=0.5,1&lambda=0.1,30&cold-over-hot=0.1,0.3,0.8"
      })
  void everyStudy_hasItsFormAndFigure(String study) throws Exception {
    open("#/" + study);
    assertThat(browser.value("document.querySelectorAll('cw-study canvas').length").asInt())
        .isPositive();
    assertThat(browser.value("document.querySelectorAll('cw-study .field').length").asInt())
        .isGreaterThan(3);
    browser.picture(PICTURES.resolve(study.replaceAll("\\W.*", "") + ".png"), true);
    assertNoComplaints();
  }

  @Test
  void wrongSetting_isSaidInTheForm() throws Exception {
    open("#/compare?cold=1,2,3");
    browser.value("document.getElementById('field-hot').value = '-3'");
    browser.click("cw-study button[type=submit]");
    browser.await("document.querySelector('.progress .wrong')");
    assertThat(browser.value("document.querySelector('.progress').innerText").asText())
        .contains("hot must be at least 0");
    assertNoComplaints();
  }

  @Test
  void keyboardAlone_reachesAndMovesTheSlider() throws Exception {
    open("");
    browser.value("document.body.focus()");
    String focused = "document.activeElement.id";
    for (int i = 0; i < 60 && !browser.value(focused).asText().equals("set-ratio"); i++) {
      browser.press("Tab", 9);
    }
    assertThat(browser.value(focused).asText()).isEqualTo("set-ratio");
    double before = number("document.getElementById('set-ratio-value').value");
    browser.press("ArrowLeft", 37);
    browser.await("Number(document.getElementById('set-ratio-value').value) < " + before);
    assertNoComplaints();
  }

  @Test
  void reducedMotion_standsStillUntilAsked() throws Exception {
    browser.prefer("light", true);
    open("");
    browser.await("document.querySelector('cw-boxes .play').innerText === 'Play'");
    browser.await("document.querySelector('.clock').innerText !== ''");
    String time = browser.value("document.querySelector('.clock').innerText").asText();
    browser.value(
        "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    assertThat(browser.value("document.querySelector('.clock').innerText").asText())
        .isEqualTo(time);
    browser.click("cw-boxes .transport button:nth-of-type(2)");
    assertThat(browser.value("document.querySelector('.clock').innerText").asText())
        .isNotEqualTo(time);
    assertNoComplaints();
  }

  @ParameterizedTest
  @CsvSource({
    "390, 844, light", "820, 1180, light", "1280, 800, light", "1920, 1080, light",
    "390, 844, dark", "820, 1180, dark", "1280, 800, dark", "1920, 1080, dark"
  })
  void everySize_fitsInBothThemes(int width, int height, String theme) throws Exception {
    browser.size(width, height, 1, width < 500);
    browser.prefer(theme, false);
    open("#/explore?preset=trap&ratio=0.004");
    browser.await("document.querySelector('cw-boxes').dataset.classicalSolver > 0");
    browser.picture(PICTURES.resolve("explore-" + theme + "-" + width + ".png"), true);
    assertThat(number("document.documentElement.scrollWidth"))
        .as("nothing sticks out sideways")
        .isLessThanOrEqualTo(width);
    String ink = browser.value("getComputedStyle(document.body).color").asText();
    assertThat(ink).isEqualTo(theme.equals("dark") ? "rgb(241, 235, 223)" : "rgb(31, 28, 24)");
    assertNoComplaints();
  }

  @Test
  void themeButton_turnsAndIsRemembered() throws Exception {
    open("");
    browser.click("#theme");
    assertThat(browser.value("document.documentElement.dataset.theme").asText()).isEqualTo("dark");
    open("");
    assertThat(browser.value("document.documentElement.dataset.theme").asText()).isEqualTo("dark");
    browser.value("localStorage.clear()");
    assertNoComplaints();
  }

  @ParameterizedTest
  @CsvSource({
    "#/explore, light",
    "#/explore, dark",
    "#/explore?units=si&hot=300, light",
    "#/profile, light",
    "#/compare?cold=1:4:5, dark"
  })
  void nobody_isKeptOut(String address, String theme) throws Exception {
    browser.prefer(theme, true);
    open(address);
    browser.value("document.querySelectorAll('details').forEach((one) => one.open = true)");
    browser.value(axe());
    JsonNode found =
        browser.value(
            "axe.run({resultTypes: ['violations']}).then((all) => all.violations"
                + ".filter((one) => one.impact === 'serious' || one.impact === 'critical')"
                + ".map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join() + ' '"
                + " + node.failureSummary).join('; ')))");
    assertThat(found).as("findings of axe-core").isEmpty();
  }

  private static String axe() throws Exception {
    try (InputStream stream = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      byte[] bytes = Objects.requireNonNull(stream, "axe.min.js").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8) + ";0";
    }
  }

  @Test
  void staticPage_needsNothingElse(@TempDir Path place) throws Exception {
    Path page = place.resolve("page.html");
    Files.write(page, StaticPage.of(Client.options(place)));
    browser.call("Network.enable", Map.of());
    browser.call(
        "Network.emulateNetworkConditions",
        Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
    try {
      browser.open("about:blank");
      browser.open(page.toUri().toString());
      browser.await(SOLVED);
      String before = browser.value(VERDICT).asText();
      assertThat(before).contains("Do not trust");
      browser.picture(PICTURES.resolve("static.png"), true);
      browser.click("[data-preset=hotter]");
      browser.await(labelScript() + ".includes('quantum NDTR')");
      browser.value("location.hash = '#/map'");
      browser.await(STUDY_SOLVED);
      assertNoComplaints();
    } finally {
      browser.call(
          "Network.emulateNetworkConditions",
          Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }
  }
}
