package bidfair.server.view;

import bidfair.engine.game.GameState;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.market.Client;
import bidfair.engine.market.Tender;
import bidfair.engine.rules.Bonds;
import bidfair.engine.scenario.Industry;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.TenderId;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.PublicRow.TenderCall.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The market: tables {@code industries}, {@code products}, {@code clients} and {@code tenders}. Of
 * bids nothing shows here before the opening, not even how many there are.
 */
final class MarketRows {
  private MarketRows() {}

  static List<PublicRow.Industry> industries(RoomReading room) {
    return room.state().scenario().industries().stream()
        .map(industry ->
            new PublicRow.Industry(
                industry.id(),
                industry.name(),
                industry.weights(),
                industry.transitDays(),
                industry.expectedService(),
                industry.features()))
        .toList();
  }

  static List<PublicRow.Product> products(RoomReading room) {
    return room.state().scenario().industries().stream().flatMap(MarketRows::products).toList();
  }

  private static Stream<PublicRow.Product> products(Industry industry) {
    return industry.products().stream()
        .map(product ->
            new PublicRow.Product(
                product.id(),
                industry.id(),
                product.name(),
                product.unitCost(),
                product.features()));
  }

  static List<PublicRow.Client> clients(RoomReading room, GameState game) {
    return ShownClients.of(room, game).map(client -> client(game, client)).toList();
  }

  static Optional<PublicRow.Client> client(RoomReading room, GameState game, ClientId id) {
    return ShownClients.find(room, game, id).map(client -> client(game, client));
  }

  private static PublicRow.Client client(GameState game, Client client) {
    return new PublicRow.Client(
        client.id(),
        client.industry(),
        client.name(),
        client.requiredFeatures(),
        client.entryMonth(),
        game.freeSlots(client.id()));
  }

  static List<PublicRow.TenderCall> tenders(GameState game) {
    return game.market().tenders().stream()
        .filter(game::isPublished)
        .map(tender -> tender(game, tender, game.bids().sheet(tender.id())))
        .toList();
  }

  static Optional<PublicRow.TenderCall> tender(GameState game, TenderId id) {
    return Optional.of(game.market().tender(id))
        .filter(game::isPublished)
        .map(tender -> tender(game, tender, game.bids().sheet(id)));
  }

  private static PublicRow.TenderCall tender(
      GameState game, Tender tender, Optional<OpeningSheet> sheet) {
    return new PublicRow.TenderCall(
        tender.id(),
        tender.client(),
        tender.month(),
        tender.quantity(),
        tender.ceiling(),
        tender.deliveryDays(),
        tender.method(),
        tender.weights(),
        Bonds.bid(game.rules().bids(), tender),
        status(sheet),
        sheet.map(opened -> opened.bids().size()),
        sheet.flatMap(OpeningSheet::winner),
        sheet.flatMap(OpeningSheet::winningPrice));
  }

  private static Status status(Optional<OpeningSheet> sheet) {
    return sheet
        .map(opened -> opened.failed() ? Status.FAILED : Status.AWARDED)
        .orElse(Status.OPEN);
  }
}
