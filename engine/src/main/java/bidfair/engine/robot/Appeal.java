package bidfair.engine.robot;

import bidfair.engine.market.Client;
import bidfair.engine.scenario.Industry;
import bidfair.engine.units.IndustryId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How clients appeal to a firm today: by the liking for their industry, by a tender that they call
 * this month, and by a whim that tells apart those that would appeal alike.
 */
final class Appeal {
  private static final int TENDER = 50;
  private static final int WHIMS = 100;

  private final PlayerView view;
  private final Map<IndustryId, Long> likings = new LinkedHashMap<>();
  private final long greatestPossible;
  private final long whimOfFirm;

  Appeal(PlayerView view, Taste taste) {
    this.view = view;
    for (Industry industry : view.industries()) {
      likings.put(industry.id(), taste.liking(view, industry));
    }
    whimOfFirm = Chance.mix(view.firm().id().number());
    greatestPossible = Collections.max(likings.values()) + WHIMS - 1 + TENDER;
  }

  /** The client that appeals most of those that may be had, the first of equals. */
  Optional<Client> greatest(List<Client> clients, Predicate<Client> mayBeHad) {
    @Nullable Client best = null;
    long most = Long.MIN_VALUE;
    for (Client client : clients) {
      long without = likings.getOrDefault(client.industry(), 0L) + whim(client);
      // All firms that want a client look at all that are free, so what is dear to know is asked
      // only of those few that it could bring to the front.
      if (without + TENDER > most && mayBeHad.test(client)) {
        long appeal = without + (view.openTender(client.id()).isPresent() ? TENDER : 0);
        if (appeal > most) {
          best = client;
          most = appeal;
        }
        if (most == greatestPossible) {
          break;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private int whim(Client client) {
    return Chance.reduce(WHIMS, Chance.mixIn(whimOfFirm, client.id().number()));
  }
}
