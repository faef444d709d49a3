package bidfair.server.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** As much of a browser as a test needs: it keeps cookies, and opens lines to rooms. */
public final class Browser {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final HttpClient client;
  private final String address;
  private final Map<String, String> cookies = new TreeMap<>();

  public Browser(String address) {
    this(address, CLIENT);
  }

  /**
   * @param client that knows whom to trust
   */
  Browser(String address, HttpClient client) {
    this.address = address;
    this.client = client;
  }

  public String address() {
    return address;
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  public Answer post(String path, String json, String... headers) {
    return send("POST", path, json, headers);
  }

  public Answer delete(String path) {
    return send("DELETE", path, "");
  }

  /**
   * @param headers names and values in turn
   */
  public Answer send(String method, String path, String json, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .method(
                method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    if (!json.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    try {
      Answer answer = new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
      answer.response().headers().allValues("set-cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes a room of a scenario, and returns its code. */
  public String makeRoom(String scenario) {
    Answer answer =
        post(
            "/api/teacher/rooms",
            "{\"scenario\": \"%s\", \"overrides\": {\"robots\": 3}}".formatted(scenario));
    return answer.json().path("code").asString("none: " + answer.body());
  }

  /** Takes a seat in a new firm, and returns the PIN. */
  public String takeSeat(String code, String number, String firm) {
    Answer answer =
        post(
            "/api/rooms/" + code + "/seats",
            """
            {"number": "%s", "name": "Student %s", "claim": "claim-of-student-%s",
             "firm": {"type": "found", "name": "%s"}}
            """
                .formatted(number, number, number, firm));
    return answer.json().path("pin").asString("none: " + answer.body());
  }

  /**
   * A line to a room that is open, and on which nothing was said yet.
   *
   * @param as seat, teacher or screen
   */
  public Line open(String code, String as, String... headers) {
    return Line.open(
        client,
        address.replace("http", "ws") + "/api/rooms/" + code + "/socket?as=" + as,
        cookieHeader(),
        headers);
  }

  /** A line on which hello was said, and the welcome received. */
  public Line enter(String code, String as) {
    Line line = open(code, as);
    line.say("{\"type\": \"hello\", \"versions\": {}}");
    line.hear("welcome");
    return line;
  }

  public String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private void keep(String setCookie) {
    String cookie = setCookie.split(";")[0];
    int equals = cookie.indexOf('=');
    String value = cookie.substring(equals + 1);
    if (value.isEmpty()) {
      cookies.remove(cookie.substring(0, equals));
    } else {
      cookies.put(cookie.substring(0, equals), value);
    }
  }
}
