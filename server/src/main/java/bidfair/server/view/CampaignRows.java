package bidfair.server.view;

import bidfair.engine.game.Campaign;
import bidfair.engine.game.GameState;
import bidfair.engine.units.FirmId;
import bidfair.server.protocol.FirmRow;
import java.util.List;
import java.util.Optional;

/**
 * Table {@code campaigns}: the firm's that are running. Campaigns have a number over all firms,
 * which would tell what rivals do; their subject names them as well.
 */
final class CampaignRows {
  private CampaignRows() {}

  static List<FirmRow.Running> of(GameState game, FirmId firm) {
    return game.campaigns().running(firm).stream().map(CampaignRows::row).toList();
  }

  private static FirmRow.Running row(Campaign campaign) {
    return switch (campaign) {
      case Campaign.Exhibition(_, _, int endsOn, var industry, var size) ->
          new FirmRow.Running(
              "exhibition-" + industry.key(),
              Optional.of(industry),
              Optional.of(size),
              Optional.empty(),
              Optional.empty(),
              endsOn);
      case Campaign.Seminar(_, _, int endsOn, var client, var product) ->
          new FirmRow.Running(
              "seminar-" + client.number(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(client),
              Optional.of(product),
              endsOn);
    };
  }
}
