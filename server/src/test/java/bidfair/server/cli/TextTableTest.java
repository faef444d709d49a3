package bidfair.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void numbersStandRightAndWordsLeft() {
    TextTable table = new TextTable("firm", "net worth", "remark");
    table.add("first", 1_234_567, "");
    table.add("second one", -5, "late");
    assertThat(table.text().lines())
        .containsExactly(
            "firm        net worth  remark", //
            "first       1,234,567",
            "second one         -5  late");
  }

  @Test
  void chineseTakesTwiceTheRoom() {
    TextTable table = new TextTable("公司", "净资产");
    table.add("a", 1_234_567);
    table.add("第二家", -5);
    assertThat(table.text().lines())
        .containsExactly(
            "公司       净资产", //
            "a       1,234,567",
            "第二家         -5");
  }
}
