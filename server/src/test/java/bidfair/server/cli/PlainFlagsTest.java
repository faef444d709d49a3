package bidfair.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.config.Setting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;

class PlainFlagsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port=80",
        "--port 80 --demo",
        "--demo --port 80",
        "--demo=false --data a=b --host ::1",
        "--demo true --log-format json --log-level=debug",
        "--max-rooms nonsense",
      })
  void areWhatTheCommandReadsFromTheSameWords(String line) {
    List<String> words = List.of(line.split(" "));
    Map<String, String> plain = PlainFlags.of(words).orElseThrow();

    ParseResult parsed =
        Main.commandLine("serve").parseArgs(("serve " + line).split(" ")).subcommand();
    assertThat(plain).hasSize(parsed.matchedOptions().size());
    for (Setting setting : Setting.values()) {
      assertThat(plain.get(setting.key()))
          .as(setting.key())
          .isEqualTo(parsed.<String>matchedOptionValue("--" + setting.key(), null));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "--port",
        "--port --demo",
        "--port=",
        "--port 80 --port 81",
        "--port -1",
        "--data @file",
        "--config other.properties",
        "--prot 80",
        "port 80",
        "@file",
      })
  void leaveEverythingElseToTheCommand(String line) {
    assertThat(PlainFlags.of(List.of(line.split(" ")))).isEmpty();
  }

  @Test
  void areNoneWithoutWords() {
    assertThat(PlainFlags.of(List.of())).contains(Map.of());
  }
}
