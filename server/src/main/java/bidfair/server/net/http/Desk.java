package bidfair.server.net.http;

import bidfair.server.access.RateLimit;
import bidfair.server.access.Refused;
import bidfair.server.config.Setting;
import bidfair.server.journal.StorageException;
import bidfair.server.net.Metrics;
import bidfair.server.protocol.Refusal;
import io.netty.handler.codec.http.HttpMethod;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where every request is received: checked, handed to its route, and answered in any case. */
public final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private final Handler routes;
  private final Hosts hosts;
  private final Origins origins;
  private final RateLimit rate;
  private final Metrics metrics;

  /**
   * @param rate requests by address
   */
  public Desk(Handler routes, Hosts hosts, Origins origins, RateLimit rate, Metrics metrics) {
    this.routes = routes;
    this.hosts = hosts;
    this.origins = origins;
    this.rate = rate;
    this.metrics = metrics;
  }

  Reply answer(Request request) {
    Reply reply = checkedAnswer(request);
    metrics.answered(reply.status());
    // Rooms change, and machines in a lab are shared: of what is no file, nobody keeps a copy.
    return request.path().startsWith("/api/") ? reply.uncached() : reply;
  }

  /** For a request whose head goes on for too long. */
  Reply tooLong() {
    metrics.limitHit(Setting.MAX_HEAD_BYTES);
    return Reply.refused(new Refused(Refusal.TOO_LARGE, "the head of a request is shorter"));
  }

  private Reply checkedAnswer(Request request) {
    try {
      check(request);
      return routes.handle(request);
    } catch (Refused e) {
      return Reply.refused(e);
    } catch (StorageException e) {
      LOG.error("Not stored: {} {}", request.method(), request.path(), e);
      return Reply.refused(new Refused(Refusal.STORAGE_FAILED, "this could not be stored"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Reply.refused(new Refused(Refusal.BUSY, "the server is stopping"));
    } catch (IOException | RuntimeException e) {
      LOG.error("Failed: {} {}", request.method(), request.path(), e);
      return Reply.refused(new Refused(Refusal.SERVER_FAILED, "the server made a mistake"));
    }
  }

  private void check(Request request) {
    if (!rate.tryTake(request.caller().network())) {
      metrics.limitHit(Setting.REQUESTS_PER_SECOND);
      throw new Refused(Refusal.TRY_LATER, "too many requests from this address");
    }
    hosts.check(request);
    if (changes(request.method()) && !origins.allow(request)) {
      throw new Refused(Refusal.NOT_ALLOWED, "another site's page cannot ask this");
    }
  }

  private static boolean changes(HttpMethod method) {
    return !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD);
  }
}
