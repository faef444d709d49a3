package bidfair.server.review;

import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.server.text.TextFile;
import java.util.List;
import java.util.function.Function;

/** How sentences are put together in a language. */
record Tongue(TextFile texts, Function<LocalText, String> choice, Function<Money, String> amounts) {
  static final Tongue CHINESE =
      new Tongue(TextFile.read("review/sentences", "zh-CN"), LocalText::zh, Amounts::chinese);
  static final Tongue ENGLISH =
      new Tongue(TextFile.read("review/sentences", "en"), LocalText::en, Amounts::english);

  String of(String key, Object... values) {
    return texts.of(key, values);
  }

  String of(Enum<?> constant, Object... values) {
    return texts.of(constant, values);
  }

  String of(LocalText text) {
    return choice.apply(text);
  }

  String of(Money amount) {
    return amounts.apply(amount);
  }

  /** A text about so many things, which has a form of its own for one. */
  String counted(String key, int count, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = count;
    System.arraycopy(values, 0, all, 1, values.length);
    return of(key + (count == 1 ? ".one" : ".many"), all);
  }

  /** One after the other: 2、3 和 5. */
  String listed(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      text.append(i == 0 ? "" : of(i == numbers.size() - 1 ? "list.last" : "list.next"));
      text.append(numbers.get(i).intValue());
    }
    return text.toString();
  }
}
