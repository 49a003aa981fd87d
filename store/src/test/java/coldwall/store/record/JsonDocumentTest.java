package coldwall.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {
  private static String written(Map<String, ?> root) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonDocument.write(root, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void values_areWrittenInTheirOrder() throws IOException {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("z", 0.1);
    root.put("a", List.of(1, 2L, true, "ü\n"));
    root.put("inner", Map.of("x", 1e300));
    assertThat(written(root))
        .isEqualToNormalizingNewlines(
            """
            {
              "z" : 0.1,
              "a" : [ 1, 2, true, "ü\\n" ],
              "inner" : {
                "x" : 1.0E300
              }
            }
            """);
  }

  @Test
  void whatIsNotFinite_isNull() throws IOException {
    List<?> numbers = Arrays.asList(Double.NaN, Double.NEGATIVE_INFINITY, null, -0.0);
    assertThat(written(Map.of("n", numbers))).contains("[ null, null, null, -0.0 ]");
  }

  @Test
  void otherObjects_areABug() {
    assertThatThrownBy(() -> written(Map.of("n", new StringBuilder())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
