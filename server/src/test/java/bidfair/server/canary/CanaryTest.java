package bidfair.server.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A harness that has never failed proves nothing. All canaries: -Dbidfair.canaries=all. */
@EnabledOnOs(OS.LINUX)
class CanaryTest {
  private static final boolean ALL = "all".equals(System.getProperty("bidfair.canaries"));

  @TempDir private Path folder;

  @Test
  void everyCanaryIsCaught() throws Exception {
    Collection<Canary> canaries = ALL ? Canaries.ALL : Canaries.quick();
    CanaryMachine machine = new CanaryMachine(folder);
    List<String> missed = new ArrayList<>();
    for (Canary canary : canaries) {
      CanaryMachine.Outcome outcome = machine.release(canary);
      boolean caught = outcome.names(canary.promise());
      System.out.println((caught ? "caught: " : "MISSED: ") + canary);
      if (!caught) {
        missed.add(canary + " ended with " + outcome);
      }
    }
    System.out.printf(
        "canaries caught: %d of %d%n", canaries.size() - missed.size(), canaries.size());
    assertThat(missed).isEmpty();
  }

  /** In the short suite each harness runs by itself. */
  @Test
  @EnabledIfSystemProperty(named = "bidfair.canaries", matches = "all")
  void theProgramItselfIsNone() throws Exception {
    CanaryMachine machine = new CanaryMachine(folder);
    for (Harness harness : Harness.values()) {
      CanaryMachine.Outcome outcome = machine.runUnharmed(harness);
      assertThat(outcome.isWell()).as("%s: %s", harness, outcome).isTrue();
    }
  }
}
