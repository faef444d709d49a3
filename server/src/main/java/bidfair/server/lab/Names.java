package bidfair.server.lab;

import java.util.Optional;

/** What people and firms may be called. */
final class Names {
  private Names() {}

  /**
   * The name without white space around it, if it then has 1 to 24 characters, all of them visible
   * or single spaces: nobody hides behind a name that looks empty or like another's.
   */
  static Optional<String> clean(String name) {
    String clean = name.strip();
    int length = clean.codePointCount(0, clean.length());
    boolean valid =
        length >= 1
            && length <= RoomLimits.NAME_CHARS
            && !clean.contains("  ")
            && clean.codePoints().allMatch(Names::isShown);
    return valid ? Optional.of(clean) : Optional.empty();
  }

  private static boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> character == ' ';
      default -> true;
    };
  }
}
