package bidfair.server.net.socket;

import bidfair.server.access.RateLimit;
import bidfair.server.config.Limits;
import bidfair.server.config.Setting;
import java.util.Optional;

/** How many frames a person, and an address, may send over all sockets. Thread-safe. */
final class FrameRates {
  private final RateLimit byPerson;
  private final RateLimit byAddress;

  FrameRates(Limits limits) {
    byPerson = rate(limits.messages());
    byAddress = rate(limits.addressMessages());
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

  private static RateLimit rate(Limits.Rate rate) {
    return new RateLimit(rate.perSecond(), rate.burst(), System::nanoTime);
  }
}
