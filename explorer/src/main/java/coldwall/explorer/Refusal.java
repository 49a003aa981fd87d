package coldwall.explorer;

/** A request that is not answered, and why. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int CONFLICT = 409;
  static final int TOO_LARGE = 413;
  static final int WRONG_TYPE = 415;
  static final int WRONG_INPUT = 422;
  static final int BUSY = 503;

  private final int status;

  Refusal(int status, String reason) {
    super(reason, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
