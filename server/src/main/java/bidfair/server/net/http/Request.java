package bidfair.server.net.http;

import bidfair.server.access.Refused;
import bidfair.server.json.Json;
import bidfair.server.json.JsonProblem;
import bidfair.server.protocol.Refusal;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request, whole, and apart from the connection that brought it.
 *
 * @param path decoded, without the query
 * @param variables what stands in the address where the route has names
 * @param caller where it comes from
 */
public record Request(
    HttpMethod method,
    String path,
    Map<String, List<String>> query,
    HttpHeaders headers,
    String body,
    Caller caller,
    Map<String, String> variables) {

  /**
   * @throws IllegalArgumentException if the address is not well encoded
   */
  static Request of(FullHttpRequest request, Caller caller) {
    QueryStringDecoder uri = new QueryStringDecoder(request.uri());
    return new Request(
        request.method(),
        uri.path(),
        uri.parameters(),
        request.headers().copy(),
        request.content().toString(StandardCharsets.UTF_8),
        caller,
        Map.of());
  }

  Request withVariables(Map<String, String> found) {
    return new Request(method, path, query, headers, body, caller, found);
  }

  public String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  public Optional<String> queryValue(String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst();
  }

  public String header(CharSequence name) {
    return headers.get(name, "");
  }

  public Optional<String> cookie(String name) {
    return Cookies.find(headers, name);
  }

  /**
   * The body, of this type.
   *
   * @throws Refused MALFORMED, also if it does not say that it is JSON: what a form of another site
   *     can send is refused so
   */
  public <T> T body(Class<T> type) {
    if (!isJson()) {
      throw new Refused(Refusal.MALFORMED, "the Content-Type is not application/json");
    }
    try {
      return Json.read(body, type);
    } catch (JsonProblem e) {
      throw new Refused(Refusal.MALFORMED, e.path() + " " + e.reason());
    }
  }

  private boolean isJson() {
    String type = header(HttpHeaderNames.CONTENT_TYPE).split(";", 2)[0].strip();
    return type.equalsIgnoreCase("application/json");
  }
}
