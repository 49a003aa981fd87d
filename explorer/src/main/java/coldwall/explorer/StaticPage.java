package coldwall.explorer;

import coldwall.frame.Findings;
import coldwall.frame.Progress;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.settings.SpecText;
import coldwall.study.Studies;
import coldwall.study.motion.Motion;
import coldwall.watch.Watch;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The explorer as one page that needs nothing else: its scripts, its style and answers for some
 * junctions, solved now, among which its sliders choose.
 */
public final class StaticPage {
  private static final List<String> HOT = List.of("2", "3", "5", "7", "10", "20", "50", "100");
  private static final List<Double> RATIOS = List.of(0.004, 0.02, 0.05, 0.1, 0.25, 0.5, 0.8);
  private static final int EVENTS = 240;

  /** A coarser grid than the command's, which is solved in seconds. */
  private static final Map<String, String> MAP =
      Map.of("hot-over-ground-log", "1:100:17", "asymmetry-log", "0.1:10:7");

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:\\{([^}]*)\\} from )?\"\\./(\\w+)\\.js\";$");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?:async )?(?:function|class|const) (\\w+)");

  private StaticPage() {}

  /**
   * The page.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public static byte[] of(ExplorerOptions options) {
    Assets assets = new Assets();
    String script = bundle(assets);
    List<String> scripts =
        List.of(assets.text(Assets.ECHARTS), assets.text(Assets.KATEX), script).stream()
            .map(text -> text.replace("</script", "<\\/script"))
            .toList();
    String style = assets.text("style.css");
    String policy =
        "default-src 'none'; img-src data:; script-src "
            + scripts.stream().map(StaticPage::hash).collect(Collectors.joining(" "))
            + "; style-src "
            + hash(style);
    String data =
        new String(Json.bytes(data(options, assets)), StandardCharsets.UTF_8).replace("</", "<\\/");
    String page =
        assets
            .text(Assets.INDEX)
            .replaceAll("(?m)^<(link|script)[^\n]*\n", "")
            .replace(
                "</head>\n",
                "<meta http-equiv=\"Content-Security-Policy\" content=\""
                    + policy
                    + "\">\n<style>"
                    + style
                    + "</style>\n</head>\n");
    String tail =
        "<script type=\"application/json\" id=\"recorded\">"
            + data
            + "</script>\n"
            + scripts.stream()
                .map(text -> "<script>" + text + "</script>\n")
                .collect(Collectors.joining());
    return page.replace("</body>\n", tail + "</body>\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> data(ExplorerOptions options, Assets assets) {
    Answers answers = new Answers(options.version());
    StudyKind compare = kind("compare");
    List<Object> junctions = new ArrayList<>();
    for (String hot : HOT) {
      Map<String, Object> junction = Json.map();
      junction.put("hot", Double.valueOf(hot));
      junction.put("answer", solved(compare, Map.of("hot", hot), options, answers));
      junction.put("motions", RATIOS.stream().map(ratio -> motion(hot, ratio)).toList());
      junctions.add(junction);
    }
    Map<String, Object> studies = Json.map();
    studies.put("version", options.version());
    studies.put("studies", List.of(Forms.of(compare), Forms.of(kind("map"))));
    Map<String, Object> data = Json.map();
    data.put("studies", studies);
    data.put("presets", presets(assets));
    data.put("ratios", RATIOS);
    data.put("junctions", junctions);
    data.put("map", solved(kind("map"), MAP, options, answers));
    return data;
  }

  /** Those that stay within what was solved. */
  private static List<JsonNode> presets(Assets assets) {
    List<JsonNode> kept = new ArrayList<>();
    Json.tree(assets.text("presets.json"))
        .forEach(preset -> {
          if (!preset.path("state").has("units")) {
            kept.add(preset);
          }
        });
    return kept;
  }

  private static StudyKind kind(String name) {
    return Studies.find(name).orElseThrow();
  }

  private static Map<String, Object> solved(
      StudyKind kind, Map<String, String> settings, ExplorerOptions options, Answers answers) {
    Study study = kind.reader().apply(SpecText.ofFlags(settings));
    Findings findings = new LiveStudy(study, options.threads()).run(_ -> {}, Progress.silent());
    Watch.stopIfInterrupted();
    return answers.of(study, findings);
  }

  private static Map<String, Object> motion(String hot, double ratio) {
    Motion motion =
        Motion.of(
            SpecText.ofFlags(
                Map.of("hot", hot, "cold", Double.toString(Double.parseDouble(hot) * ratio))),
            true,
            true);
    return new MotionJson(EVENTS).begin(motion);
  }

  /** The modules as one script, each in a function of its own. */
  static String bundle(Assets assets) {
    StringBuilder script = new StringBuilder("\"use strict\";\n");
    for (String module : Assets.MODULES) {
      String text = assets.text(module);
      String exported =
          EXPORT
              .matcher(text)
              .results()
              .map(found -> found.group(1))
              .collect(Collectors.joining(", "));
      String body =
          EXPORT
              .matcher(IMPORT.matcher(text).replaceAll(StaticPage::taken))
              .replaceAll(
                  found -> Matcher.quoteReplacement(found.group().substring("export ".length())));
      script
          .append("const ")
          .append(nameOf(module.replace(".js", "")))
          .append(" = (() => {\n")
          .append(body)
          .append("\nreturn { ")
          .append(exported)
          .append(" };\n})();\n");
    }
    return script.toString();
  }

  private static String taken(MatchResult found) {
    String names = found.group(1);
    return names == null
        ? ""
        : Matcher.quoteReplacement(
            "const {" + names.replace(" as ", ": ") + "} = " + nameOf(found.group(2)) + ";");
  }

  private static String nameOf(String module) {
    return "module_" + module;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
