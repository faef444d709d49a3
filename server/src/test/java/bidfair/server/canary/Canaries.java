package bidfair.server.canary;

import java.util.List;

/** The faults that must not go unnoticed, at least two for each promise of docs/reliability.md. */
final class Canaries {
  static final List<Canary> ALL =
      List.of(
          new Canary(
              1,
              Harness.POWER_CUTS,
              "verdicts are told as soon as they are decided",
              "server/lab/Outbox",
              """
              while (!waiting.isEmpty() && (broken || waiting.element().seq() <= durableSeq)) {
                    Waiting next = waiting.remove();
                    try {
                      (next.seq() <= durableSeq ? next.whenDurable() : next.whenLost()).run();\
              """,
              """
              while (!waiting.isEmpty()) {
                    Waiting next = waiting.remove();
                    try {
                      next.whenDurable().run();\
              """),
          new Canary(
              1,
              Harness.POWER_CUTS,
              "commits are not synced",
              "server/journal/Transactions",
              "      handle.execute(\"BEGIN IMMEDIATE\");",
              "      handle.execute(\"PRAGMA synchronous = OFF\");\n"
                  + "      handle.execute(\"BEGIN IMMEDIATE\");"),
          new Canary(
              1,
              Harness.SYSTEM_CALLS,
              "commits are synced, but not each",
              "server/journal/Transactions",
              "      handle.execute(\"BEGIN IMMEDIATE\");",
              "      handle.execute(\"PRAGMA synchronous = NORMAL\");\n"
                  + "      handle.execute(\"BEGIN IMMEDIATE\");"),
          new Canary(
              1,
              Harness.POWER_CUTS,
              "what is decided is shown before it is durable",
              "server/view/RoomView",
              "if (room.durableSeq() >= stagedSeq)",
              "if (room.durableSeq() >= 0)"),
          new Canary(
              2,
              Harness.KILLS,
              "no verdict is remembered",
              "server/lab/FirstVerdicts",
              "-> !decided.inputId().isEmpty();",
              "-> false;"),
          new Canary(
              2,
              Harness.KILLS,
              "what is sent again is decided anew",
              "server/lab/RoomWriter",
              "if (first.isPresent() || outbox.isBroken())",
              "if (outbox.isBroken())"),
          new Canary(
              2,
              Harness.KILLS,
              "verdicts are forgotten over a restart",
              "server/lab/Memory",
              "        memory.note(decided);",
              "        memory.lastSeq = decided.seq();\n        memory.state.note(decided);"),
          new Canary(
              3,
              Harness.KILLS,
              "a posting is credited to nobody",
              "engine/books/Ledger",
              "    balances.merge(entry.credit(), amount.negated(), Money::plus);",
              ""),
          new Canary(
              4,
              Harness.KILLS,
              "all feeds begin with the same version",
              "server/view/Feed",
              "version = settings.firstVersions().getAsLong();",
              "version = 1_000;"),
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
              6,
              Harness.KILLS,
              "a room goes on by itself after a restart",
              "server/lab/RoomWriter",
              "if (state().phase() == Phase.PLAYING && !saysMore)",
              "if (state().phase() == Phase.LOBBY && !saysMore)"),
          new Canary(
              6,
              Harness.KILLS,
              "a room does not say why it is paused",
              "server/lab/RoomWriter",
              "decide(own(new RoomInput.Halt(reason)))",
              "decide(own(new RoomInput.Halt(PauseReason.TEACHER)))"));

  private Canaries() {}

  /** Those that are caught within seconds. */
  static List<Canary> quick() {
    return ALL.stream().filter(canary -> canary.harness().isQuick()).toList();
  }
}
