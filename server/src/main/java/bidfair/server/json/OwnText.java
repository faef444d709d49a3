package bidfair.server.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * A text of JSON in UTF-8 that is read from its beginning, as long as it is letter by letter as
 * {@link Json} writes. Not thread-safe.
 */
final class OwnText {
  /** What is deeper, or longer, is left to those who count. */
  private static final int MAX_DEPTH = 30;

  private static final int MAX_TEXT_BYTES = 10_000;

  /** So many digits may pass the range of a long, but not come round to what is positive again. */
  private static final int MOST_DIGITS = 19;

  /** What stands for bytes that are no UTF-8. */
  private static final char NOT_UTF_8 = '\uFFFD';

  private static final byte[] TRUE = "true".getBytes(UTF_8);
  private static final byte[] FALSE = "false".getBytes(UTF_8);

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Not what we would have written, or not simple; thrown often, so without a trace. */
  static final class Different extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Different() {
      super(null, null, false, false);
    }
  }

  private final byte[] text;
  private int at;
  private int depth;

  OwnText(byte[] utf8) {
    text = utf8;
  }

  boolean isAtEnd() {
    return at == text.length;
  }

  boolean isNext(char letter) {
    return at < text.length && text[at] == letter;
  }

  /** Goes past this letter if it comes next. */
  boolean skip(char letter) {
    boolean next = isNext(letter);
    if (next) {
      at++;
    }
    return next;
  }

  /** Goes past these letters if they come next. */
  boolean skip(byte[] letters) {
    return skip(letters, 0);
  }

  void expect(char letter) {
    if (!skip(letter)) {
      throw new Different();
    }
  }

  void expect(byte[] letters) {
    if (!skip(letters)) {
      throw new Different();
    }
  }

  /** A list or an object begins. */
  void open(char bracket) {
    expect(bracket);
    if (++depth > MAX_DEPTH) {
      throw new Different();
    }
  }

  void close(char bracket) {
    expect(bracket);
    depth--;
  }

  /**
   * Goes past the name of a component if it comes next.
   *
   * @param name between a comma, which the first in an object has not, and a colon
   */
  boolean skipName(byte[] name) {
    return skip(name, text[at - 1] == '{' ? 1 : 0);
  }

  void expectName(byte[] name) {
    if (!skipName(name)) {
      throw new Different();
    }
  }

  /** A component that is left out if it is empty. */
  Optional<Object> optional(byte[] name, OwnReader reader) {
    return skipName(name) ? Optional.of(reader.read(this)) : Optional.empty();
  }

  long readLong() {
    boolean negative = skip('-');
    int from = at;
    long value = 0;
    while (at < text.length && isDigit(text[at])) {
      value = 10 * value + (text[at] - '0');
      at++;
    }
    int digits = at - from;
    boolean leadingZero = digits > 0 && text[from] == '0' && (digits > 1 || negative);
    if (digits == 0 || digits > MOST_DIGITS || value < 0 || leadingZero) {
      throw new Different();
    }
    return negative ? -value : value;
  }

  int readInt() {
    long number = readLong();
    if (number != (int) number) {
      throw new Different();
    }
    return (int) number;
  }

  boolean readBoolean() {
    if (skip(TRUE)) {
      return true;
    }
    expect(FALSE);
    return false;
  }

  /** A text in quotes in which every letter stands for itself. */
  String readText() {
    expect('"');
    int from = at;
    int all = 0;
    while (at < text.length && text[at] != '"') {
      byte letter = text[at];
      if (letter == '\\' || (letter >= 0 && letter < ' ')) {
        throw new Different();
      }
      all |= letter;
      at++;
    }
    int length = at - from;
    if (length > MAX_TEXT_BYTES) {
      throw new Different();
    }
    expect('"');
    return all >= 0 ? new String(text, from, length, ISO_8859_1) : decoded(from, length);
  }

  /** A number for the letters up to the next quotation mark, by which they can be found. */
  int hashOfName() {
    int hash = 0;
    for (int i = at; i < text.length && text[i] != '"'; i++) {
      hash = hash(hash, text[i]);
    }
    return hash;
  }

  /** How {@link #hashOfName} goes on by a letter. */
  static int hash(int hash, byte letter) {
    return 31 * hash + letter;
  }

  private boolean skip(byte[] letters, int from) {
    int length = letters.length - from;
    boolean next = length <= text.length - at && isNext(letters, from, length);
    if (next) {
      at += length;
    }
    return next;
  }

  /** Eight at a time, the last eight perhaps over again. */
  private boolean isNext(byte[] letters, int from, int length) {
    int last = length - Long.BYTES;
    for (int i = 0; i < last; i += Long.BYTES) {
      if ((long) EIGHT.get(letters, from + i) != (long) EIGHT.get(text, at + i)) {
        return false;
      }
    }
    if (last >= 0) {
      return (long) EIGHT.get(letters, from + last) == (long) EIGHT.get(text, at + last);
    }
    for (int i = 0; i < length; i++) {
      if (letters[from + i] != text[at + i]) {
        return false;
      }
    }
    return true;
  }

  private String decoded(int from, int length) {
    String decoded = new String(text, from, length, UTF_8);
    if (decoded.indexOf(NOT_UTF_8) >= 0) {
      throw new Different();
    }
    return decoded;
  }

  private static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }
}
