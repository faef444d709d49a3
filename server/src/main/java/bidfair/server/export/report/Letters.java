package bidfair.server.export.report;

import java.util.stream.Stream;

/** How much room letters take. */
final class Letters {
  private Letters() {}

  /** The width of a text in Latin letters; a Chinese one is as wide as two. */
  static int width(String text) {
    return text.codePoints().map(letter -> isWide(letter) ? 2 : 1).sum();
  }

  /** What cannot be broken; Chinese can be broken anywhere, and is in two lines. */
  static int widthOfLongestWord(String text) {
    return Stream.of(text.split(" "))
        .mapToInt(word -> isWide(word.codePointAt(0)) ? Math.ceilDiv(width(word), 2) : width(word))
        .max()
        .orElse(0);
  }

  private static boolean isWide(int letter) {
    return Character.isIdeographic(letter) || (letter >= 0xFF00 && letter <= 0xFF60);
  }
}
