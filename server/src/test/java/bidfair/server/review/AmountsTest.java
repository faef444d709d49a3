package bidfair.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.units.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0           | 0 元       | ¥0",
        "49          | 0 元       | ¥0",
        "50          | 1 元       | ¥1",
        "98_765      | 988 元     | ¥988",
        "987_654     | 9880 元    | ¥9,880",
        "999_499     | 9990 元    | ¥9,990",
        "999_500     | 1 万元     | ¥10,000",
        "1_234_567   | 1.23 万元  | ¥12,300",
        "-1_234_567  | −1.23 万元 | −¥12,300",
        "30_000_000  | 30 万元    | ¥300,000",
        "123_456_789 | 123 万元   | ¥1,230,000",
        "1234_567_890| 1230 万元  | ¥12,300,000",
      })
  void areSaidToThreeFigures(String fen, String chinese, String english) {
    Money amount = Money.ofFen(Long.parseLong(fen.replace("_", "").strip()));
    assertThat(Amounts.chinese(amount)).isEqualTo(chinese);
    assertThat(Amounts.english(amount)).isEqualTo(english);
  }
}
