package bidfair.engine.review.client;

import java.util.ArrayList;
import java.util.List;

/** Notes the signs, while a client is managed, that it might leave. Not thread-safe. */
final class ChurnWatch {
  private final List<ChurnWarning> warnings = new ArrayList<>();
  private boolean watching;
  private int lostInARow;

  List<ChurnWarning> warnings() {
    return warnings;
  }

  void begin() {
    watching = true;
    lostInARow = 0;
  }

  void end() {
    watching = false;
  }

  /** A sign of the day of the loss came too late to warn. */
  void lose(int day) {
    end();
    while (!warnings.isEmpty() && warnings.getLast().day() == day) {
      warnings.removeLast();
    }
  }

  void note(int day, ChurnSign sign) {
    if (watching) {
      warnings.add(new ChurnWarning(day, sign));
    }
  }

  void won() {
    lostInARow = 0;
  }

  /** Warns once of a row of lost bids, however long it becomes. */
  void lostBid(int day, int tooMany) {
    lostInARow++;
    if (lostInARow == tooMany) {
      note(day, ChurnSign.BIDS_LOST_IN_A_ROW);
    }
  }
}
