package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bidfair.server.net.tls.TlsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** https and wss, as a client sees them that trusts the server's certificate. */
class TlsTest {
  @TempDir private static Path shared;
  private static Certificates own;
  private static Certificates other;

  @TempDir private Path folder;

  @BeforeAll
  static void makeCertificates() throws Exception {
    own = Certificates.make(shared, "EC");
    other = Certificates.make(shared, "RSA");
  }

  @Test
  void aClassIsTaughtOverHttps() throws Exception {
    try (TestServer server = start(own)) {
      assertThat(server.app().addresses().here()).startsWith("https://");
      Browser lin = browser(server, own.trusted());
      Answer signedIn =
          lin.post(
              "/api/teachers/first",
              "{\"token\": \"%s\", \"name\": \"Lin\", \"password\": \"a good password\"}"
                  .formatted(server.firstToken()),
              "Origin",
              https(server));
      assertThat(signedIn.status()).isEqualTo(201);
      assertThat(signedIn.header("set-cookie")).contains("; Secure");
      assertThat(signedIn.header("strict-transport-security")).startsWith("max-age=");
      String code = lin.makeRoom("standard");
      Line console = lin.enter(code, "teacher");
      Line first = browser(server, own.trusted()).enter(code, "screen");
      Line second = browser(server, own.trusted()).enter(code, "screen");
      console.order("1", "{\"type\": \"setRobots\", \"count\": 5}");
      for (Line line : new Line[] {console, first, second}) {
        JsonNode frame = line.hear(each -> each.at("/tables/room/put/0/robots").asInt() == 5);
        assertThat(frame.at("/tables/room/put/0/code").asString()).isEqualTo(code);
      }
      assertThat(lin.get("/api/rooms/" + code).json().at("/addresses/0").asString())
          .startsWith("https://");
    }
  }

  @Test
  void aPageWithoutHttpsIsAnotherSite() throws Exception {
    try (TestServer server = start(own)) {
      Answer foreign =
          browser(server, own.trusted()).post("/api/logout", "", "Origin", server.address());
      assertThat(foreign.status()).isEqualTo(403);
    }
  }

  @Test
  void oldVersionsAreNotSpoken() throws Exception {
    try (TestServer server = start(own)) {
      SSLParameters old = new SSLParameters();
      old.setProtocols(new String[] {"TLSv1.2"});
      try (HttpClient client =
          HttpClient.newBuilder().sslContext(own.trusted()).sslParameters(old).build()) {
        assertThat(new Browser(https(server), client).get("/healthz").status()).isEqualTo(200);
      }
      String hello = "\u0016\u0003\u0001\u0000\u0005\u0001\u0000\u0000\u0001\u0003";
      assertThat(Wire.send(server.app().port(), hello)).doesNotContain("HTTP");
    }
  }

  @Test
  void whoComesWithoutHttpsIsShownTheWay() throws Exception {
    try (TestServer server = start(own)) {
      int port = server.app().port();
      String host = "Host: school:" + port;
      assertThat(Wire.ask(port, "GET /join/K3XP7A?a=b HTTP/1.1", host))
          .startsWith("HTTP/1.1 308")
          .contains("location: https://school:" + port + "/join/K3XP7A?a=b")
          .doesNotContain("strict-transport");
      assertThat(Wire.ask(port, "POST /api/login HTTP/1.1", host)).startsWith("HTTP/1.1 403");
      assertThat(Wire.ask(port, "GET / HTTP/1.1", "Host: evil@school")).startsWith("HTTP/1.1 403");
      assertThat(Wire.send(port, "GET /%zz HTTP/9\r\n\r\n")).startsWith("HTTP/1.1 4");
      assertThat(Wire.ask(port, "GET /api/rooms/X/socket HTTP/1.1", host, "Upgrade: websocket"))
          .startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void aNewCertificateIsTakenWithoutARestart() throws Exception {
    Path certificate = own.certificate(folder.resolve("c.pem"));
    Path key = own.key(folder.resolve("k.pem"));
    try (TestServer server = start(certificate, key)) {
      assertThat(browser(server, own.trusted()).get("/healthz").status()).isEqualTo(200);
      other.certificate(certificate);
      other.key(key);
      await()
          .ignoreExceptionsInstanceOf(UncheckedIOException.class)
          .until(() -> browser(server, other.trusted()).get("/healthz").status() == 200);
      assertThatThrownBy(() -> browser(server, own.trusted()).get("/healthz"))
          .hasCauseInstanceOf(SSLHandshakeException.class);
    }
  }

  @Test
  void filesThatCannotBeAreToldByName() throws Exception {
    Path certificate = own.certificate(folder.resolve("certificate.pem"));
    Path key = own.key(folder.resolve("key.pem"));
    Path otherKey = other.key(folder.resolve("other.pem"));
    Path missing = folder.resolve("missing.pem");
    Path damaged =
        Files.writeString(
            folder.resolve("damaged.pem"),
            "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    Path locked =
        Files.writeString(
            folder.resolve("locked.pem"),
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n");
    tells(missing, key, "There is no file " + missing + ".");
    tells(certificate, missing, "There is no file " + missing + ".");
    tells(key, key, "The file " + key + " holds no certificate in PEM form.");
    tells(certificate, certificate, "The file %s holds no private key".formatted(certificate));
    tells(certificate, otherKey, "The key in %s is not the one".formatted(otherKey));
    tells(certificate, damaged, "The file %s holds a private key that is".formatted(damaged));
    tells(certificate, locked, "The file %s is locked with a password".formatted(locked));
    tells(certificate, folder, "The file %s cannot be read.".formatted(folder));
  }

  private void tells(Path certificate, Path key, String sentence) {
    assertThatThrownBy(() -> start(certificate, key))
        .isInstanceOf(TlsException.class)
        .hasMessageStartingWith(sentence);
  }

  private TestServer start(Certificates made) throws IOException, GeneralSecurityException {
    return start(
        made.certificate(folder.resolve("certificate.pem")), made.key(folder.resolve("key.pem")));
  }

  private TestServer start(Path certificate, Path key) {
    return TestServer.start(
        folder, "tls-certificate", certificate.toString(), "tls-key", key.toString());
  }

  private static String https(TestServer server) {
    return server.address().replace("http:", "https:");
  }

  private static Browser browser(TestServer server, SSLContext trusted) {
    return new Browser(https(server), HttpClient.newBuilder().sslContext(trusted).build());
  }
}
