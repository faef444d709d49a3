package bidfair.server.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "王小明",
        "O'Neill & Søns",
        "Nguyễn Thị Ánh",
        "ก็น้ำ",
        "علي",
        "悦邻🚚",
        "<img src=x onerror=f()>",
        "=1+1",
        "@SUM(A1)",
        "＝cmd",
        "\" \\ ' ; --"
      })
  void whatCanBeSeenIsAName(String name) {
    assertThat(Names.clean(name)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t ",
        "\u3000",
        "\u00a0",
        "a\u0000b",
        "a\tb",
        "a\nb",
        "a  b",
        "\u202eabc",
        "a\u2066b\u2069",
        "a\u200bb",
        "a\u200db",
        "\ufeffabc",
        "soft\u00adhyphen",
        "\u3164",
        "\uffa0",
        "\u2800",
        "a\u034fb",
        "a\udb40\udd00",
        "\u0301abc",
        "Z\u0301\u0302\u0303\u0304algo",
        "\ud83d",
        "\ue000",
        "\u0378",
        "\u2028",
        "1234567890123456789012345"
      })
  void whatHidesIsNone(String name) {
    assertThat(Names.clean(name)).isEmpty();
  }

  @Test
  void whatOnlySaysHowAnEmojiIsDrawnIsLeftOut() {
    assertThat(Names.clean("❤\ufe0f Co")).contains("❤ Co");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACME 1", "acme1", "ＡＣＭＥ１", "A cme 1", "ⓐCME①"})
  void whatLooksTheSameIsTheSame(String name) {
    assertThat(Names.look(name)).isEqualTo(Names.look("Acme 1"));
  }

  @Test
  void proseHasLinesAndEmojiButTurnsNothingAround() {
    assertThat(Prose.clean(" Look:\n👨‍👩‍👧 <b>here</b>\t=1+1 ", 50))
        .contains("Look:\n👨‍👩‍👧 <b>here</b>\t=1+1");
    assertThat(Prose.clean("abc\u202ecba", 50)).isEmpty();
    assertThat(Prose.clean("a\u0000", 50)).isEmpty();
    assertThat(Prose.clean("a\u001b[2J", 50)).isEmpty();
    assertThat(Prose.clean("abc", 2)).isEmpty();
  }
}
