package bidfair.server.net.socket;

import bidfair.server.access.RateLimit;
import bidfair.server.config.Limits;
import bidfair.server.config.Setting;
import java.util.Optional;
import java.util.function.LongSupplier;

/** How many frames a person, and an address, may send over all sockets. Thread-safe. */
final class FrameRates {
  private final RateLimit byPerson;
  private final RateLimit byAddress;

  /**
   * @param nanos a monotonic clock
   */
  FrameRates(Limits limits, LongSupplier nanos) {
    byPerson = rate(limits.messages(), nanos);
    byAddress = rate(limits.addressMessages(), nanos);
  }

  /** Counts a frame; the limit that it runs into, if any. */
  Optional<Setting> count(String person, String address) {
    if (!byPerson.tryTake(person)) {
      return Optional.of(Setting.MESSAGES_PER_SECOND);
    }
    return byAddress.tryTake(address)
        ? Optional.empty()
        : Optional.of(Setting.ADDRESS_MESSAGES_PER_SECOND);
  }

  private static RateLimit rate(Limits.Rate rate, LongSupplier nanos) {
    return new RateLimit(rate.perSecond(), rate.burst(), nanos);
  }
}
