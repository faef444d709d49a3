package bidfair.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("some.properties");
  }

  @Test
  void everySettingHasADefaultThatCanBe() {
    Config config = Config.read(Map.of("data", folder.toString()), Map.of(), Optional.empty());
    assertThat(config.port()).isEqualTo(8080);
    assertThat(config.host()).isEqualTo("0.0.0.0");
    assertThat(config.publicAddresses()).isEmpty();
    assertThat(config.limits().guessWait()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void flagsComeBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    Files.writeString(file, "port = 1\nguesses = 1\nsession-hours = 1\n");
    Config config =
        Config.read(
            Map.of("port", "3"),
            Map.of("BIDFAIR_PORT", "2", "BIDFAIR_GUESSES", "2"),
            Optional.of(file));
    assertThat(config.port()).isEqualTo(3);
    assertThat(config.limits().guesses()).isEqualTo(2);
    assertThat(config.session()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void aFileInTheDataFolderIsReadWithoutBeingAsked() throws IOException {
    Files.writeString(folder.resolve("bidfair.properties"), "log-format=json");
    Config config = Config.read(Map.of("data", folder.toString()), Map.of(), Optional.empty());
    assertThat(config.logFormat()).isEqualTo(Config.LogFormat.JSON);
  }

  @Test
  void aNumberOutOfRangeIsToldWithItsSource() {
    assertThatThrownBy(() -> read(Map.of("port", "65536")))
        .isInstanceOf(ConfigException.class)
        .hasMessage("port '65536' (from --port) is not a whole number from 0 to 65535.");
  }

  @Test
  void whatIsNoNumberIsToldWithItsSource() {
    assertThatThrownBy(
            () -> Config.read(Map.of(), Map.of("BIDFAIR_PORT", "eighty"), Optional.of(emptyFile())))
        .hasMessage("port 'eighty' (from BIDFAIR_PORT) is not a whole number from 0 to 65535.");
  }

  @Test
  void anUnknownNameInTheFileIsTold() throws IOException {
    Files.writeString(file, "prot = 80");
    assertThatThrownBy(() -> Config.read(Map.of(), Map.of(), Optional.of(file)))
        .hasMessageStartingWith("There is no setting 'prot'");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThatThrownBy(() -> Config.read(Map.of(), Map.of(), Optional.of(file)))
        .hasMessage("The settings in " + file + " cannot be read.");
  }

  @Test
  void publicAddressesLoseTheirLastSlash() {
    Config config = read(Map.of("public-address", "https://a.school/, http://10.0.0.1:80"));
    assertThat(config.publicAddresses()).containsExactly("https://a.school", "http://10.0.0.1:80");
  }

  @Test
  void aPublicAddressIsAnAddress() {
    assertThatThrownBy(() -> read(Map.of("public-address", "bidfair.school")))
        .hasMessageContaining("is not an address like");
  }

  @Test
  void whatIsNeitherTrueNorFalseIsTold() {
    assertThatThrownBy(() -> read(Map.of("demo", "yes")))
        .hasMessageContaining("is neither true nor false");
  }

  @Test
  void aCertificateAndItsKeyGoTogether() {
    assertThat(read(Map.of()).tls()).isEmpty();
    assertThat(read(Map.of("tls-certificate", "c.pem", "tls-key", "k.pem")).tls())
        .contains(new Config.Tls(Path.of("c.pem"), Path.of("k.pem")));
    assertThatThrownBy(() -> read(Map.of("tls-certificate", "c.pem")))
        .hasMessageStartingWith("tls-certificate 'c.pem' (from --tls-certificate) is not enough");
    assertThatThrownBy(() -> read(Map.of("tls-key", "k.pem")))
        .hasMessageStartingWith("tls-key 'k.pem' (from --tls-key) is not enough");
  }

  @Test
  void whatIsNoRangeOfAddressesIsTold() {
    assertThatThrownBy(() -> read(Map.of("trusted-proxies", "nginx")))
        .hasMessageStartingWith("trusted-proxies 'nginx' (from --trusted-proxies) is not a list");
  }

  private Config read(Map<String, String> flags) {
    return Config.read(flags, Map.of(), Optional.of(emptyFile()));
  }

  private Path emptyFile() {
    try {
      return Files.writeString(file, "");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
