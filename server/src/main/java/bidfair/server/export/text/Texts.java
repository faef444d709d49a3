package bidfair.server.export.text;

import bidfair.engine.units.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;

/** The texts of exports in one language. Immutable. */
public final class Texts {
  private static final Texts CHINESE = new Texts(Language.ZH_CN, load(Language.ZH_CN));
  private static final Texts ENGLISH = new Texts(Language.EN, load(Language.EN));

  private final Language language;
  private final Properties texts;

  private Texts(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
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
    String text = texts.getProperty(key);
    if (text == null) {
      throw new MissingResourceException("no text for " + key, "texts", key);
    }
    return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
  }

  /** What a constant is called. */
  public String of(Enum<?> constant) {
    return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  public String of(LocalText text) {
    return language.of(text);
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  private static Properties load(Language language) {
    String name = "/export/texts." + language.tag() + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing in the program: " + name);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
