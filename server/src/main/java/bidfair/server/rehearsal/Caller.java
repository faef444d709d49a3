package bidfair.server.rehearsal;

import bidfair.server.json.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** Asks things over HTTP and keeps the cookie that it is given. Not thread-safe. */
public final class Caller {
  /** Of the whole process, as it can only be closed by waiting. */
  static final HttpClient CLIENT =
      HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();

  private final String address;
  private String cookie = "";

  public Caller(String address) {
    this.address = address;
  }

  /** The cookie as it is sent back, empty before the first. */
  public String cookie() {
    return cookie;
  }

  /** Posts a body and reads the answer; an {@link IOException} tells of any other status. */
  public <T> T post(String path, Object body, Class<T> answer)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(Json.writeBytes(body)));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    HttpResponse<byte[]> response = send(path, request);
    response.headers().firstValue("set-cookie").ifPresent(set -> cookie = set.split(";", 2)[0]);
    return Json.read(response.body(), answer);
  }

  /** Gets a text. */
  public String get(String path) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    return new String(send(path, request).body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> send(String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response;
    try {
      response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    } catch (ConnectException e) {
      throw new IOException("nothing answers at " + address, e);
    }
    if (response.statusCode() / 100 != 2) {
      throw new IOException(path + ": " + new String(response.body(), StandardCharsets.UTF_8));
    }
    return response;
  }
}
