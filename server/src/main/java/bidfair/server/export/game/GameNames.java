package bidfair.server.export.game;

import bidfair.engine.books.Reference;
import bidfair.engine.market.Market;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.ProductId;
import bidfair.server.export.text.Texts;

/** What everything in a game is called in one language. */
public final class GameNames {
  private final JournaledGame game;
  private final Market market;
  private final Texts texts;

  public GameNames(JournaledGame game, Texts texts) {
    this.game = game;
    this.market = game.state().market();
    this.texts = texts;
  }

  public Texts texts() {
    return texts;
  }

  public String of(FirmId firm) {
    return game.firm(firm).name();
  }

  public String of(ClientId client) {
    return texts.of(market.client(client).name());
  }

  public String of(IndustryId industry) {
    return texts.of(market.industry(industry).name());
  }

  public String of(ProductId product) {
    return texts.of(market.product(product).name());
  }

  public String industryOf(ClientId client) {
    return of(market.client(client).industry());
  }

  /** What a movement of money was for; empty for the firm as a whole. */
  public String of(Reference reference) {
    return switch (reference) {
      case Reference.ToFirm() -> "";
      case Reference.ToClient(var client) -> of(client);
      case Reference.ToIndustry(var industry) -> of(industry);
      case Reference.ToTender(var tender) -> texts.of("name.tender", tender.number());
      case Reference.ToOrder(var order) -> texts.of("name.order", order.number());
      case Reference.ToProduct(var product, int quantity) ->
          texts.of("name.goods", of(product), quantity);
    };
  }
}
