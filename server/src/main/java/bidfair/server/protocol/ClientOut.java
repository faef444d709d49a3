package bidfair.server.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the server sends over a WebSocket. */
public sealed interface ClientOut {
  /** The first answer to a hello. */
  record Welcome(String room, Role role, Optional<Integer> seat, Optional<Integer> firm)
      implements ClientOut {
    /** Whom a connection belongs to. */
    public enum Role {
      SEAT,
      TEACHER,
      SCREEN
    }
  }

  /**
   * Changed rows of an audience's tables. Each audience has its own sequence of versions without
   * gaps.
   *
   * @param audience {@code everyone}, {@code firm}, {@code seat} or {@code teacher}
   * @param snapshot whether this replaces all that the browser holds of the audience
   */
  record Frame(String audience, long version, boolean snapshot, Map<String, Change> tables)
      implements ClientOut {}

  /**
   * @param put rows that are new or changed
   * @param gone keys of rows that are no more
   */
  record Change(List<? extends Row> put, List<Object> gone) {}

  /**
   * The clock at this moment, for somebody who has just come: the row that a frame told may be old.
   * It takes the place of the row held, belongs to no version, and is told to nobody else, who
   * would learn from it that somebody has come.
   */
  record Now(PublicRow.Clock clock) implements ClientOut {}

  /**
   * The answer to an input, once it is durable.
   *
   * @param reason the name of an engine rejection or of a {@link Refusal}, absent if accepted
   */
  record Verdict(String id, boolean accepted, Optional<String> reason) implements ClientOut {}

  record Pong() implements ClientOut {}

  /** Something is wrong with the connection or its last message; it closes if fatal. */
  record Problem(Refusal reason, String detail, boolean fatal) implements ClientOut {}
}
