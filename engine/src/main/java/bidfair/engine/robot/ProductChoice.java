package bidfair.engine.robot;

import bidfair.engine.market.Client;
import bidfair.engine.scenario.Product;
import java.util.Comparator;
import java.util.List;

/** Which product a robot shows or offers to a client. */
interface ProductChoice {
  /**
   * @param occasion tells one choice for the same client from the next
   */
  Product choose(PlayerView view, Client client, int occasion);

  /** The cheapest product that has all the client requires. */
  ProductChoice CAREFUL =
      (view, client, _) ->
          view.industryOf(client).products().stream()
              .filter(product -> product.fits(client.requiredFeatures()))
              .min(Comparator.comparing(Product::unitCost))
              .orElseThrow();

  /** In this many of a hundred choices a product that lacks something, else a careful choice. */
  static ProductChoice careless(int wrongInHundred) {
    return (view, client, occasion) -> {
      long[] choice = {view.firm().id().number(), client.id().number(), occasion};
      List<Product> wrong =
          view.industryOf(client).products().stream()
              .filter(product -> !product.fits(client.requiredFeatures()))
              .toList();
      return wrong.isEmpty() || Chance.below(100, choice) >= wrongInHundred
          ? CAREFUL.choose(view, client, occasion)
          : wrong.get(Chance.below(wrong.size(), choice[0], choice[1], choice[2], 1));
    };
  }
}
