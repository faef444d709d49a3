package bidfair.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.protocol.DebriefChapter;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/** The teacher's pages after a game. */
record DebriefPage(Visitor visitor, String room) {
  /**
   * @param room the address of the room's console
   */
  static DebriefPage of(Visitor visitor, String room) {
    return new DebriefPage(visitor, room);
  }

  /** The part of the address that opens a chapter. */
  static String path(DebriefChapter chapter) {
    return "/debrief/" + chapter.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void open(DebriefChapter chapter) {
    visitor.page().navigate(room + path(chapter));
  }

  void showOnScreen() {
    visitor.button(Text.SHOW_ON_SCREEN).click();
    assertThat(visitor.button(Text.TAKE_OFF_SCREEN)).isVisible();
  }

  void takeOffScreen() {
    visitor.button(Text.TAKE_OFF_SCREEN).click();
    assertThat(visitor.button(Text.SHOW_ON_SCREEN)).isVisible();
  }

  void openReviews() {
    Locator chip = visitor.button(Text.OPEN_REVIEWS);
    chip.click();
    assertThat(chip).hasAttribute("aria-pressed", "true");
  }

  /** Takes everything home that the page offers but the record, which is no Office file. */
  void download() throws IOException {
    visitor.page().navigate(room + "/debrief/home");
    for (Text file : new Text[] {Text.WORKBOOK, Text.TABLES, Text.GRADE_SHEET}) {
      String name = visitor.read(Text.DOWNLOAD, visitor.read(file));
      Download download =
          visitor
              .page()
              .waitForDownload(() ->
                  visitor.page().getByLabel(name, new GetByLabelOptions().setExact(true)).click());
      assertThat(Files.readAllBytes(download.path())).as(name).startsWith('P', 'K');
    }
  }
}
