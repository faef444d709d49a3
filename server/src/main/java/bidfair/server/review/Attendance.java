package bidfair.server.review;

import bidfair.engine.game.Action;
import bidfair.engine.game.Rejection;
import bidfair.engine.review.classroom.SlotClaim;
import bidfair.engine.units.FirmId;
import bidfair.server.export.game.Witness;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomEvent;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.Verdict;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.ReviewApi.SharedAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the rules of a game do not see of it: when clients were asked for, and from where people
 * acted. Not thread-safe.
 */
final class Attendance implements Witness {
  private final Map<Integer, String> origins = new TreeMap<>();
  private final AddressUses uses = new AddressUses();
  private final List<SlotClaim> claims = new ArrayList<>();

  @Override
  public void saw(Decided decided, int day, int month, Optional<FirmId> firm) {
    decided.events().forEach(this::follow);
    if (day > 0
        && firm.isPresent()
        && decided.input() instanceof RoomInput.Order(Command.BySeat command)) {
      note(decided, day, firm.get(), command);
    }
  }

  /** Every enrolment that got a slot or found none free, in the order of decision. */
  List<SlotClaim> claims() {
    return List.copyOf(claims);
  }

  /** From how many addresses people acted; seats whose address is not known add none. */
  int addresses() {
    return uses.addresses();
  }

  /** The addresses from which people of several firms acted. */
  List<SharedAddress> shared() {
    return uses.shared();
  }

  private void note(Decided decided, int day, FirmId firm, Command.BySeat command) {
    if (decided.actor() instanceof Actor.Seat(int seat)) {
      Optional.ofNullable(origins.get(seat)).ifPresent(origin -> uses.count(origin, firm, seat));
    }
    if (command instanceof Command.Play(Action.Enrol(var client)) && isClaim(decided.verdict())) {
      boolean accepted = decided.verdict().isAccepted();
      claims.add(new SlotClaim(firm, client, day, accepted, decided.at().toEpochMilli()));
    }
  }

  /** Also before the game begins: who stays where he was in the lobby says nothing again. */
  private void follow(RoomEvent event) {
    if (event instanceof RoomEvent.SeatCameFrom(int seat, var _, var origin)) {
      origins.put(seat, origin);
    }
  }

  private static boolean isClaim(Verdict verdict) {
    return verdict.isAccepted() || verdict.equals(Verdict.of(Rejection.NO_SLOT_FREE));
  }
}
