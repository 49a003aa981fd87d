package coldwall.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.input.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that went wrong somewhere give a spec or a mistake in one line, and nothing else. */
class SpecMutationTest {
  private static final int MUTANTS = 1500;

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\t",
          " ",
          "  ",
          "\r\n",
          ":",
          ": ",
          "- ",
          "#",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&a ",
          "*a",
          "!",
          "!!int ",
          "|",
          "|2-\n",
          ">",
          ">+\n",
          "'",
          "\"",
          "\\",
          "\\x4",
          "\\uD800",
          "\\U00110000",
          "%",
          "%YAML 1.1\n",
          "%YAML 99999999999.1\n",
          "%TAG ! tag:x,2000:\n",
          "---",
          "---\n",
          "...\n",
          "@",
          "`",
          "? ",
          "<<: ",
          "\0",
          "\uFEFF",
          "\u0085",
          "\u2028",
          "é",
          "\uD83D\uDE00",
          "study: ",
          "compare",
          "junction:\n",
          "temperature",
          "nan",
          "1e99999",
          "-",
          "1:2:3",
          "300K",
          "none",
          "flux",
          "[[[[[[[[[[[[",
          "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: ",
          "!<tag:%zz> ");

  private static final String SOUND =
      """
      # An example with most of what a file can hold.
      study: compare
      junction:
        length: 10nm
        particle: 'helium-4'
        quantum: "reset"
        hot:
          temperature: 300K
          gamma: 1THz
        cold: {temperature: [1K, 2K, 3.5K], gamma: 0.5THz}
      solver:
        collisions: 20000
      seed: 3
      """;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void mutants_areReadOrRefusedInOneLine(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    int refused = 0;
    for (int i = 0; i < MUTANTS; i++) {
      byte[] mutant = mutant(random);
      String shown = new String(mutant, UTF_8);
      try {
        YamlFile file = YamlFile.read(new ByteArrayInputStream(mutant), "junction.yaml");
        file.study(List.of("compare"));
        Invented.read(file.settings(Invented.ALL));
      } catch (InvalidInputException mistake) {
        refused++;
        assertThat(mistake)
            .as(shown)
            .message()
            .doesNotContainPattern("\\p{Cntrl}|\u2028")
            .hasSizeBetween(20, 1000);
      } catch (RuntimeException bug) {
        throw new AssertionError("seed " + seed + ", mutant " + i + ":\n" + shown, bug);
      }
    }
    assertThat(refused).isBetween(MUTANTS / 4, MUTANTS - MUTANTS / 50);
  }

  private static byte[] mutant(SplittableRandom random) throws IOException {
    byte[] bytes = SOUND.getBytes(UTF_8);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int from = random.nextInt(bytes.length + 1);
      int to = Math.min(bytes.length, from + random.nextInt(4));
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(bytes, 0, from);
      changed.write(inserted(bytes, random));
      changed.write(bytes, to, bytes.length - to);
      bytes = changed.toByteArray();
    }
    return bytes;
  }

  private static byte[] inserted(byte[] bytes, SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> new byte[0];
      case 1 -> new byte[] {(byte) random.nextInt(256)};
      case 2 -> {
        int start = random.nextInt(bytes.length + 1);
        yield Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + random.nextInt(60)));
      }
      default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
    };
  }
}
