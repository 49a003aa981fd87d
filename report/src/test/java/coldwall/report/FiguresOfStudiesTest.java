package coldwall.report;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.ColourMap;
import coldwall.chart.Figure;
import coldwall.frame.Logs;
import coldwall.frame.Progress;
import coldwall.frame.Study;
import coldwall.frame.StudyRunner;
import coldwall.report.font.Face;
import coldwall.settings.SpecText;
import coldwall.study.Studies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Real figures, of few points: nothing of their texts is cut off or covers another. */
class FiguresOfStudiesTest {
  private static final String SI = " --length 10nm --hot 300K";
  private static final String TINY = " --length 1um --particle helium-4 --hot 3.25mK";

  private static final String WORD = "thermodynamically".repeat(5);
  private static final String SENTENCE =
      "a current of heat through the junction ".repeat(4).strip();
  private static final DataPoint ZERO = new DataPoint(1, 0, 0);

  /** Commands whose axes, labels and legends differ. */
  static List<String> commands() {
    List<String> commands = new ArrayList<>();
    for (String units : List.of("", SI, TINY)) {
      commands.add("map --hot-over-ground 5,50 --asymmetry-log 0.1:10:3" + units);
      commands.add("profile --positions 11" + units);
      commands.add("profile --classical metropolis --quantum metropolis --positions 11" + units);
      commands.add("rectify --asymmetry 0.1,1,10" + units);
      commands.add("rectify --asymmetry-log 1e-3:1e3:4" + units);
    }
    commands.add("compare --cold 0.1:4.9:5");
    commands.add("compare --cold-log 1e-12:4.9:5");
    commands.add("compare --hot 12345.5 --cold 0.001:12345:5");
    commands.add("compare --hot 20 --quantum wall-flux --cold-log 0.01:19:5");
    commands.add("compare --quantum-hot reset --quantum-cold wall-flux --cold 0,1,2");
    commands.add("compare --quantum reset --gamma 1e-30 --cold 0.1:4.9:5");
    commands.add("compare --method monte-carlo --collisions 20000 --cold-log 0.01:4.9:4");
    commands.add("compare --cold 1K:290K:5" + SI);
    commands.add("compare --cold 0K,0.1mK,1mK" + TINY);
    commands.add("compare --length 1nm --particle helium-4 --hot 4K --cold 10mK:3.9K:5");
    commands.add("relax --temperature-log 0.5:20:4");
    commands.add("relax --temperature-log 1K:1000K:4 --length 10nm");
    commands.add("relax --temperature-log 1uK:1mK:4 --length 1um --particle helium-4");
    commands.add("noise --window 1,10 --windows 1000");
    commands.add("noise --window 1,10 --windows 1000 --cold 20K" + SI);
    commands.add("trajectory --steps 6");
    commands.add("trajectory --steps 6 --cold 20K" + SI);
    commands.add("settle --time-log 0.1:10:5 --particles 1000");
    commands.add("settle --time-log 1e-13s:1e-11s:5 --particles 1000 --cold 20K" + SI);
    commands.add("twin --cold 0.5,2");
    commands.add("twin --cold 0.01,0.5,1.5,4");
    commands.add("artifact --layer 0.5,1 --lambda 0.1,30 --cold-over-hot 0.1,0.3,0.8");
    commands.add("artifact --layer-log 0.2:2:3 --lambda 1,3 --cold-over-hot 0.1,0.3,0.8");
    commands.add("correspondence --hot-over-ground 5,20,80");
    commands.add("solve");
    commands.add("solve --model maser --sweep temperatures.3=0.6:20:4");
    commands.add("audit");
    commands.add("scale --length-log 1:100:4");
    commands.add("scale --length-log 10nm:400nm:4 --hot 300K --cold 100K");
    commands.add("solve");
    commands.add("solve --model absorption-refrigerator");
    commands.add("solve --model maser --sweep-log temperatures.3=0.6:600:4");
    commands.add("solve --temperatures 1,2,3,4,5,6 --sweep strengths.1=0.001,0.1");
    commands.add("audit --model qubits");
    return commands;
  }

  static Figure figure(String command) {
    String[] words = command.split("\\s+", -1);
    Map<String, String> flags = new LinkedHashMap<>();
    for (int i = 1; i < words.length; i += 2) {
      flags.put(words[i].substring(2), words[i + 1]);
    }
    Study study = Studies.find(words[0]).orElseThrow().reader().apply(SpecText.ofFlags(flags));
    return StudyRunner.run(study, Logs.inMemory(), 1, Progress.silent()).report().figure();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void texts_ofAStudysFigure_standOnItAndClearOfEachOther(String command) {
    Figure figure = figure(command);
    for (String width : List.of("", "80mm", "column", "page", "slide")) {
      Texts texts = Texts.of(figure, form(width));

      assertThat(texts.texts()).isNotEmpty();
      assertThat(texts.beyond()).as(width).isEmpty();
      assertThat(texts.overlaps()).as(width).isEmpty();
      assertThat(missing(texts)).isEmpty();
    }
  }

  private static FigureForm form(String width) {
    OptionalDouble units =
        width.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(FigureForm.width("width", width));
    return new FigureForm(units, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("others")
  void texts_ofAnyFigure_standOnItAndClearOfEachOther(String name, Figure figure) {
    Texts texts = Texts.of(figure);

    assertThat(texts.beyond()).as(name).isEmpty();
    assertThat(texts.overlaps()).as(name).isEmpty();
  }

  static Stream<Arguments> others() {
    Map<String, Figure> figures = Charts.gallery();
    figures.put("long texts", Figure.of(wordy(Scale.LINEAR), ""));
    figures.put("long texts twice", new Figure(List.of(wordy(Scale.LINEAR), wordyMap()), ""));
    return figures.entrySet().stream().map(entry -> arguments(entry.getKey(), entry.getValue()));
  }

  private static Chart wordy(Scale scale) {
    Mark peak = new Mark("peak of " + SENTENCE, Role.CLASSICAL, 0.001, 12345);
    Series series = new Series(WORD, Role.QUANTUM, List.of(new DataPoint(0.001, 12345, 0), ZERO));
    Band band = new Band(SENTENCE, Role.QUANTUM, 0.1, 0.2);
    return new Chart(
        SENTENCE,
        new Axis(SENTENCE + WORD, scale),
        new Axis(WORD + " (W/N^{2})", scale),
        List.of(series),
        List.of(band),
        List.of(peak));
  }

  private static ColourMap wordyMap() {
    ColourMap map = Charts.map(Scale.LINEAR, Scale.LINEAR, 3);
    return Charts.evenMap(
        WORD,
        new Axis(WORD, Scale.LINEAR),
        new Axis(SENTENCE, Scale.LINEAR),
        SENTENCE + WORD,
        map.lowest(),
        map.highest(),
        map.x(),
        map.y(),
        map.values(),
        map.contour(),
        SENTENCE);
  }

  private static List<String> missing(Texts texts) {
    return texts.texts().stream()
        .map(Texts.Text::words)
        .filter(words -> !words.codePoints().allMatch(Face::hasLetter))
        .toList();
  }

  @Test
  void commands_areOfAllStudies() {
    assertThat(commands().stream().map(command -> command.split(" ", -1)[0]).collect(toSet()))
        .containsExactlyInAnyOrderElementsOf(Studies.names());
  }
}
