package bidfair.server.lab;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;

/** What people and firms may be called. */
final class Names {
  /** Enough for every language; more of them pile up over the lines above. */
  private static final int MARKS_IN_A_ROW = 3;

  private Names() {}

  /**
   * The name without white space around it, if it then has 1 to 24 characters, all of them visible
   * or single spaces: nobody hides behind a name that looks empty or like another's. What only says
   * how an emoji is drawn is left out.
   */
  static Optional<String> clean(String name) {
    String clean = name.replaceAll("[\uFE0E\uFE0F]", "").strip();
    int length = clean.codePointCount(0, clean.length());
    boolean valid =
        length >= 1
            && length <= RoomLimits.NAME_CHARS
            && !clean.contains("  ")
            && clean.codePoints().allMatch(Names::isShown)
            && !hasPiledMarks(clean);
    return valid ? Optional.of(clean) : Optional.empty();
  }

  /**
   * What is left of a name when it is only looked at: names of the same look are the same. Letters
   * of other alphabets that are drawn alike stay different.
   */
  static String look(String name) {
    String plain = Normalizer.normalize(name, Form.NFKC).replace(" ", "");
    return Normalizer.normalize(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Form.NFKC);
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
      default -> !isBlank(character);
    };
  }

  /** Letters, marks and symbols by their kind, of which nothing can be seen. */
  private static boolean isBlank(int character) {
    return switch (character) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
      default ->
          (character >= 0x180B && character <= 0x180F)
              || (character >= 0xFE00 && character <= 0xFE0F)
              || (character >= 0xE0100 && character <= 0xE01EF);
    };
  }

  private static boolean hasPiledMarks(String name) {
    int marks = MARKS_IN_A_ROW; // None may stand at the beginning, where there is nothing to mark.
    for (int character : name.codePoints().toArray()) {
      int type = Character.getType(character);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
      marks = mark ? marks + 1 : 0;
      if (marks > MARKS_IN_A_ROW) {
        return true;
      }
    }
    return false;
  }
}
