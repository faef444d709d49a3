package bidfair.server.canary;

import java.util.List;

/** What is to notice a fault: a program that ends with 1 and names the promise that was broken. */
enum Harness {
  WORLD(true, "bidfair.server.world.WorldMain 1 40"),
  SYSTEM_CALLS(false, "bidfair.server.kill.SyncHarness"),
  KILLS(false, "bidfair.server.kill.KillHarness KILL 4 1"),
  POWER_CUTS(false, "bidfair.server.kill.KillHarness POWER_CUT 6 1"),
  SECRECY(true, "bidfair.server.world.SecrecyMain 30 41"),
  SLOW_READERS(false, "bidfair.server.canary.TestHarness 5 bidfair.server.net.SlowReaderTest"),
  LIMITS(
      true,
      "bidfair.server.canary.TestHarness 5"
          + " bidfair.server.net.LimitsTest#connectionsBeyondTheLimitAreClosed");

  private final boolean quick;
  private final String command;

  Harness(boolean quick, String command) {
    this.quick = quick;
    this.command = command;
  }

  /** Whether it needs no more than seconds. */
  boolean isQuick() {
    return quick;
  }

  /** The class with its arguments. */
  List<String> command() {
    return List.of(command.split(" "));
  }
}
