package bidfair.server.rehearsal;

import bidfair.engine.game.Action;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import bidfair.server.protocol.PublicRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * What people of a class do when a month opens: they enrol clients, look after those that they
 * have, and bid. Chosen by a seed, with no eye for profit. For one thread, but for {@link #look}.
 */
public final class Wishes implements Choice {
  private static final int PRICE_PERCENT = 90;

  /** What was seen of the market. */
  private record Known(
      List<ClientId> clients,
      Map<ClientId, IndustryId> industries,
      Map<IndustryId, List<ProductId>> products,
      Map<ClientId, PublicRow.TenderCall> tenders) {}

  /** What a bid asks. */
  @FunctionalInterface
  public interface Pricing {
    /**
     * @param number of the input
     */
    Money price(PublicRow.TenderCall tender, int number);
  }

  private final Random dice;
  private final Pricing pricing;
  private final Map<Integer, List<ClientId>> managed = new HashMap<>();
  private final Map<Integer, Runnable> whenAccepted = new HashMap<>();
  private volatile Known known = new Known(List.of(), Map.of(), Map.of(), Map.of());

  public Wishes(long seed, Pricing pricing) {
    dice = new Random(seed);
    this.pricing = pricing;
  }

  /** A tenth below what the client would pay at most. */
  public static Money usualPrice(PublicRow.TenderCall tender) {
    return new Money(tender.ceiling().fen() * PRICE_PERCENT / 100);
  }

  /** Takes a look at what everybody has been shown; from any thread. */
  public void look(ShownTables screen) {
    Map<IndustryId, List<ProductId>> products = new HashMap<>();
    screen
        .products()
        .forEach(each ->
            products.computeIfAbsent(each.industry(), _ -> new ArrayList<>()).add(each.key()));
    Map<ClientId, PublicRow.TenderCall> tenders = new HashMap<>();
    screen.tenders().stream()
        .filter(each -> each.status() == PublicRow.TenderCall.Status.OPEN)
        .forEach(each -> tenders.put(each.client(), each));
    Map<ClientId, IndustryId> industries = new HashMap<>();
    screen.clients().forEach(each -> industries.put(each.key(), each.industry()));
    known = new Known(List.copyOf(industries.keySet()), industries, products, tenders);
  }

  @Override
  public Action next(int firm, int number) {
    List<ClientId> own = managed.computeIfAbsent(firm, _ -> new ArrayList<>());
    if (own.isEmpty() || dice.nextInt(3) == 0) {
      ClientId client = pick(known.clients());
      whenAccepted.put(number, () -> own.add(client));
      return new Action.Enrol(client);
    }
    ClientId client = pick(own);
    PublicRow.TenderCall tender = known.tenders().get(client);
    return tender != null && dice.nextBoolean()
        ? bid(client, tender, number)
        : dice.nextInt(3) == 0
            ? new Action.StartSeminar(client, product(client))
            : new Action.VisitClient(client);
  }

  @Override
  public void accepted(int number) {
    Runnable then = whenAccepted.remove(number);
    if (then != null) {
      then.run();
    }
  }

  private Action bid(ClientId client, PublicRow.TenderCall tender, int number) {
    Money price = pricing.price(tender, number);
    return new Action.SubmitBid(tender.key(), product(client), price, ServiceLevel.STANDARD);
  }

  private ProductId product(ClientId client) {
    IndustryId industry = Objects.requireNonNull(known.industries().get(client));
    return pick(known.products().getOrDefault(industry, List.of()));
  }

  private <T> T pick(List<T> all) {
    return all.get(dice.nextInt(all.size()));
  }
}
