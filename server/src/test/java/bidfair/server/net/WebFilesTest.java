package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The web client as it was built, over the wire. */
class WebFilesTest {
  @TempDir private static Path folder;
  private static TestServer server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    server = TestServer.start(folder);
    browser = server.browser();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyPageIsTheSameFile() {
    Answer root = browser.get("/");
    assertThat(root.status()).isEqualTo(200);
    assertThat(root.header("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(root.header("cache-control")).isEqualTo("no-cache");
    assertThat(browser.get("/join/K3XP7A").body()).isEqualTo(root.body());
    assertThat(browser.get("/index.html").body()).isEqualTo(root.body());
  }

  @Test
  void browsersAreToldToTrustNothingElse() {
    Answer root = browser.get("/");
    assertThat(root.header("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
    assertThat(root.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(root.header("referrer-policy")).isEqualTo("same-origin");
    assertThat(browser.get("/api/nowhere").header("x-content-type-options")).isEqualTo("nosniff");
  }

  @Test
  void noPageHoldsAScriptOrAStyleOfItsOwn() {
    String page = browser.get("/").body();
    assertThat(page).contains("<script").doesNotContain("<style", "javascript:", "<base", "http:");
    assertThat(Pattern.compile("<script(?![^>]*\\ssrc=\"/)").matcher(page).find()).isFalse();
    assertThat(Pattern.compile("<[^>]*\\s(style|on[a-z]+)=").matcher(page).find()).isFalse();
  }

  @Test
  void everyAnswerIsGuarded() {
    String tag = browser.get("/").header("etag");
    for (Answer answer :
        List.of(
            browser.get("/"),
            browser.get("/", "If-None-Match", tag),
            browser.get("/join/K3XP7A"),
            browser.get("/teach/console/K3XP7A"),
            browser.get(script()),
            browser.get("/assets/nothing.js"),
            browser.post("/", "{}"),
            browser.send("HEAD", "/", ""))) {
      assertThat(answer.header("content-security-policy")).startsWith("default-src 'none'");
      assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
      assertThat(answer.header("cross-origin-opener-policy")).isEqualTo("same-origin");
    }
  }

  @Test
  void hashedFilesAreKeptForGood() {
    Answer script = browser.get(script());
    assertThat(script.status()).isEqualTo(200);
    assertThat(script.header("content-type")).isEqualTo("text/javascript; charset=utf-8");
    assertThat(script.header("cache-control")).contains("immutable");
  }

  @Test
  void whatTheBrowserHasIsNotSentAgain() {
    String tag = browser.get("/").header("etag");
    Answer again = browser.get("/", "If-None-Match", tag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(browser.get("/", "If-None-Match", "\"another\"").status()).isEqualTo(200);
  }

  @Test
  void filesAreCompressedForThoseWhoTakeIt() throws IOException {
    Answer plain = browser.get(script());
    Answer packed = browser.get(script(), "Accept-Encoding", "gzip, br");
    assertThat(packed.header("content-encoding")).isEqualTo("gzip");
    assertThat(packed.header("vary")).isEqualTo("accept-encoding");
    assertThat(packed.header("etag")).isNotEqualTo(plain.header("etag"));
    byte[] unpacked =
        new GZIPInputStream(new ByteArrayInputStream(packed.response().body())).readAllBytes();
    assertThat(unpacked).isEqualTo(plain.response().body());
    assertThat(packed.response().body()).hasSizeLessThan(unpacked.length / 2);
  }

  @Test
  void theHeadAloneIsTheSameWithoutTheBody() {
    Answer head = browser.send("HEAD", "/", "");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.header("content-length"))
        .isEqualTo(String.valueOf(browser.get("/").response().body().length));
    assertThat(browser.send("HEAD", "/healthz", "").status()).isEqualTo(200);
  }

  @Test
  void aFileThatIsNotThereIsNoPage() {
    assertThat(browser.get("/assets/nothing.js").status()).isEqualTo(404);
    assertThat(browser.get("/../db/migration/V1__rooms_entries_teachers.sql").status())
        .isEqualTo(404);
    assertThat(browser.get("/%2e%2e/db/migration/V1__rooms_entries_teachers.sql").status())
        .isEqualTo(404);
    assertThat(browser.get("/assets/../../db/migration/V1__rooms_entries_teachers.sql").status())
        .isEqualTo(404);
  }

  @Test
  void anUnknownAddressOfTheApiIsToldInItsLanguage() {
    Answer answer = browser.get("/api/nowhere");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.reason()).isEqualTo("UNKNOWN_ADDRESS");
  }

  @Test
  void pagesTakeNoOtherMethod() {
    Answer answer = browser.post("/", "{}");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).isEqualTo("GET, HEAD");
  }

  private static String script() {
    Matcher script =
        Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(browser.get("/").body());
    assertThat(script.find()).isTrue();
    return script.group(1);
  }
}
