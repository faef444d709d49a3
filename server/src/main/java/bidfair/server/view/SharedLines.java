package bidfair.server.view;

import bidfair.server.protocol.FirmRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements of which every line that is as before is the very same object: most stay, and what is
 * made anew for thousands of firms every second is moved by the collector again and again.
 */
final class SharedLines {
  private SharedLines() {}

  static FirmRow.Statement of(FirmRow.Statement before, FirmRow.Statement now) {
    return new FirmRow.Statement(
        now.key(),
        of(before.profitAndLoss(), now.profitAndLoss()),
        of(before.balanceSheet(), now.balanceSheet()),
        of(before.cashFlow(), now.cashFlow()));
  }

  private static <T> List<T> of(List<T> before, List<T> now) {
    if (now.equals(before)) {
      return before;
    }
    List<T> shared = new ArrayList<>(now.size());
    for (int i = 0; i < now.size(); i++) {
      boolean same = i < before.size() && before.get(i).equals(now.get(i));
      shared.add(same ? before.get(i) : now.get(i));
    }
    return shared;
  }
}
