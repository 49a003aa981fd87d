package coldwall.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.study.Studies;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of studies: forms, maps, and the heat between a system and its baths. */
class StudyPageTest extends PageTest {
  private static final String MAP = "map?hot-over-ground=5,10,20,50&asymmetry=0.5,1,2";
  private static final String MAP_ASKED =
      "{\"settings\": {\"hot-over-ground\": \"5,10,20,50\", \"asymmetry\": \"0.5,1,2\"}}";
  private static final String LEGEND = "document.querySelector('.map-legend').innerText";
  private static final String CURRENTS = "document.querySelector('cw-flow').dataset.currents";

  static Stream<String> names() {
    return Studies.names().stream();
  }

  /** Nothing on the page knows which studies there are. */
  @ParameterizedTest
  @MethodSource("names")
  void everyStudy_hasAFormWithAllItsSettings(String study) throws Exception {
    browser.open("about:blank");
    browser.open(explorer.address() + "#/" + study);
    browser.await("document.querySelector('cw-study .field')");
    int settings = Studies.find(study).orElseThrow().settings().size();
    assertThat(number("document.querySelectorAll('cw-study .field').length")).isEqualTo(settings);
    String unnamed =
        "[...document.querySelectorAll('cw-study input, cw-study select')]"
            + ".filter((one) => !one.labels.length && !one.getAttribute('aria-label')).length";
    assertThat(number(unnamed)).as("fields without a name").isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare?cold=1:4:5",
        "map?hot-over-ground=5,20&asymmetry=0.5,1",
        "profile",
        "relax",
        "rectify?hot=5",
        "solve?model=maser",
        "solve?model=transistor&sweep=temperatures.2=0.02:0.2:5"
      })
  void studies_showTheirFigures(String study) throws Exception {
    open("#/" + study);
    assertThat(browser.value("document.querySelectorAll('cw-study canvas').length").asInt())
        .isPositive();
    browser.picture(PICTURES.resolve(study.replaceAll("\\W+", "-") + ".png"), true);
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

  /** What the server says of a map is what is drawn and told of it. */
  @Test
  void map_saysWhereNothingIsAndWhereNdtrBegins() throws Exception {
    open("#/" + MAP);
    JsonNode panel = client.json("/api/studies/map", MAP_ASKED).at("/figure/panels/0");
    List<JsonNode> nodes = new ArrayList<>();
    panel.path("values").forEach(row -> row.forEach(nodes::add));
    long none = nodes.stream().filter(node -> node.asText().equals("none")).count();
    assertThat(none).isBetween(1L, nodes.size() - 1L);
    assertThat(panel.at("/lines/0/text").asText()).isEqualTo("NDTR begins");
    assertThat(browser.value(LEGEND).asText()).contains("NDTR begins").contains("no NDTR");
    assertThat(
            browser
                .value("document.querySelector('cw-study .chart').getAttribute('aria-label')")
                .asText())
        .contains(nodes.size() - none + " values")
        .contains(none + " no NDTR");
    assertNoComplaints();
  }

  @Test
  void map_tellsItsThreeKindsOfNothingApart() throws Exception {
    open("#/" + MAP);
    String panel =
        "{title: 'one', x: {label: 'x'}, y: {label: 'y'}, xs: [1, 2], ys: [1, 2], values:"
            + " [['none', 'failed'], ['not computed', 3]], colourLabel: 'z', colours: 'even',"
            + " lowest: 0, highest: 4, contour: null, contourText: '', lines: [], marks: [{text:"
            + " 'here', x: 1, y: 1}], noneText: 'no heat'}";
    String drawn =
        "Promise.all([import('/map.js'), import('/theme.js')]).then(([map, theme]) => %s)";
    String legend =
        browser
            .value(
                drawn.formatted("map.mapLegend(%s, theme.colours()).textContent".formatted(panel)))
            .asText();
    assertThat(legend).contains("here", "no heat", "failed", "not computed");
    JsonNode samples =
        browser.value(
            drawn.formatted(
                "[...map.mapLegend(%s, theme.colours()).querySelectorAll('.sample-cell')]"
                        .formatted(panel)
                    + ".map((cell) => cell.style.backgroundImage)"));
    assertThat(StreamSupport.stream(samples.spliterator(), false).map(JsonNode::asText).distinct())
        .as("pictures of the three")
        .hasSize(3);
  }

  @Test
  void clickIntoAMap_goesToTheJunctionThere() throws Exception {
    open("#/" + MAP);
    browser.value(
        "document.querySelector('cw-study .chart').scrollIntoView({block: 'center', behavior: 'instant'})");
    JsonNode at =
        browser.value(
            "(() => { const box = document.querySelector('cw-study .chart')"
                + ".getBoundingClientRect(); return [box.x + box.width * 0.8, box.y + box.height *"
                + " 0.6]; })()");
    browser.clickAt(at.get(0).asDouble(), at.get(1).asDouble());
    browser.await("location.hash.startsWith('#/explore') && location.hash.includes('hot=')");
    browser.await(SOLVED);
    assertThat(number("document.getElementById('set-hot-value').value")).isBetween(5.0, 50.0);
    assertNoComplaints();
  }

  @Test
  void keyboardUsers_goToAJunctionByTyping() throws Exception {
    open("#/" + MAP);
    browser.value("document.getElementById('jump-x').value = '20'");
    browser.value("document.getElementById('jump-y').value = '0.5'");
    browser.click(".jump button");
    browser.await("location.hash.includes('hot=20')");
    assertThat(browser.value("location.hash").asText()).contains("accommodation-cold=0.5");
    browser.await(SOLVED);
    assertNoComplaints();
  }

  @Test
  void heatFlows_areThoseOfTheStudyAndFollowTheSliders() throws Exception {
    open("#/solve?model=maser");
    assertThat(currents()).isEqualTo(solved("\"model\": \"maser\""));
    assertThat(number("document.querySelectorAll('.number-slider input').length"))
        .as("two frequencies, three temperatures, one strength")
        .isGreaterThanOrEqualTo(6);
    String before = browser.value(CURRENTS).asText();
    browser.value(
        "(() => { const slider = document.querySelector('[data-number=\"temperatures.1\"]');"
            + " slider.value = 300; slider.dispatchEvent(new Event('input')); })()");
    browser.await(STUDY_SOLVED + " && " + CURRENTS + " !== " + Browser.quoted(before));
    String temperatures =
        browser.value("document.getElementById('field-temperatures').value").asText();
    assertThat(browser.value("decodeURIComponent(location.hash)").asText())
        .contains("temperatures=" + temperatures);
    assertThat(currents())
        .isEqualTo(solved("\"model\": \"maser\", \"temperatures\": \"" + temperatures + "\""));
    assertNoComplaints();
  }

  private List<Double> currents() {
    return Stream.of(browser.value(CURRENTS).asText().split(",", -1)).map(Double::valueOf).toList();
  }

  private List<Double> solved(String settings) throws Exception {
    JsonNode answer = client.json("/api/studies/solve", "{\"settings\": {" + settings + "}}");
    List<Double> currents = new ArrayList<>();
    answer.at("/document/points/0/currents").forEach(one -> currents.add(one.asDouble()));
    return currents;
  }

  @Test
  void anotherModel_asksForItsOwnNumbers() throws Exception {
    open("#/solve?model=maser");
    String before = browser.value(CURRENTS).asText();
    browser.value(
        "(() => { const model = document.getElementById('field-model'); model.value = 'qubits';"
            + " model.dispatchEvent(new Event('change')); })()");
    browser.await(STUDY_SOLVED + " && " + CURRENTS + " !== " + Browser.quoted(before));
    assertThat(currents()).isEqualTo(solved("\"model\": \"qubits\""));
    assertThat(browser.value("Boolean(document.querySelector('[data-number=\"coupling.1\"]'))"))
        .hasToString("true");
    assertNoComplaints();
  }

  @Test
  void sweptSystem_showsEachOfItsPoints() throws Exception {
    open("#/solve?model=transistor&sweep=temperatures.2=0.02:0.2:5");
    String first = browser.value(CURRENTS).asText();
    browser.value(
        "(() => { const point = document.getElementById('flow-point'); point.value = 4;"
            + " point.dispatchEvent(new Event('input')); })()");
    assertThat(browser.value(CURRENTS).asText()).isNotEqualTo(first);
    assertThat(browser.value("document.querySelector('.flow-chooser output').innerText").asText())
        .contains("0.2");
    assertNoComplaints();
  }

  /** Half of the size that it has on a desk could not be read. */
  @Test
  void heatFlow_canBeReadOnAPhone() throws Exception {
    browser.size(390, 844, 1, true);
    open("#/solve?model=maser");
    assertThat(number("document.querySelector('.flow-heat').getBoundingClientRect().height"))
        .isGreaterThan(11);
    assertNoComplaints();
  }

  @Test
  void baths_haveTheNamesOfTheSystem() throws Exception {
    open("#/solve?model=maser");
    assertThat(browser.value("document.querySelector('.flow-picture').textContent").asText())
        .contains("Hot bath", "Cold bath", "Load");
    open("#/audit?model=maser&names=pump,sink,signal");
    assertThat(browser.value("document.querySelector('.flow-picture').textContent").asText())
        .contains("Pump", "Sink", "Signal");
    assertNoComplaints();
  }
}
