package bidfair.server.json;

import java.util.Random;

/** Texts of which one letter is another one, or was put in, or left out. */
public final class LetterChange {
  private final Random random;
  private final String letters;

  /**
   * @param letters of which one may come in
   */
  public LetterChange(Random random, String letters) {
    this.random = random;
    this.letters = letters;
  }

  /** A text that is not empty, altered. */
  public String in(String text) {
    StringBuilder altered = new StringBuilder(text);
    int at = random.nextInt(text.length());
    char letter = letters.charAt(random.nextInt(letters.length()));
    switch (random.nextInt(3)) {
      case 0 -> altered.setCharAt(at, letter);
      case 1 -> altered.insert(at, letter);
      default -> altered.deleteCharAt(at);
    }
    return altered.toString();
  }
}
