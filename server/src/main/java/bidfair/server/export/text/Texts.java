package bidfair.server.export.text;

import bidfair.engine.units.LocalText;
import bidfair.server.text.TextFile;
import java.util.MissingResourceException;
import java.util.Set;

/** The texts of exports in one language. Immutable. */
public final class Texts {
  private static final Texts CHINESE = new Texts(Language.ZH_CN);
  private static final Texts ENGLISH = new Texts(Language.EN);

  private final Language language;
  private final TextFile texts;

  private Texts(Language language) {
    this.language = language;
    this.texts = TextFile.read("export/texts", language.tag());
  }

  public static Texts in(Language language) {
    return switch (language) {
      case ZH_CN -> CHINESE;
      case EN -> ENGLISH;
    };
  }

  public Language language() {
    return language;
  }

  /**
   * The text of a key, with values in their places as {@link String#format} has them.
   *
   * @throws MissingResourceException if there is none: a mistake in the program
   */
  public String of(String key, Object... values) {
    return texts.of(key, values);
  }

  /** What a constant is called. */
  public String of(Enum<?> constant) {
    return texts.of(constant);
  }

  public String of(LocalText text) {
    return language.of(text);
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return texts.has(key);
  }

  Set<String> keys() {
    return texts.keys();
  }
}
