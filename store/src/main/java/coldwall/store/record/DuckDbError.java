package coldwall.store.record;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What DuckDB says of an error under {@code errors_as_json}. Its JDBC driver gives neither an SQL
 * state nor an error code.
 *
 * @param type such as {@code IO} or {@code Data Corruption}; empty if the driver said it in words
 * @param message in words, one line
 * @param errno the system's number of the error, 0 if there is none
 */
public record DuckDbError(String type, String message, int errno) {
  private static final String TYPE = "exception_type";

  static DuckDbError of(SQLException failure) {
    return of(Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
  }

  private static DuckDbError of(String said) {
    // A failed write of a background thread carries its own report inside the outer one's message.
    int start = said.lastIndexOf("{\"" + TYPE + "\"");
    if (start < 0) {
      return new DuckDbError("", said, 0);
    }
    Map<String, String> values = values(said.substring(start));
    String message = values.getOrDefault("exception_message", said);
    return message.contains("{\"" + TYPE + "\"")
        ? of(message)
        : new DuckDbError(
            values.getOrDefault(TYPE, ""), message, number(values.getOrDefault("errno", "")));
  }

  private static Map<String, String> values(String text) {
    Map<String, String> values = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        values.put(key, json.getText());
      }
    } catch (JacksonException _) {
      // What was read so far is all there is.
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return values;
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
  }
}
