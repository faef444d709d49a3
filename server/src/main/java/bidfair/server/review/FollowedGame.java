package bidfair.server.review;

import bidfair.server.export.game.GameReader;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import bidfair.server.lab.Branch;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A game that is followed in the journal, with what was answered about it today. For one thread at
 * a time.
 */
final class FollowedGame {
  /** How far a game was when something was answered; what is known changes with it. */
  private record Moment(int day, boolean over) {}

  private final ReentrantLock turn = new ReentrantLock();
  private final int number;
  private final Branch branch = new Branch();
  private final Map<String, Answer> answers = new HashMap<>();
  private Attendance attendance;
  private GameReader reader;
  private int rollBacks;
  private @Nullable Moment answeredAt;

  FollowedGame(int number) {
    this.number = number;
    attendance = new Attendance();
    reader = new GameReader(number, _ -> {}, attendance);
  }

  /** To be held by whoever asks for anything. */
  ReentrantLock turn() {
    return turn;
  }

  Optional<Answer> answer(
      Journal journal, RoomKey room, String what, Function<Followed, Object> work) {
    return read(journal, room, followed -> kept(followed, what, work));
  }

  <T> Optional<T> read(Journal journal, RoomKey room, Function<Followed, T> question) {
    branch.readOn(journal, room);
    if (branch.rollBacks() != rollBacks) {
      rollBacks = branch.rollBacks();
      attendance = new Attendance();
      reader = new GameReader(number, _ -> {}, attendance);
      answeredAt = null;
    }
    reader.readOn(journal, room, branch);
    return reader.game().map(game -> question.apply(new Followed(game, attendance)));
  }

  private Answer kept(Followed followed, String what, Function<Followed, Object> work) {
    Moment now = new Moment(followed.game().state().day(), followed.game().over());
    if (!now.equals(answeredAt)) {
      answers.clear();
      answeredAt = now;
    }
    return answers.computeIfAbsent(what, _ -> Answer.of(work.apply(followed)));
  }
}
