package bidfair.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2Test {
  @Test
  void aSecretMatchesItsOwnHashOnly() {
    String hash = Argon2.PINS.hash("123456");
    assertThat(Argon2.matches("123456", hash)).isTrue();
    assertThat(Argon2.matches("123457", hash)).isFalse();
  }

  @Test
  void equalSecretsHaveDifferentHashes() {
    assertThat(Argon2.PINS.hash("123456")).isNotEqualTo(Argon2.PINS.hash("123456"));
  }

  @Test
  void aPasswordsHashCostsNineteenMebibytes() {
    assertThat(Argon2.PASSWORDS.hash("a good password"))
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  /**
   * From the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -k 256}.
   */
  @Test
  void hashesOfOthersAreUnderstood() {
    String hash =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    assertThat(Argon2.matches("password", hash)).isTrue();
    assertThat(Argon2.matches("Password", hash)).isFalse();
  }

  @Test
  void whatIsNoHashMatchesNothing() {
    assertThat(Argon2.matches("none", "none")).isFalse();
  }
}
