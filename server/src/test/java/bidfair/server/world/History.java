package bidfair.server.world;

import bidfair.server.lab.Actor;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.RoomLimits;
import bidfair.server.lab.Verdict;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What everybody has sent and what they were told, to be held against the journal. */
final class History {
  /** Answers that decide nothing: the same input may be sent again, and be decided then. */
  private static final Set<String> UNDECIDED =
      Set.of(Refusal.BUSY.name(), Refusal.STORAGE_FAILED.name(), Refusal.TRY_LATER.name());

  private record Asked(Actor actor, String id) {}

  private final Map<Asked, ClientIn.Input> sent = new LinkedHashMap<>();
  private final Map<Asked, Verdict> told = new HashMap<>();
  private final Map<String, Integer> seats = new HashMap<>();
  private long verdicts;

  void sent(Actor actor, ClientIn.Input input) {
    sent.putIfAbsent(new Asked(actor, input.id()), input);
  }

  /** Somebody has a seat, and was told so. */
  void seated(String claim, int seat) {
    Integer before = seats.putIfAbsent(claim, seat);
    Broken.unless(
        before == null || before == seat, 2, "%s is in seat %d and in %d", claim, before, seat);
  }

  /** Whether the input is answered for good. */
  boolean heard(Actor actor, JsonNode message) {
    verdicts++;
    String id = message.path("id").asString();
    Optional<String> reason =
        message.hasNonNull("reason")
            ? Optional.of(message.path("reason").asString())
            : Optional.empty();
    Verdict verdict = new Verdict(reason);
    Asked asked = new Asked(actor, id);
    Broken.unless(sent.containsKey(asked), 2, "%s of %s was never sent: %s", id, actor, verdict);
    if (reason.filter(UNDECIDED::contains).isPresent()) {
      return false;
    }
    Verdict first = told.putIfAbsent(asked, verdict);
    Broken.unless(
        first == null || first.equals(verdict),
        2,
        "%s of %s was first told %s and then %s",
        id,
        actor,
        first,
        verdict);
    return true;
  }

  /** All that anybody was told is in the journal, as it was told, and nothing is in it twice. */
  void check(List<Decided> journal) {
    Map<Asked, Verdict> kept = new HashMap<>();
    Set<String> claims = new HashSet<>();
    for (Decided decided : journal) {
      if (decided.input() instanceof RoomInput.TakeSeat seat && decided.verdict().isAccepted()) {
        claims.add(seat.claim());
      }
      if (!decided.inputId().isEmpty()) {
        Asked asked = new Asked(decided.actor(), decided.inputId());
        Verdict other = kept.put(asked, decided.verdict());
        Broken.unless(other == null, 2, "the journal has %s twice", asked);
      }
    }
    told.forEach((asked, verdict) -> {
      if (isForRoom(asked)) {
        Verdict inJournal = kept.get(asked);
        Broken.unless(
            verdict.equals(inJournal), 1, "%s was told %s and is %s", asked, verdict, inJournal);
      }
    });
    for (String claim : seats.keySet()) {
      Broken.unless(claims.contains(claim), 1, "the seat of %s is lost", claim);
    }
  }

  long inputs() {
    return sent.size();
  }

  long verdicts() {
    return verdicts;
  }

  /** Others are refused before they come to a room. */
  private static boolean isForRoom(Asked asked) {
    return !asked.id().isEmpty()
        && asked.id().length() <= RoomLimits.INPUT_ID_CHARS
        && !(asked.actor() instanceof Actor.Visitor);
  }
}
