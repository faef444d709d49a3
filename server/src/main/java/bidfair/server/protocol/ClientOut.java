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
   * What has changed in a table; what there is none of is left out.
   *
   * @param put rows that are new, and those that are told whole
   * @param set of other rows that have changed, the key and the members that have; null stands for
   *     a member that the row has no more
   * @param gone keys of rows that are no more
   */
  record Change(
      Optional<List<? extends Row>> put,
      Optional<List<Map<String, Object>>> set,
      Optional<List<Object>> gone) {
    /** Of lists that may be empty. */
    public static Change of(
        List<? extends Row> put, List<Map<String, Object>> set, List<Object> gone) {
      return new Change(some(put), some(set), some(gone));
    }

    private static <T extends List<?>> Optional<T> some(T list) {
      return Optional.of(list).filter(each -> !each.isEmpty());
    }
  }

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
