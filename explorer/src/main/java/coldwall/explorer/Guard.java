package coldwall.explorer;

import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the explorer answers: programs of this machine, and pages that it served itself. A foreign
 * page that makes the browser ask (cross-site requests), also under a name that it let point to
 * this machine (DNS rebinding), is told nothing.
 */
final class Guard {
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private Guard() {}

  /**
   * Looks at where a request comes from.
   *
   * @throws Refusal if it is not from here
   */
  static void check(Context request, int port) {
    String host = request.header("Host");
    if (host == null || NAMES.stream().noneMatch(name -> host.equals(name + ":" + port))) {
      throw new Refusal(
          Refusal.FORBIDDEN, "the explorer must be called by its local address, but was not");
    }
    String origin = request.header("Origin");
    if (origin != null && !origin.equals("http://" + host)) {
      throw foreign();
    }
    if (isForeign(request.header("Sec-Fetch-Site"))) {
      throw foreign();
    }
  }

  private static boolean isForeign(@Nullable String site) {
    return site != null && !OWN_SITES.contains(site);
  }

  private static Refusal foreign() {
    return new Refusal(Refusal.FORBIDDEN, "the explorer answers its own page only");
  }

  /** What the browser must keep to. */
  static void addHeaders(Context response) {
    response.header("Content-Security-Policy", POLICY);
    response.header("X-Content-Type-Options", "nosniff");
    response.header("Referrer-Policy", "no-referrer");
    response.header("Cross-Origin-Resource-Policy", "same-origin");
    response.header("Cross-Origin-Opener-Policy", "same-origin");
    response.header("Cache-Control", "no-store");
  }
}
