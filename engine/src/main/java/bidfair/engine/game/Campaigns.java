package bidfair.engine.game;

import bidfair.engine.units.CampaignId;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The running campaigns, by number: they start in that order, so that none has to be sorted. Not
 * thread-safe: part of a room's own state.
 */
public final class Campaigns {
  private final SequencedMap<CampaignId, Campaign> running = new LinkedHashMap<>();
  private final OfFirm<CampaignId, Campaign> ofFirm = new OfFirm<>();
  private int started;

  public List<Campaign> running() {
    return List.copyOf(running.values());
  }

  public List<Campaign> running(FirmId firm) {
    return ofFirm.of(firm);
  }

  /** Whether the firm has an exhibition running in the industry. */
  public boolean isExhibiting(FirmId firm, IndustryId industry) {
    return running(firm).stream()
        .anyMatch(campaign ->
            campaign instanceof Campaign.Exhibition exhibition
                && exhibition.industry().equals(industry));
  }

  /** Whether the firm has a seminar running for the client. */
  public boolean isHoldingSeminar(FirmId firm, ClientId client) {
    return running(firm).stream()
        .anyMatch(campaign ->
            campaign instanceof Campaign.Seminar seminar && seminar.client().equals(client));
  }

  /** The id the next campaign will have. */
  public CampaignId nextId() {
    return new CampaignId(started + 1);
  }

  void start(Campaign campaign) {
    started = campaign.id().number();
    running.put(campaign.id(), campaign);
    ofFirm.put(campaign.firm(), campaign.id(), campaign);
  }

  void end(CampaignId id) {
    Campaign ended = running.remove(id);
    if (ended != null) {
      ofFirm.remove(ended.firm(), id);
    }
  }
}
