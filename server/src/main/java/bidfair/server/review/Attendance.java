package bidfair.server.review;

import bidfair.engine.game.Action;
import bidfair.engine.game.Rejection;
import bidfair.engine.review.classroom.SlotClaim;
import bidfair.engine.units.FirmId;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.SeatFirms;
import bidfair.server.lab.Verdict;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.ReviewApi.SharedAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the rules of a game do not see of it: when its inputs came, from whom and from where. Not
 * thread-safe.
 */
final class Attendance {
  private final SeatOrigins origins;
  private final AddressUses addresses = new AddressUses();
  private final Map<Integer, Participation> people = new TreeMap<>();
  private final List<SlotClaim> claims = new ArrayList<>();

  /**
   * @param known from where people came before the game began
   */
  Attendance(SeatOrigins known) {
    origins = new SeatOrigins(known);
  }

  /**
   * Takes down the next entry of the game's part of the journal.
   *
   * @param seats before the entry
   * @param day of the game before the entry, 0 before the first
   * @param month of that day
   */
  void note(Decided decided, SeatFirms seats, int day, int month) {
    decided.events().forEach(origins::apply);
    if (!(decided.input() instanceof RoomInput.Order(Command.BySeat command))) {
      return;
    }
    Optional<FirmId> firm =
        switch (decided.actor()) {
          case Actor.Robot(var robots) -> Optional.of(robots);
          case Actor.Seat(int seat) -> seats.firmOf(seat);
          case Actor.Teacher _, Actor.Visitor _, Actor.Clock _ -> Optional.empty();
        };
    if (firm.isEmpty()) {
      return;
    }
    if (decided.actor() instanceof Actor.Seat(int seat)) {
      origins.of(seat).ifPresent(origin -> addresses.count(origin, firm.get(), seat));
      if (command instanceof Command.Play) {
        people.put(seat, after(participation(seat), decided.verdict(), month));
      }
    }
    if (command instanceof Command.Play(Action.Enrol(var client)) && isClaim(decided.verdict())) {
      claims.add(
          new SlotClaim(
              firm.get(),
              client,
              day,
              decided.verdict().isAccepted(),
              decided.at().toEpochMilli()));
    }
  }

  /** Every enrolment that got a slot or found none free, in the order of decision. */
  List<SlotClaim> claims() {
    return List.copyOf(claims);
  }

  /** What a seat did so far. */
  Participation participation(int seat) {
    return people.getOrDefault(seat, Participation.NONE);
  }

  /** From how many addresses people acted; of seats whose address was never noted none counts. */
  int addresses() {
    return addresses.addresses();
  }

  /** The addresses from which people of several firms acted. */
  List<SharedAddress> shared() {
    return addresses.shared();
  }

  private static Participation after(Participation before, Verdict verdict, int month) {
    return verdict.isAccepted() ? before.withAccepted(month) : before.withRejected();
  }

  private static boolean isClaim(Verdict verdict) {
    return verdict.isAccepted() || verdict.equals(Verdict.of(Rejection.NO_SLOT_FREE));
  }
}
