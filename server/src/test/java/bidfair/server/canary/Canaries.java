package bidfair.server.canary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The faults that must not go unnoticed, some for each promise of docs/reliability.md. */
final class Canaries {
  private static final String UNSYNCED = "      connection.begin();";

  static final List<Canary> ALL =
      List.of(
          earlyVerdicts(Harness.WORLD),
          earlyVerdicts(Harness.SYSTEM_CALLS),
          earlyVerdicts(Harness.POWER_CUTS),
          synchronous(Harness.SYSTEM_CALLS, "NORMAL"),
          synchronous(Harness.POWER_CUTS, "OFF"),
          new Canary(
              1,
              Harness.WORLD,
              "what is decided is shown before it is durable",
              "server/view/RoomView",
              "if (room.durableSeq() >= stagedSeq)",
              "if (room.durableSeq() >= 0)"),
          forgottenVerdicts(Harness.WORLD),
          forgottenVerdicts(Harness.KILLS),
          new Canary(
              2,
              Harness.WORLD,
              "what is sent again is decided anew",
              "server/lab/RoomWriter",
              "} else if (first.isPresent() || outbox.isBroken()) {",
              "} else if (outbox.isBroken()) {"),
          verdictsForgottenOverRestarts(Harness.WORLD),
          verdictsForgottenOverRestarts(Harness.KILLS),
          new Canary(
              3,
              Harness.WORLD,
              "a supplier slot too many is given",
              "engine/rules/Enrolment",
              "if (state.freeSlots(id) < 1)",
              "if (state.freeSlots(id) < 0)"),
          new Canary(
              3,
              Harness.WORLD,
              "a posting is booked on one side only",
              "engine/books/Ledger",
              "    balances.merge(entry.credit(), amount.negated(), Money::plus);",
              ""),
          new Canary(
              4,
              Harness.SECRECY,
              "what changes after a rest is shown at once",
              "server/lab/Beats",
              "next = now + interval - Math.floorMod(now - first, interval);",
              "next = Math.max(next + interval, now);"),
          new Canary(
              4,
              Harness.SECRECY,
              "a firm is shown the bids of all",
              "server/view/BidRows",
              "game.bids().standing(firm).stream()",
              "game.firms().stream().flatMap(each -> game.bids().standing(each.id()).stream())"),
          new Canary(
              4,
              Harness.SECRECY,
              "a frame leaves although none of its rows has changed",
              "server/view/Feed",
              """
              return changes.isEmpty() ? Optional.empty() : Optional.of(stage(changes));
              """,
              """
              return Optional.of(stage(changes));
              """),
          new Canary(
              4,
              Harness.SECRECY,
              "everybody is told the time when somebody comes",
              "server/view/Viewers",
              "      newcomers.add(watch);",
              "      feeds.mark(bidfair.server.protocol.Table.CLOCK);"),
          new Canary(
              4,
              Harness.SECRECY,
              "a newcomer sees whether somebody's input waits for the disk",
              "server/view/RoomView",
              """
              if (staged.isEmpty()) {
                      show();\
              """,
              """
              if (room.decidedSeq() > 0) {
                      show();\
              """),
          new Canary(
              4,
              Harness.KILLS,
              "all feeds begin with the same version",
              "server/view/Feed",
              "version = settings.firstVersions().getAsLong();",
              "version = 1_000;"),
          new Canary(
              5,
              Harness.SLOW_READERS,
              "frames are piled up for who does not read",
              "server/net/socket/Outlet",
              "if (!channel.isWritable())",
              "if (!channel.isOpen())"),
          new Canary(
              5,
              Harness.LIMITS,
              "one address may open connections without end",
              "server/net/ConnectionLimit",
              "if (open.incrementAndGet() > most)",
              "if (open.incrementAndGet() < 0)"),
          goesOn(Harness.WORLD),
          goesOn(Harness.KILLS),
          new Canary(
              6,
              Harness.KILLS,
              "a room does not say why it is paused",
              "server/lab/RoomWriter",
              "decide(own(new RoomInput.Halt(reason)));",
              "decide(own(new RoomInput.Halt(PauseReason.TEACHER)));"));

  private Canaries() {}

  /** One for each promise, each caught within seconds. */
  static Collection<Canary> quick() {
    Map<Integer, Canary> byPromise = new TreeMap<>();
    ALL.stream()
        .filter(canary -> canary.harness().isQuick())
        .forEach(canary -> byPromise.putIfAbsent(canary.promise(), canary));
    return byPromise.values();
  }

  private static Canary earlyVerdicts(Harness harness) {
    return new Canary(
        1,
        harness,
        "verdicts leave as soon as they are decided",
        "server/lab/Outbox",
        """
            while (!waiting.isEmpty() && (broken || waiting.element().seq() <= durableSeq)) {
              Waiting next = waiting.remove();
              try {
                (next.seq() <= durableSeq ? next.whenDurable() : next.whenLost()).run();
        """,
        """
            while (!waiting.isEmpty()) {
              Waiting next = waiting.remove();
              try {
                next.whenDurable().run();
        """);
  }

  private static Canary synchronous(Harness harness, String mode) {
    return new Canary(
        1,
        harness,
        "commits are synced as SQLite does it with synchronous = " + mode,
        "server/journal/Transactions",
        UNSYNCED,
        "      connection.handle().execute(\"PRAGMA synchronous = %s\");\n%s"
            .formatted(mode, UNSYNCED));
  }

  private static Canary forgottenVerdicts(Harness harness) {
    return new Canary(
        2,
        harness,
        "no verdict is remembered",
        "server/lab/FirstVerdicts",
        "-> !decided.inputId().isEmpty();",
        "-> false;");
  }

  private static Canary verdictsForgottenOverRestarts(Harness harness) {
    return new Canary(
        2,
        harness,
        "verdicts are forgotten over a restart",
        "server/lab/Memory",
        "        memory.note(decided);",
        "        memory.lastSeq = decided.seq();\n        memory.state.note(decided);");
  }

  private static Canary goesOn(Harness harness) {
    return new Canary(
        6,
        harness,
        "a room goes on by itself after a restart",
        "server/lab/RoomWriter",
        "if (state().phase() == Phase.PLAYING && !saysMore)",
        "if (saysMore)");
  }
}
