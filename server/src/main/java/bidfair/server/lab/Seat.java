package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person's place in a room.
 *
 * @param number from 1, never used again in the room
 * @param studentNumber unique in the room
 * @param claim see {@link RoomInput.TakeSeat}
 * @param tokenHashes of the tokens that prove the seat, the latest last
 */
public record Seat(
    int number,
    String studentNumber,
    String name,
    FirmId firm,
    String claim,
    List<String> tokenHashes,
    String pinHash) {
  public Seat {
    tokenHashes = List.copyOf(tokenHashes);
  }

  Seat withFirm(FirmId changed) {
    return new Seat(number, studentNumber, name, changed, claim, tokenHashes, pinHash);
  }

  Seat withPin(String changed) {
    return new Seat(number, studentNumber, name, firm, claim, tokenHashes, changed);
  }

  /** The oldest token ends when there are too many: a person has a few machines, not dozens. */
  Seat withToken(String added) {
    List<String> tokens =
        Stream.concat(tokenHashes.stream(), Stream.of(added))
            .skip(Math.max(0, tokenHashes.size() + 1 - RoomLimits.TOKENS_PER_SEAT))
            .toList();
    return new Seat(number, studentNumber, name, firm, claim, tokens, pinHash);
  }
}
