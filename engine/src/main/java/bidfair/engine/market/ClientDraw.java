package bidfair.engine.market;

import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.MarketRules;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FeatureId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Draws who the clients are, what they require, and when they enter the market (rulebook §3). */
final class ClientDraw {
  private final Scenario scenario;
  private final MarketRules rules;
  private final long seed;
  private final int perIndustry;

  ClientDraw(Scenario scenario, long seed, int firms) {
    this.scenario = scenario;
    this.rules = scenario.rules().market();
    this.seed = seed;
    this.perIndustry = rules.clientsPerIndustry(firms, scenario.industries().size());
  }

  /** The clients in the order of their numbers; industries take turns. */
  List<Client> draw() {
    List<Industry> industries = scenario.industries();
    int total = perIndustry * industries.size();
    List<List<List<FeatureId>>> required = industries.stream().map(this::dealFeatures).toList();
    List<Integer> entryMonths = dealEntryMonths(total);
    List<Client> clients = new ArrayList<>(total);
    for (int i = 0; i < total; i++) {
      int turn = i % industries.size();
      int round = i / industries.size();
      Industry industry = industries.get(turn);
      clients.add(
          new Client(
              new ClientId(i + 1),
              industry.id(),
              industry.clientNames().get(round),
              required.get(turn).get(round),
              entryMonths.get(i)));
    }
    return clients;
  }

  /** What each client of an industry requires: all choices once before any comes again. */
  private List<List<FeatureId>> dealFeatures(Industry industry) {
    List<List<FeatureId>> deck =
        new ArrayList<>(RequiredFeatures.choices(industry, rules.requiredFeatures()));
    Dice.of(seed, "features", industry.id().key().hashCode()).shuffle(deck);
    List<List<FeatureId>> dealt = new ArrayList<>(perIndustry);
    for (int i = 0; i < perIndustry; i++) {
      dealt.add(deck.get(i % deck.size()));
    }
    return dealt;
  }

  /**
   * The month of each client. The shares hold exactly, and every industry gets its part of the
   * early months, in a small class too: one client of each industry, drawn by chance, comes before
   * a second of any.
   */
  private List<Integer> dealEntryMonths(int total) {
    int industries = scenario.industries().size();
    List<Integer> order = new ArrayList<>(IntStream.range(0, total).boxed().toList());
    Dice.of(seed, "entry").shuffle(order);
    int[] drawnOfIndustry = new int[industries];
    int[] place = new int[total];
    order.forEach(client -> place[client] = drawnOfIndustry[client % industries]++);
    order.sort(Comparator.comparingInt(client -> place[client]));

    Integer[] months = new Integer[total];
    for (int i = 0; i < total; i++) {
      months[order.get(i)] = entryMonth(i, total);
    }
    return List.of(months);
  }

  /** The i-th earliest entry: the first share in month 1, the rest evenly over the months. */
  private int entryMonth(int i, int total) {
    int first = (int) rules.firstMonthShare().of(total);
    int lastMonth = Math.min(rules.lastEntryMonth(), scenario.rules().calendar().months());
    return i < first ? 1 : 1 + (i - first) * lastMonth / (total - first);
  }
}
