package coldwall.store;

import coldwall.study.Findings;
import coldwall.study.Study;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** A run as JSON: its provenance, then what the study found. */
public final class RunDocument {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private RunDocument() {}

  /** The document's text. */
  public static String of(Study study, Findings findings, Provenance provenance) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("version", provenance.version());
    root.put("study", study.name());
    root.put("fingerprint", provenance.fingerprint());
    root.put("status", findings.isComplete() ? "complete" : "interrupted");
    root.put("seed", study.seed());
    root.put("units", study.units().label());
    root.put("command", provenance.command());
    root.put("java", provenance.java());
    root.putAll(findings.document());
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A tree of plain values is always writable", impossible);
    }
  }
}
