package bidfair.server.net;

import bidfair.server.json.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** An answer over HTTP. */
public record Answer(HttpResponse<byte[]> response) {
  public int status() {
    return response.statusCode();
  }

  public String body() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    return Json.tree(body());
  }

  /** The reason of a refusal. */
  public String reason() {
    return json().path("reason").asString("none");
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
