package bidfair.server.json;

/**
 * A text of JSON that is read from its beginning, as long as it is letter by letter as {@link Json}
 * writes. Not thread-safe.
 */
final class OwnText {
  /** What is deeper, or longer, is left to those who count. */
  private static final int MAX_DEPTH = 30;

  private static final int MAX_TEXT_CHARS = 10_000;
  private static final int SAFE_DIGITS = 18;

  /** Not what we would have written, or not simple; thrown often, so without a trace. */
  static final class Different extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Different() {
      super(null, null, false, false);
    }
  }

  private final String text;
  private int at;
  private int depth;

  OwnText(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /** Goes past these letters if they come next. */
  boolean skip(String letters) {
    boolean next = text.startsWith(letters, at);
    if (next) {
      at += letters.length();
    }
    return next;
  }

  void expect(String letters) {
    if (!skip(letters)) {
      throw new Different();
    }
  }

  void enter() {
    if (++depth > MAX_DEPTH) {
      throw new Different();
    }
  }

  void leave() {
    depth--;
  }

  long number() {
    boolean negative = skip("-");
    int from = at;
    long value = 0;
    while (at < text.length() && isDigit(text.charAt(at))) {
      value = 10 * value + (text.charAt(at) - '0');
      at++;
    }
    int digits = at - from;
    boolean leadingZero = digits > 0 && text.charAt(from) == '0' && (digits > 1 || negative);
    if (digits == 0 || digits > SAFE_DIGITS || leadingZero) {
      throw new Different();
    }
    return negative ? -value : value;
  }

  /** A text in quotes in which every letter stands for itself. */
  String quoted() {
    expect("\"");
    int from = at;
    while (at < text.length() && text.charAt(at) != '"') {
      char letter = text.charAt(at);
      if (letter < ' ' || letter == '\\' || Character.isSurrogate(letter)) {
        throw new Different();
      }
      at++;
    }
    if (at == text.length() || at - from > MAX_TEXT_CHARS) {
      throw new Different();
    }
    return text.substring(from, at++);
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
