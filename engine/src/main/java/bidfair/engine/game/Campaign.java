package bidfair.engine.game;

import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.units.CampaignId;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.ProductId;

/** A running campaign, paid at its start, with effect at its end (rulebook §5). */
public sealed interface Campaign {
  CampaignId id();

  FirmId firm();

  /** The day on which it takes effect. */
  int endsOn();

  /** Works on every client of one industry. */
  record Exhibition(
      CampaignId id, FirmId firm, int endsOn, IndustryId industry, ExhibitionSize size)
      implements Campaign {}

  /** Works on one client and shows one product. */
  record Seminar(CampaignId id, FirmId firm, int endsOn, ClientId client, ProductId product)
      implements Campaign {}
}
