package coldwall.store;

import coldwall.frame.Findings;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The document {@code run.json}: how a run was made and ended, then what its study found. Scripts
 * rely on it (docs/CONVENTIONS.md): keys are only ever added.
 */
public final class RunJson {
  private RunJson() {}

  /**
   * Writes the document, piece by piece.
   *
   * @throws IOException if the stream does not take it
   */
  public static void write(
      Provenance provenance, RunEnding ending, Findings findings, OutputStream out)
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
    root.put("format", RunTable.FORMAT);
    root.put("exitStatus", ending.exitStatus());
    root.put("finished", ending.time());
    root.putAll(findings.document());
    JsonDocument.write(root, out);
  }

  /**
   * The plain values at the top of a document, by key. All of it is read, so that damage anywhere
   * is met.
   *
   * @throws com.fasterxml.jackson.core.JacksonException if it is not JSON
   */
  static Map<String, String> head(Path file) throws IOException {
    Map<String, String> head = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
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
    }
    return head;
  }
}
