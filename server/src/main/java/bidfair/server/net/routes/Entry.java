package bidfair.server.net.routes;

import bidfair.server.access.RateLimit;
import bidfair.server.access.Refused;
import bidfair.server.config.Setting;
import bidfair.server.net.Metrics;
import bidfair.server.net.http.Handler;
import bidfair.server.protocol.Refusal;

/** Ways in cost hashing and storage, so nobody takes them faster than a class could. */
final class Entry {
  private final RateLimit rate;
  private final Metrics metrics;

  /**
   * @param rate by address
   */
  Entry(RateLimit rate, Metrics metrics) {
    this.rate = rate;
    this.metrics = metrics;
  }

  Handler limited(Handler handler) {
    return request -> {
      if (!rate.tryTake(request.caller().network())) {
        metrics.limitHit(Setting.ENTRIES_PER_SECOND);
        throw new Refused(Refusal.TRY_LATER, "too many at once from this address");
      }
      return handler.handle(request);
    };
  }
}
