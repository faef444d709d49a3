package bidfair.browser;

import bidfair.server.App;
import bidfair.server.config.Config;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The whole server at the loopback address, at any free port. */
final class RunningServer implements AutoCloseable {
  private final App app;

  private RunningServer(App app) {
    this.app = app;
  }

  /**
   * @param data an empty folder
   */
  static RunningServer start(Path data) {
    Map<String, String> flags =
        Map.of("host", "127.0.0.1", "port", "0", "data", data.toString(), "stop-seconds", "2");
    return new RunningServer(App.start(Config.read(flags, Map.of(), Optional.empty())));
  }

  int port() {
    return app.port();
  }

  String address() {
    return "http://127.0.0.1:" + app.port();
  }

  /** The one-time link that the program prints at its first start. */
  String firstTeacherLink() {
    return app.firstTeacherLink().orElseThrow();
  }

  @Override
  public void close() {
    app.close();
  }
}
