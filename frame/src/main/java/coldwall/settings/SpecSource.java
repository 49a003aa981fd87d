package coldwall.settings;

import coldwall.input.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of a spec file, before its structure is looked at. */
final class SpecSource {
  /** Ample for a spec, and small enough that nothing in it takes long. */
  private static final int MOST_BYTES = 64 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SpecSource() {}

  /** Reads no more than one byte above the limit. */
  static String read(InputStream stream, String file) throws IOException {
    byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new InvalidInputException(
          file + " must be at most 64 kB, but is larger; give the file of a study");
    }
    String text = decode(bytes, file);
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    requirePrintable(text, file);
    return text;
  }

  private static String decode(byte[] bytes, String file) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw new InvalidInputException(
          place(text, text.length(), file)
              + ": the file must be text in UTF-8, but has a byte that is not; save it as UTF-8");
    }
    return text;
  }

  /** Tabs may separate words, but not indent, where their width would matter. */
  private static void requirePrintable(String text, String file) {
    boolean isIndentation = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t' && isIndentation) {
        throw new InvalidInputException(
            place(text, i, file)
                + ": lines must be indented by spaces, but here is a tab; replace it");
      }
      boolean isLineBreak = c == '\n' || c == '\r';
      boolean isBlank = isLineBreak || c == '\t';
      if ((Character.isISOControl(c) && !isBlank) || c == BYTE_ORDER_MARK) {
        throw new InvalidInputException(
            place(text, i, file)
                + ": the file must hold only text, but here is the character "
                + Quoted.bare(String.valueOf(c))
                + "; remove it");
      }
      isIndentation = isLineBreak || (isIndentation && c == ' ');
    }
  }

  private static Place place(String text, int index, String file) {
    String before = text.substring(0, index).replace("\r\n", "\n").replace('\r', '\n');
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Place(file, line, 1 + before.codePointCount(lineStart, before.length()));
  }
}
