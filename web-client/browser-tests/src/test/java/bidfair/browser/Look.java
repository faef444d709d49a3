package bidfair.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** A screen, a language and a theme; each of them twice. */
enum Look {
  ENGLISH_DESKTOP(Screen.DESKTOP, Language.ENGLISH, ColorScheme.LIGHT),
  CHINESE_DESKTOP(Screen.DESKTOP, Language.CHINESE, ColorScheme.DARK),
  ENGLISH_PHONE(Screen.PHONE, Language.ENGLISH, ColorScheme.DARK),
  CHINESE_PHONE(Screen.PHONE, Language.CHINESE, ColorScheme.LIGHT);

  private final Screen screen;
  private final Language language;
  private final ColorScheme theme;

  Look(Screen screen, Language language, ColorScheme theme) {
    this.screen = screen;
    this.language = language;
    this.theme = theme;
  }

  Language language() {
    return language;
  }

  /** For the names of pictures, for example {@code zh-CN-phone-light}. */
  String label() {
    return "%s-%s-%s".formatted(language.tag(), screen, theme).toLowerCase(Locale.ROOT);
  }

  /**
   * @param cookies of whoever looks, as a browser's storage state
   */
  NewContextOptions options(String cookies) {
    return screen
        .options()
        .setLocale(language.tag())
        .setColorScheme(theme)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setStorageState(cookies);
  }
}
