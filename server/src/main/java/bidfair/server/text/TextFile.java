package bidfair.server.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;

/** The texts of one resource in one language. Immutable. */
public final class TextFile {
  private final Properties texts;

  private TextFile(Properties texts) {
    this.texts = texts;
  }

  /**
   * Reads {@code /NAME.LANGUAGE.properties}, UTF-8.
   *
   * @param name with its folder, for example {@code export/texts}
   * @param language its tag, for example {@code zh-CN}
   */
  public static TextFile read(String name, String language) {
    String resource = "/" + name + "." + language + ".properties";
    try (InputStream in = TextFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing in the program: " + resource);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new TextFile(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
  public String of(Enum<?> constant, Object... values) {
    return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), values);
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  public Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
