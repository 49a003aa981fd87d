package coldwall.explorer;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The files of the page, which come with the program. Which there are is written here; a request
 * only chooses among them.
 */
final class Assets {
  /** The modules of the page, each after those that it needs. */
  static final List<String> MODULES =
      List.of(
          "words.js",
          "theme.js",
          "source.js",
          "state.js",
          "map.js",
          "chart.js",
          "player.js",
          "paint.js",
          "boxes.js",
          "controls.js",
          "curve.js",
          "flow.js",
          "numbers.js",
          "study.js",
          "formulas.js",
          "app.js");

  static final String INDEX = "index.html";
  static final String ECHARTS = "vendor/echarts.js";
  static final String KATEX = "vendor/katex.js";

  private static final String ECHARTS_FILE =
      "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";
  private static final String KATEX_FILE =
      "/META-INF/resources/webjars/katex/0.18.11/dist/katex.min.js";

  private final Map<String, Asset> byPath = new LinkedHashMap<>();

  /** One file, as it is sent and as text. */
  static final class Asset {
    private final String type;
    private final byte[] bytes;

    private Asset(String type, String text) {
      this.type = type;
      this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    String type() {
      return type;
    }

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The same bytes for everyone. */
    void send(Post post, Context context) {
      post.send(context, type, bytes);
    }
  }

  Assets() {
    add(INDEX, "text/html", own(INDEX));
    add("style.css", "text/css", own("style.css"));
    add("presets.json", "application/json", own("presets.json"));
    add("openapi.json", "application/json", own("openapi.json"));
    add("icon.svg", "image/svg+xml", own("icon.svg"));
    MODULES.forEach(name -> add(name, "text/javascript", own(name)));
    add(ECHARTS, "text/javascript", read(ECHARTS_FILE));
    add(KATEX, "text/javascript", read(KATEX_FILE));
  }

  private void add(String path, String type, String text) {
    byPath.put(path, new Asset(type + ";charset=utf-8", text));
  }

  String text(String path) {
    return find(path).text();
  }

  /** A file that there is. */
  Asset find(String path) {
    return Objects.requireNonNull(byPath.get(path), path);
  }

  /** All files by their paths. */
  Map<String, Asset> byPath() {
    return Collections.unmodifiableMap(byPath);
  }

  private static String own(String name) {
    return read("/coldwall/explorer/page/" + name);
  }

  private static String read(String resource) {
    try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
