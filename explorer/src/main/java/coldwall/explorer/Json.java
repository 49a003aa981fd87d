package coldwall.explorer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON from and to plain values. Numbers that are not finite become null. */
final class Json {
  private static final int DEEPEST = 8;
  private static final int LONGEST_NUMBER = 64;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(Double.class, new Finite()))
          .build();

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
      return MAPPER.writeValueAsBytes(plain);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }

  /** The same with the end of a line. */
  static byte[] line(Object plain) {
    byte[] bytes = bytes(plain);
    byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
    line[bytes.length] = '\n';
    return line;
  }

  /** Writes null for what is not finite, which JSON cannot say. */
  private static final class Finite extends JsonSerializer<Double> {
    @Override
    public void serialize(Double number, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (Double.isFinite(number)) {
        json.writeNumber(number);
      } else {
        json.writeNull();
      }
    }
  }

  /** An object whose keys stay in this order. */
  static Map<String, Object> map() {
    return new LinkedHashMap<>();
  }
}
