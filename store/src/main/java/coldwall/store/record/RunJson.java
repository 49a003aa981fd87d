package coldwall.store.record;

import coldwall.frame.Findings;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The document {@code run.json}: how a run was made and ended, then what its study found. Scripts
 * rely on it (docs/CONVENTIONS.md): keys are only ever added.
 */
public final class RunJson {
  /** Counts up when an older version could no longer read what this one writes. */
  public static final int FORMAT = 1;

  private RunJson() {}

  /**
   * Writes the document, piece by piece.
   *
   * @throws IOException if the stream does not take it
   */
  public static void write(
      Provenance provenance, RunEnding ending, Findings findings, OutputStream out)
      throws IOException {
    write(provenance, ending, findings.document(), out);
  }

  /**
   * The same with what a run says without any findings.
   *
   * @param document its keys and plain values, lists and maps of them
   * @throws IOException if the stream does not take it
   */
  public static void write(
      Provenance provenance, RunEnding ending, Map<String, Object> document, OutputStream out)
      throws IOException {
    RunIdentity identity = provenance.identity();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("version", identity.version());
    root.put("study", identity.study());
    root.put("fingerprint", identity.fingerprint());
    root.put("status", ending.status().label());
    root.put("seed", identity.seed());
    root.put("units", identity.units());
    root.put("command", provenance.command());
    root.put("java", provenance.java());
    root.put("format", FORMAT);
    root.put("exitStatus", ending.exitStatus());
    root.put("finished", ending.time());
    root.putAll(document);
    JsonDocument.write(root, out);
  }

  /**
   * The plain values at the top of a document, by key. All of it is read, so that damage anywhere
   * is met.
   *
   * @throws com.fasterxml.jackson.core.JacksonException if it is not JSON in UTF-8, one object
   *     whose keys differ
   * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
   */
  public static Map<String, String> head(Path file) throws IOException {
    Map<String, String> head = new LinkedHashMap<>();
    JsonFactory strict =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    // A reader, because from bytes Jackson would guess the encoding.
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        JsonParser json = strict.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(json, "not an object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        if (json.nextToken().isScalarValue()) {
          head.put(key, json.getText());
        } else {
          json.skipChildren();
        }
      }
      if (json.nextToken() != null) {
        throw new JsonParseException(json, "more than an object");
      }
    }
    return head;
  }

  /** Whether a file is a document of a run, of whichever. */
  public static boolean isDocument(Path file) {
    try {
      Map<String, String> head = head(file);
      return head.getOrDefault("fingerprint", "").matches("[0-9a-f]{64}")
          && head.keySet().containsAll(List.of("version", "study", "status", "format"));
    } catch (IOException _) {
      return false;
    }
  }
}
