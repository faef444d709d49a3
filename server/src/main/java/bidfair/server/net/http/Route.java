package bidfair.server.net.http;

import io.netty.handler.codec.http.HttpMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A method and an address, and who answers there.
 *
 * @param path with names for what varies: {@code /api/rooms/{code}}
 */
public record Route(HttpMethod method, String path, Handler handler) {

  public static Route get(String path, Handler handler) {
    return new Route(HttpMethod.GET, path, handler);
  }

  public static Route post(String path, Handler handler) {
    return new Route(HttpMethod.POST, path, handler);
  }

  public static Route delete(String path, Handler handler) {
    return new Route(HttpMethod.DELETE, path, handler);
  }

  /** A GET may always be asked for its head alone. */
  boolean takes(HttpMethod asked) {
    return asked.equals(method) || (asked.equals(HttpMethod.HEAD) && method.equals(HttpMethod.GET));
  }

  /** What stands in place of the names, if the address is of this form. */
  Optional<Map<String, String>> match(String asked) {
    List<String> form = List.of(path.split("/", -1));
    List<String> parts = List.of(asked.split("/", -1));
    if (form.size() != parts.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < form.size(); i++) {
      if (form.get(i).startsWith("{") && !parts.get(i).isEmpty()) {
        String name = form.get(i).substring(1, form.get(i).length() - 1);
        variables.put(name, parts.get(i));
      } else if (!form.get(i).equals(parts.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }
}
