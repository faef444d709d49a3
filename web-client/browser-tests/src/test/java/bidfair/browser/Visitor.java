package bidfair.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody before a page, who finds things by what is written on them. */
record Visitor(Page page, Language language) {
  String read(Text text, Object... values) {
    return text.in(language, values);
  }

  Locator button(Text name, Object... values) {
    return find(AriaRole.BUTTON, name, values);
  }

  /** Buttons whose names begin so and that can be pressed. */
  Locator buttonsFrom(Text beginning) {
    Pattern name = Pattern.compile("^" + read(beginning));
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setDisabled(false));
  }

  Locator heading(Text name, Object... values) {
    return find(AriaRole.HEADING, name, values);
  }

  Locator region(Text name) {
    return find(AriaRole.REGION, name);
  }

  Locator field(Text label) {
    return page.getByLabel(read(label), new GetByLabelOptions().setExact(true));
  }

  /** Something of this role with exactly this name. */
  Locator find(AriaRole role, Text name, Object... values) {
    return page.getByRole(role, new GetByRoleOptions().setName(read(name, values)).setExact(true));
  }

  /** Chooses one of several; the radio button itself is not to be seen. */
  void choose(Text option) {
    page.getByText(read(option), new Page.GetByTextOptions().setExact(true)).first().click();
  }

  /** Presses a button that asks once more. */
  void confirm(Text name) {
    button(name).click();
    button(Text.CONFIRM).click();
  }

  /** Turns the page to the other language. */
  Visitor inOtherLanguage() {
    button(Text.OTHER_LANGUAGE).click();
    return new Visitor(page, language.other());
  }

  void sees(Text text, Object... values) {
    assertThat(page.getByText(read(text, values)).first()).isVisible();
  }
}
