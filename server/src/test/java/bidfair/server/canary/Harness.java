package bidfair.server.canary;

import java.util.List;

/** What is to notice a fault: a program that ends with 1 and names the promise that was broken. */
enum Harness {
  KILLS("bidfair.server.kill.KillHarness KILL 4 1"),
  POWER_CUTS("bidfair.server.kill.KillHarness POWER_CUT 6 1"),
  SECRECY("bidfair.server.world.SecrecyMain 1 12"),
  SYSTEM_CALLS("bidfair.server.kill.SyncHarness");

  private final String command;

  Harness(String command) {
    this.command = command;
  }

  /** Whether it needs no more than seconds. */
  boolean isQuick() {
    return this == SYSTEM_CALLS || this == SECRECY;
  }

  /** The class with its arguments. */
  List<String> command() {
    return List.of(command.split(" "));
  }
}
