package bidfair.server.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** A bar that grows in one line of a terminal; elsewhere it stays silent. */
final class Progress {
  private static final int WIDTH = 40;

  private final int total;
  private final PrintWriter terminal;
  private final boolean visible;
  private int done;

  private Progress(int total, PrintWriter terminal, boolean visible) {
    this.total = total;
    this.terminal = terminal;
    this.visible = visible;
  }

  static Progress of(int total, PrintWriter terminal) {
    boolean visible = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return new Progress(total, terminal, visible);
  }

  void step() {
    done++;
    if (visible) {
      int filled = WIDTH * done / total;
      terminal.printf(
          "\r[%s%s] %d of %d games%s",
          "#".repeat(filled), " ".repeat(WIDTH - filled), done, total, done == total ? "\n" : "");
      terminal.flush();
    }
  }
}
