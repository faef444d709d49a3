package bidfair.server.net.socket;

import bidfair.server.access.Argon2;
import bidfair.server.access.SeatSecrets;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.RoomLimits;
import bidfair.server.lab.Submission;
import bidfair.server.lab.Verdict;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Refusal;
import io.netty.channel.Channel;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes inputs from a socket to its room, and the verdicts back. */
final class Orders {
  private final SocketServices services;
  private final Channel channel;
  private final Room room;

  Orders(SocketServices services, Channel channel, Room room) {
    this.services = services;
    this.channel = channel;
    this.room = room;
  }

  void take(Person person, ClientIn.Input input) {
    Optional<Actor> actor = person.actor();
    if (actor.isEmpty()) {
      answer(input.id(), Verdict.of(Refusal.NOT_ALLOWED));
    } else if (input.id().isEmpty() || input.id().length() > RoomLimits.INPUT_ID_CHARS) {
      answer(input.id(), Verdict.of(Refusal.VALUE_OUT_OF_RANGE));
    } else if (input.command() instanceof Command.RenewPin(int seat)) {
      services.threads().execute(() -> renewPin(actor.get(), input.id(), seat));
    } else {
      submit(actor.get(), input.id(), new RoomInput.Order(input.command()), verdict -> {});
    }
  }

  /** Slow, as the PIN is hashed; the room never sees the PIN itself in an input. */
  private void renewPin(Actor actor, String id, int seat) {
    String pin = SeatSecrets.freshPin();
    String hash = Argon2.PINS.hash(pin);
    submit(actor, id, new RoomInput.RenewPin(seat, hash), verdict -> show(seat, pin, hash));
  }

  /** Not if it was renewed before, by the same input, whose first answer was lost. */
  private void show(int seat, String pin, String hash) {
    room.ask(reading -> reading.state().seats().find(seat))
        .thenAccept(found -> {
          if (found.filter(each -> each.pinHash().equals(hash)).isPresent()) {
            room.showPin(seat, pin);
          }
        });
  }

  private void submit(Actor actor, String id, RoomInput input, Consumer<Verdict> whenAccepted) {
    long arrived = services.nanos().getAsLong();
    Submission submission =
        new Submission(
            actor,
            id,
            input,
            verdict -> {
              services.metrics().verdict(Duration.ofNanos(services.nanos().getAsLong() - arrived));
              if (verdict.isAccepted()) {
                whenAccepted.accept(verdict);
              }
              channel.eventLoop().execute(() -> answer(id, verdict));
            });
    if (!room.submit(submission)) {
      answer(id, Verdict.of(Refusal.BUSY));
    }
  }

  private void answer(String id, Verdict verdict) {
    channel.writeAndFlush(
        Messages.frame(new ClientOut.Verdict(id, verdict.isAccepted(), verdict.reason())));
  }
}
