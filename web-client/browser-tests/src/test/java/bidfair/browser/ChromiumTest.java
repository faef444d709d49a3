package bidfair.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whether the machine can run the other tests: a browser that starts, and a font with Chinese
 * characters.
 */
class ChromiumTest extends BrowserTest {
  private static final String PAGE =
      """
      <!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>标</title>
      <p><span id="one">标</span> <span id="other">投</span></p></html>
      """;

  private final HttpServer server;

  ChromiumTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = PAGE.getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void chineseTextIsMoreThanBoxes() {
    Page page = visitor(Screen.DESKTOP, Language.CHINESE).page();
    page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    byte[] one = page.locator("#one").screenshot();
    byte[] other = page.locator("#other").screenshot();
    keepPicture(page, "chinese-text");
    assertThat(one).isNotEqualTo(other);
  }
}
