package bidfair.server.view;

import bidfair.engine.game.GameState;
import bidfair.engine.game.Relation;
import bidfair.engine.market.Client;
import bidfair.engine.rules.CampaignGains;
import bidfair.engine.rules.Enrolment;
import bidfair.engine.rules.Forgetting;
import bidfair.engine.scenario.CampaignRules;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.FirmRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Table {@code relations} in one game: a firm and the clients that people see. Most relations are
 * untouched all year, and their rows are the same for every firm and in every month, so that all
 * firms share them. Belongs to its room's thread.
 */
final class RelationRows {
  private final Map<ClientId, FirmRow.Relation> untouched = new HashMap<>();

  List<FirmRow.Relation> of(RoomReading room, GameState game, FirmId firm) {
    return ShownClients.of(room, game)
        .map(client -> row(game, client, game.relation(firm, client.id())))
        .toList();
  }

  Optional<FirmRow.Relation> of(RoomReading room, GameState game, FirmId firm, ClientId client) {
    return ShownClients.find(room, game, client)
        .map(shown -> row(game, shown, game.relation(firm, client)));
  }

  private FirmRow.Relation row(GameState game, Client client, Relation relation) {
    return relation.isUntouched()
        ? untouched.computeIfAbsent(client.id(), _ -> make(game, client, relation))
        : make(game, client, relation);
  }

  private static FirmRow.Relation make(GameState game, Client client, Relation relation) {
    Rules rules = game.rules();
    int enrolFrom = Enrolment.enrolFrom(rules.monthEnd(), relation);
    return new FirmRow.Relation(
        client.id(),
        relation.stage(),
        relation.recognition(),
        Forgetting.afterMonthEnd(rules.monthEnd(), relation),
        relation.lastContactMonth(),
        // The same for all others, so that a new month changes nothing in their rows.
        relation.isManaged() ? game.month() - relation.lastContactMonth() : 0,
        relation.campaignsThisMonth(),
        relation.caredThisMonth(),
        game.month() < enrolFrom ? enrolFrom : 0,
        Enrolment.canPromote(rules.firms(), relation),
        preview(rules.campaigns(), relation));
  }

  private static FirmRow.Preview preview(CampaignRules rules, Relation relation) {
    return new FirmRow.Preview(
        exhibition(rules, ExhibitionSize.SMALL, relation),
        exhibition(rules, ExhibitionSize.MEDIUM, relation),
        exhibition(rules, ExhibitionSize.LARGE, relation),
        CampaignGains.growth(relation, CampaignGains.seminar(rules, true, relation)),
        CampaignGains.growth(relation, CampaignGains.seminar(rules, false, relation)),
        CampaignGains.growth(relation, rules.careGain()));
  }

  private static int exhibition(CampaignRules rules, ExhibitionSize size, Relation relation) {
    return CampaignGains.growth(relation, CampaignGains.exhibition(rules, size, relation));
  }
}
