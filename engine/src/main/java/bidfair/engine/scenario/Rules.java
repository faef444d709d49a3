package bidfair.engine.scenario;

/** The numbers of the rulebook, grouped by its chapters. */
public record Rules(
    Calendar calendar,
    MarketRules market,
    FirmRules firms,
    CampaignRules campaigns,
    BidRules bids,
    ScoringRules scoring,
    OrderRules orders,
    MonthEndRules monthEnd,
    SettlementRules settlement) {

  public Rules withCalendar(Calendar changed) {
    return new Rules(
        changed, market, firms, campaigns, bids, scoring, orders, monthEnd, settlement);
  }

  public Rules withFirms(FirmRules changed) {
    return new Rules(
        calendar, market, changed, campaigns, bids, scoring, orders, monthEnd, settlement);
  }
}
