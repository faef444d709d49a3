package bidfair.engine.oracle;

import bidfair.engine.game.Action;
import bidfair.engine.market.Client;
import bidfair.engine.scenario.CampaignRules;
import bidfair.engine.scenario.CampaignTerms;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Product;
import java.util.List;
import java.util.Optional;

/** Chapter 5: exhibitions, seminars and care visits. */
final class Campaigning {
  private final World world;
  private final CampaignRules rules;

  Campaigning(World world) {
    this.world = world;
    this.rules = world.rules.campaigns();
  }

  boolean exhibition(World.Firm firm, Action.StartExhibition action) {
    Optional<Industry> industry = world.market.find(action.industry());
    if (industry.isEmpty()) {
      return false;
    }
    CampaignTerms terms = rules.exhibition(action.size());
    String key = action.industry().key();
    boolean running =
        world.campaigns.stream()
            .anyMatch(c -> c.firm() == firm && c.client() == null && c.industry().equals(key));
    if (running || firm.cash < Numbers.fen(terms)) {
      return false;
    }
    firm.cash -= Numbers.fen(terms);
    world.campaigns.add(
        new World.Campaign(
            ++world.campaignsStarted,
            firm,
            key,
            null,
            null,
            terms.gain(),
            world.day + terms.days()));
    return true;
  }

  boolean seminar(World.Firm firm, Action.StartSeminar action) {
    Optional<Client> client = world.market.find(action.client());
    if (client.isEmpty() || !firm.pair(client.get()).managed()) {
      return false;
    }
    Industry industry = world.market.industry(client.get().industry());
    Optional<Product> product =
        industry.products().stream().filter(p -> p.id().equals(action.product())).findFirst();
    boolean running =
        world.campaigns.stream().anyMatch(c -> c.firm() == firm && client.get().equals(c.client()));
    CampaignTerms terms = rules.seminar();
    if (product.isEmpty() || running || firm.cash < Numbers.fen(terms)) {
      return false;
    }
    firm.cash -= Numbers.fen(terms);
    world.campaigns.add(
        new World.Campaign(
            ++world.campaignsStarted,
            firm,
            industry.id().key(),
            client.get(),
            product.get(),
            terms.gain(),
            world.day + terms.days()));
    return true;
  }

  boolean visit(World.Firm firm, Action.VisitClient action) {
    Optional<Client> client = world.market.find(action.client());
    if (client.isEmpty()) {
      return false;
    }
    World.Pair pair = firm.pair(client.get());
    long cost = rules.careCost().fen();
    if (!pair.managed() || pair.visitedThisMonth || firm.cash < cost) {
      return false;
    }
    firm.cash -= cost;
    pair.visitedThisMonth = true;
    pair.lastContactMonth = world.month();
    pair.recognition = Numbers.grown(pair.recognition, rules.careGain());
    return true;
  }

  /** The campaigns that end today, in order of their number. */
  void takeEffect() {
    List<World.Campaign> ending =
        world.campaigns.stream().filter(campaign -> campaign.endDay() == world.day).toList();
    world.campaigns.removeAll(ending);
    for (World.Campaign campaign : ending) {
      for (Client client : world.market.clients()) {
        if (campaign.client() == null) {
          exhibit(campaign, client);
        } else if (campaign.client().equals(client)) {
          show(campaign, client);
        }
      }
    }
  }

  private void exhibit(World.Campaign campaign, Client client) {
    if (client.industry().key().equals(campaign.industry()) && world.inMarket(client)) {
      World.Pair pair = campaign.firm().pair(client);
      int gain = campaign.gain();
      reach(pair, pair.managed() ? gain : Numbers.share(gain, rules.spilloverRate()));
    }
  }

  private void show(World.Campaign campaign, Client client) {
    Product shown = campaign.product();
    boolean fits = shown != null && shown.features().containsAll(client.requiredFeatures());
    int gain = campaign.gain();
    reach(campaign.firm().pair(client), fits ? gain : Numbers.share(gain, rules.mismatchRate()));
  }

  private void reach(World.Pair pair, int fresh) {
    int gain = fresh;
    for (int i = 0; i < pair.campaignsThisMonth; i++) {
      gain = Numbers.share(gain, rules.fatigueRate());
    }
    pair.recognition = Numbers.grown(pair.recognition, gain);
    if (pair.managed()) {
      pair.campaignsThisMonth++;
      pair.lastContactMonth = world.month();
    }
  }
}
