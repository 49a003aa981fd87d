package coldwall.classical.operator;

import coldwall.classical.Walls;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A current from wall-to-wall.json; the script beside it made it. */
record WallToWallReference(Junction junction, double current) {

  static List<WallToWallReference> all() {
    List<WallToWallReference> all = new ArrayList<>();
    try (InputStream json =
        Objects.requireNonNull(
            WallToWallReference.class.getResourceAsStream("wall-to-wall.json"))) {
      for (JsonNode node : new ObjectMapper().readTree(json)) {
        Junction junction =
            Walls.junction(
                wall(node.get("hot")),
                node.get("hotTemperature").asDouble(),
                wall(node.get("cold")),
                node.get("coldTemperature").asDouble());
        all.add(new WallToWallReference(junction, node.get("current").asDouble()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static ClassicalWall wall(JsonNode node) {
    return switch (node.get("wall").asText()) {
      case "maxwell" -> Walls.maxwell(node.get("accommodation").asDouble());
      case "uniform" -> Walls.uniform(node.get("maximum").asDouble());
      default -> Walls.window(node.get("halfWidth").asDouble());
    };
  }
}
