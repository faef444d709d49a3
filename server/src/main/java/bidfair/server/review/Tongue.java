package bidfair.server.review;

import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.server.export.text.Language;
import bidfair.server.text.TextFile;
import java.util.List;
import java.util.function.Function;

/** How sentences are put together in a language. */
record Tongue(Language language, TextFile texts, Function<Money, String> amounts) {
  static final Tongue CHINESE = in(Language.ZH_CN, Amounts::chinese);
  static final Tongue ENGLISH = in(Language.EN, Amounts::english);

  private static Tongue in(Language language, Function<Money, String> amounts) {
    return new Tongue(language, TextFile.read("review/sentences", language.tag()), amounts);
  }

  String of(String key, Object... values) {
    return texts.of(key, values);
  }

  String of(Enum<?> constant, Object... values) {
    return texts.of(constant, values);
  }

  String of(LocalText text) {
    return language.of(text);
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

  /** One after the other: 2, 3 and 5. */
  String listed(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      text.append(i == 0 ? "" : of(i == numbers.size() - 1 ? "list.last" : "list.next"));
      text.append(numbers.get(i).intValue());
    }
    return text.toString();
  }
}
