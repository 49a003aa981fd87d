package coldwall.explorer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON from and to plain values. Numbers that are not finite become null. */
final class Json {
  private static final int DEEPEST = 8;
  private static final int LONGEST_NUMBER = 64;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** For what others wrote. */
  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  private Json() {}

  /** The object in these bytes. */
  static JsonNode object(byte[] bytes) {
    try {
      JsonNode node = STRICT.readTree(bytes);
      if (node == null || !node.isObject()) {
        throw new Refusal(Refusal.BAD_REQUEST, "the request must be a JSON object, but is not");
      }
      return node;
    } catch (JsonProcessingException wrong) {
      throw new Refusal(
          Refusal.BAD_REQUEST,
          "the request must be a JSON object, but is not: " + wrong.getOriginalMessage());
    } catch (IOException wrong) {
      throw new Refusal(Refusal.BAD_REQUEST, "the request must be text in UTF-8, but is not");
    }
  }

  /** What stands in one of the program's own files. */
  static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }

  static byte[] bytes(Object plain) {
    try {
      return MAPPER.writeValueAsBytes(finite(plain));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }

  private static @Nullable Object finite(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Double number -> Double.isFinite(number) ? number : null;
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        map.forEach((key, inner) -> all.put(String.valueOf(key), finite(inner)));
        yield all;
      }
      case List<?> list -> {
        List<@Nullable Object> all = new ArrayList<>(list.size());
        list.forEach(inner -> all.add(finite(inner)));
        yield all;
      }
      default -> value;
    };
  }

  /** An object whose keys stay in this order. */
  static Map<String, Object> map() {
    return new LinkedHashMap<>();
  }
}
