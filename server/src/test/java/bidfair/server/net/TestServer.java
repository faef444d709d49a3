package bidfair.server.net;

import bidfair.server.App;
import bidfair.server.config.Config;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A whole server at the loopback address, at any free port. */
public final class TestServer implements AutoCloseable {
  private final App app;

  private TestServer(App app) {
    this.app = app;
  }

  /**
   * @param settings keys and values in turn
   */
  public static TestServer start(Path folder, String... settings) {
    Map<String, String> flags = new HashMap<>();
    flags.put("host", "127.0.0.1");
    flags.put("port", "0");
    flags.put("data", folder.toString());
    flags.put("stop-seconds", "2");
    for (int i = 0; i < settings.length; i += 2) {
      flags.put(settings[i], settings[i + 1]);
    }
    return new TestServer(App.start(Config.read(flags, Map.of(), Optional.empty())));
  }

  public App app() {
    return app;
  }

  public String address() {
    return "http://127.0.0.1:" + app.port();
  }

  public Browser browser() {
    return new Browser(address());
  }

  /** A browser in which the first teacher is signed in. */
  public Browser firstTeacher() {
    Browser browser = browser();
    Answer answer =
        browser.post(
            "/api/teachers/first",
            """
            {"token": "%s", "name": "Lin", "password": "a good password"}\
            """
                .formatted(firstToken()));
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.body());
    }
    return browser;
  }

  public String firstToken() {
    String link = app.firstTeacherLink().orElseThrow();
    return link.substring(link.indexOf('#') + 1);
  }

  @Override
  public void close() {
    app.close();
  }
}
