package coldwall.explorer;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** How whole answers are sent: by the thread of the request, as long as its reader takes. */
record Post(Unread unread) {

  void send(Context context, String type, byte[] bytes) {
    Thread writer = Thread.currentThread();
    context.contentType(type);
    context.res().setContentLength(bytes.length);
    try (Unread.Parcel _ = unread.add(bytes.length, writer::interrupt)) {
      OutputStream out = context.res().getOutputStream();
      out.write(bytes);
      out.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } finally {
      // Who was dropped has been heard.
      boolean _ = Thread.interrupted();
    }
  }

  /** The same for an answer in JSON. */
  void send(Context context, Object plain) {
    send(context, "application/json", Json.bytes(plain));
  }
}
