package bidfair.server.net.http;

import bidfair.server.access.Refused;
import bidfair.server.protocol.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The table of routes; whatever is not in it and not below {@code /api} is a page or a file. */
public final class Routes implements Handler {
  private final List<Route> routes;
  private final Handler files;

  /**
   * @param files answers what no route does
   */
  public Routes(List<Route> routes, Handler files) {
    this.routes = List.copyOf(routes);
    this.files = files;
  }

  @Override
  public Reply handle(Request request) throws IOException, InterruptedException {
    Set<String> methods = new TreeSet<>();
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.match(request.path());
      if (variables.isPresent() && route.takes(request.method())) {
        return route.handler().handle(request.withVariables(variables.get()));
      }
      variables.ifPresent(found -> methods.add(route.method().name()));
    }
    if (!methods.isEmpty()) {
      return Reply.wrongMethod(String.join(", ", methods));
    }
    if (request.path().startsWith("/api/") || request.path().equals("/api")) {
      throw new Refused(Refusal.UNKNOWN_ADDRESS, "there is nothing at this address");
    }
    return files.handle(request);
  }
}
