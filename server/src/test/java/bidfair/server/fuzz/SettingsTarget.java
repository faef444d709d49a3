package bidfair.server.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.config.Config;
import bidfair.server.config.ConfigException;
import bidfair.server.config.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The file of settings: whatever is wrong in it is told in one sentence. */
final class SettingsTarget implements Target {
  private final Path file = ScenarioTarget.temporaryFile(".properties");

  @Override
  public List<byte[]> seeds() {
    String standard =
        Arrays.stream(Setting.values())
            .map(setting -> setting.key() + " = " + setting.standard() + "\n")
            .collect(Collectors.joining());
    return List.of(
        standard.getBytes(UTF_8),
        "port = 80\npublic-address = https://lab.school:8443/, http://[::1]:1\n".getBytes(UTF_8),
        "# \\u0041 \\\n log-format: json\ndata=d\\u00e4ta\n".getBytes(UTF_8));
  }

  @Override
  public void read(byte[] input) throws IOException {
    Files.write(file, input);
    try {
      Config.read(Map.of(), Map.of(), Optional.of(file));
    } catch (ConfigException e) {
      if (String.valueOf(e.getMessage()).isBlank()) {
        throw new AssertionError("not explained", e);
      }
    }
  }
}
