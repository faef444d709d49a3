package bidfair.server.kill;

import java.util.EnumMap;
import java.util.Map;

/** What was done and looked at. Used by one thread. */
final class Figures {
  private final Map<Moment, Integer> ends = new EnumMap<>(Moment.class);
  private int starting;
  private long acknowledged;
  private long inFlight;
  private long askedAgain;
  private long frames;
  private long rows;
  private long rooms;

  void ended(Moment moment) {
    ends.merge(moment, 1, Integer::sum);
  }

  void endedStarting() {
    starting++;
  }

  void asked(long unanswered, long again) {
    inFlight += unanswered;
    askedAgain += again;
  }

  void acknowledged(long verdicts) {
    acknowledged += verdicts;
  }

  void seen(long framesSeen, long rowsCompared) {
    frames += framesSeen;
    rows += rowsCompared;
  }

  void roomsMade(long made) {
    rooms += made;
  }

  int ends() {
    return ends.values().stream().mapToInt(Integer::intValue).sum() + starting;
  }

  long inputsInFlight() {
    return inFlight;
  }

  @Override
  public String toString() {
    return """
    %d ends %s, %d of them while starting; %d verdicts acknowledged, %d inputs in flight, %d asked again; \
    %d frames without a gap, %d rows found again, %d rooms made meanwhile\
    """
        .formatted(ends(), ends, starting, acknowledged, inFlight, askedAgain, frames, rows, rooms);
  }
}
