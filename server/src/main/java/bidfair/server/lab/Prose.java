package bidfair.server.lab;

import java.util.Optional;

/** What a teacher writes in sentences: announcements, and reasons for grades. */
final class Prose {
  private Prose() {}

  /**
   * The text without white space around it, absent if it is too long, or if there is something in
   * it that is no text: control characters but new lines and tabs, and what turns the direction of
   * all that follows.
   *
   * @param most characters
   */
  static Optional<String> clean(String text, int most) {
    String clean = text.strip();
    boolean valid = clean.length() <= most && clean.codePoints().allMatch(Prose::isText);
    return valid ? Optional.of(clean) : Optional.empty();
  }

  private static boolean isText(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
      case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
      case Character.FORMAT -> !turns(character);
      default -> true;
    };
  }

  private static boolean turns(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
          true;
      default -> false;
    };
  }
}
