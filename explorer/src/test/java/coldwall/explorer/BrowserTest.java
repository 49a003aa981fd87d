package coldwall.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that opens first: the boxes, the curve and the story. */
class BrowserTest extends PageTest {
  /** Of a normal law: one false alarm in fifteen thousand; the seed of the page is fixed. */
  private static final double STANDARD_ERRORS = 4;

  @Test
  void page_saysWhatTheStudySays() throws Exception {
    open("#/explore?hot=20");
    JsonNode answer = client.json("/api/studies/compare", "{\"settings\": {\"hot\": \"20\"}}");
    assertThat(browser.value(VERDICT).asText()).isEqualToIgnoringWhitespace(said(answer));
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
    set("accommodation-cold", 0.5);
    browser.await(SOLVED + " && " + labelScript() + " !== " + Browser.quoted(before));
    assertThat(browser.value("location.hash").asText()).contains("accommodation-cold=0.5");
    String weakCold = label();
    set("accommodation-cold", 1);
    set("accommodation-hot", 0.5);
    browser.await(
        SOLVED
            + " && ![%s, %s].includes(%s)"
                .formatted(Browser.quoted(before), Browser.quoted(weakCold), labelScript()));
    String weakHot = VERDICT_ASKED.formatted("\"accommodation-hot\": \"0.5\"");
    assertThat(said(client.json("/api/studies/compare", weakHot)))
        .isEqualToIgnoringWhitespace(browser.value(VERDICT).asText());
    browser.value(
        "(() => { const bath = document.getElementById('set-quantum-cold'); bath.value = 'reset';"
            + " bath.dispatchEvent(new Event('change')); })()");
    browser.await(SOLVED + " && " + labelScript() + ".includes('wall-flux/reset')");
    assertThat(number("document.querySelectorAll('[id^=set-gamma-][type=range]').length"))
        .as("the cold bath alone has a rate")
        .isEqualTo(1);
    String mixed = label();
    set("gamma-cold", 4);
    browser.await(SOLVED + " && " + labelScript() + " !== " + Browser.quoted(mixed));
    assertNoComplaints();
  }

  /** Where nobody chose one it is that of the solvers; a law of another kind has another unit. */
  @Test
  void ratesInSi_haveUnitsAndBeginWhereTheSolversDo() throws Exception {
    open("#/explore?units=si&quantum-hot=reset&quantum-cold=reset");
    String box = "\"hot\": \"300K\", \"length\": \"10nm\", ";
    String usual = box + "\"quantum\": \"reset\"";
    JsonNode document =
        client.json("/api/studies/compare", VERDICT_ASKED.formatted(usual)).path("document");
    double rate = document.at("/quantum/parameters/hot/gamma").asDouble();
    assertThat(1e12 * number("document.getElementById('set-gamma-hot-value').value"))
        .isCloseTo(rate, within(1e-5 * rate));
    set("gamma-cold", 40);
    browser.await(SOLVED + " && location.hash.includes('gamma-cold=40')");
    String weak = usual + ", \"gamma-cold\": \"40e12/s\"";
    assertThat(said(client.json("/api/studies/compare", VERDICT_ASKED.formatted(weak))))
        .isEqualToIgnoringWhitespace(browser.value(VERDICT).asText());
    browser.value(
        "(() => { const bath = document.getElementById('set-quantum-cold'); bath.value ="
            + " 'wall-force'; bath.dispatchEvent(new Event('change')); })()");
    browser.await(SOLVED + " && " + labelScript() + ".includes('reset/wall-force')");
    assertThat(browser.value("location.hash").asText()).doesNotContain("gamma-cold");
    assertThat(
            browser
                .value("document.getElementById('set-gamma-cold').closest('.slider').innerText")
                .asText())
        .contains("/N²");
    assertNoComplaints();
  }

  @Test
  void heatCounters_agreeWithTheSolver() throws Exception {
    open("#/explore?ratio=0.25");
    browser.value("document.querySelector('cw-boxes').speed = 250");
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
  void story_isToldInOrder() throws Exception {
    open("");
    for (String chapter : List.of("paradox", "trap", "ghost", "warning", "hotter")) {
      browser.click("#next");
      browser.await("location.hash.includes('preset=" + chapter + "')");
      assertThat(
              browser
                  .value("document.querySelector('.chapter[aria-pressed=true]').dataset.preset")
                  .asText())
          .isEqualTo(chapter);
    }
    assertThat(browser.value("document.getElementById('next').innerText").asText()).contains("map");
    assertNoComplaints();
  }

  /** A slider that is dragged asks often; the last curve is that of where it stays. */
  @Test
  void draggedSlider_endsAtItsLastCurve() throws Exception {
    open("");
    browser.value(
        "(async () => { const slider = document.getElementById('set-hot'); for (let i = 0; i < 40;"
            + " i++) { slider.value = 250 + i; slider.dispatchEvent(new Event('input')); await new"
            + " Promise(requestAnimationFrame); } })()");
    browser.await(SOLVED);
    browser.await("performance.getEntriesByName('curve-first').length > 0");
    String hot = browser.value("document.getElementById('set-hot-value').value").asText();
    JsonNode answer =
        client.json("/api/studies/compare", "{\"settings\": {\"hot\": \"" + hot + "\"}}");
    assertThat(browser.value(VERDICT).asText()).isEqualToIgnoringWhitespace(said(answer));
    assertNoComplaints();
  }

  @Test
  void race_showsEachBatonOfBoth() throws Exception {
    open("#/explore?ratio=0.25");
    browser.click("cw-boxes .play");
    for (int i = 0; i < 30; i++) {
      browser.click("cw-boxes .transport button:nth-of-type(2)");
    }
    for (String mechanics : List.of("classical", "quantum")) {
      String handed =
          browser
              .value("document.querySelector('[data-counter=" + mechanics + "-cold]').innerText")
              .asText();
      assertThat(handed).matches(".* in [1-9]\\d* batons?");
    }
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
    "390, 844, light", "820, 1180, light", "1366, 768, light", "1920, 1080, light",
    "390, 844, dark", "820, 1180, dark", "1366, 768, dark", "1920, 1080, dark"
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
    "#/map?hot-over-ground=5;20&asymmetry=0.5;1, light",
    "#/solve?model=maser, dark",
    "#/compare?cold=1:4:5, dark"
  })
  void nobody_isKeptOut(String address, String theme) throws Exception {
    browser.prefer(theme, true);
    open(address.replace(';', ','));
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
