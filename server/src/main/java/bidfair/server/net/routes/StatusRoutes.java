package bidfair.server.net.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.access.Refused;
import bidfair.server.net.http.Reply;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.Route;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.Refusal;
import java.util.List;

/** For those who look after the server, people and machines. */
final class StatusRoutes {
  private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

  private final Services services;
  private final Health health;

  StatusRoutes(Services services) {
    this.services = services;
    health = new Health(services.rooms());
  }

  List<Route> all() {
    return List.of(Route.get("/healthz", this::health), Route.get("/metrics", this::metrics));
  }

  private Reply health(Request request) {
    boolean well = health.isWell();
    return Reply.json(well ? 200 : 503, new Api.Health(well));
  }

  /**
   * What is counted tells how busy a room is, so it is not for everybody, and for nobody by way of
   * a proxy or under a name that leads here without our knowing.
   */
  private Reply metrics(Request request) {
    boolean allowed =
        request.caller().direct()
            && services.config().metricsFrom().contains(request.caller().address())
            && services.hosts().isKnown(request);
    if (!allowed) {
      throw new Refused(Refusal.NOT_ALLOWED, "metrics are for those whom metrics-from names");
    }
    byte[] text = services.metrics().text().getBytes(UTF_8);
    return Reply.bytes(200, PROMETHEUS_TEXT, text).uncached();
  }
}
