package bidfair.server.export.game;

import bidfair.server.lab.Actor;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * An input of a room as its log shows it.
 *
 * @param seq its number in the room
 * @param day of the game after it, 0 before the first opening
 * @param who the name of the person in the actor's seat
 * @param firm for which the actor acts
 * @param counts false if what it did to the game was rolled back later
 */
public record LogLine(
    long seq,
    Instant at,
    int day,
    Actor actor,
    Optional<String> who,
    Optional<GameFirm> firm,
    RoomInput input,
    Verdict verdict,
    boolean counts) {}
