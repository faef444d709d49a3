package bidfair.engine.scenario;

/** Which numbers of the rulebook a game can be played with. */
final class RulesCheck {
  private static final int MAX_DAYS = 60;

  private RulesCheck() {}

  static void check(Rules rules, Findings findings) {
    calendar(rules.calendar(), findings.in("calendar"));
    market(rules.market(), findings.in("market"));
    firms(rules.firms(), findings.in("firms"));
    campaigns(rules.campaigns(), findings.in("campaigns"));
    bids(rules.bids(), findings.in("bids"));
    scoring(rules.scoring(), findings.in("scoring"));
    orders(rules.orders(), findings.in("orders"));
    monthEnd(rules.monthEnd(), findings.in("monthEnd"));
    findings.in("settlement").share("stockValueRate", rules.settlement().stockValueRate());
  }

  private static void calendar(Calendar calendar, Findings findings) {
    findings.range("months", calendar.months(), 1, 24);
    if (findings.range("daysPerMonth", calendar.daysPerMonth(), 2, MAX_DAYS)) {
      findings.range("bidClosingDay", calendar.bidClosingDay(), 2, calendar.daysPerMonth());
    }
  }

  private static void market(MarketRules market, Findings findings) {
    findings.range("clientsPerTenFirms", market.clientsPerTenFirms(), 1, 200);
    findings.share("firstMonthShare", market.firstMonthShare());
    findings.range("lastEntryMonth", market.lastEntryMonth(), 1, 24);
    findings.range("requiredFeatures", market.requiredFeatures(), 1, IndustryCheck.MAX_FEATURES);
    findings.range("slotsPerClient", market.slotsPerClient(), 1, 1_000);
    findings.range("tenderProbability", market.tenderProbability().basisPoints(), 1, 10_000);
    if (findings.range("ceilingMin", market.ceilingMin().basisPoints(), 1, 100_000)) {
      findings.range(
          "ceilingMax",
          market.ceilingMax().basisPoints(),
          market.ceilingMin().basisPoints(),
          100_000);
    }
    if (findings.range("deliveryDaysMin", market.deliveryDaysMin(), 1, 360)) {
      findings.range("deliveryDaysMax", market.deliveryDaysMax(), market.deliveryDaysMin(), 360);
    }
    findings.share("comprehensiveShare", market.comprehensiveShare());
    findings.weights("priceTenderWeights", market.priceTenderWeights());
  }

  private static void firms(FirmRules firms, Findings findings) {
    findings.range("startingCash", firms.startingCash().fen(), 1, Findings.MAX_FEN);
    if (findings.range("maxManagers", firms.maxManagers(), 0, 100)) {
      findings.range("startingManagers", firms.startingManagers(), 0, firms.maxManagers());
    }
    findings.range("clientsPerManager", firms.clientsPerManager(), 1, 100);
    findings.amount("managerSalary", firms.managerSalary());
    findings.points("promoteFrom", firms.promoteFrom());
    findings.amount("overdraftLimit", firms.overdraftLimit());
  }

  private static void campaigns(CampaignRules campaigns, Findings findings) {
    terms(campaigns.smallExhibition(), findings.in("smallExhibition"));
    terms(campaigns.mediumExhibition(), findings.in("mediumExhibition"));
    terms(campaigns.largeExhibition(), findings.in("largeExhibition"));
    terms(campaigns.seminar(), findings.in("seminar"));
    findings.amount("careCost", campaigns.careCost());
    findings.points("careGain", campaigns.careGain());
    findings.share("spilloverRate", campaigns.spilloverRate());
    findings.share("mismatchRate", campaigns.mismatchRate());
    findings.share("fatigueRate", campaigns.fatigueRate());
  }

  private static void terms(CampaignTerms terms, Findings findings) {
    findings.amount("cost", terms.cost());
    findings.range("days", terms.days(), 1, MAX_DAYS);
    findings.points("gain", terms.gain());
  }

  private static void bids(BidRules bids, Findings findings) {
    findings.share("bidBondRate", bids.bidBondRate());
    findings.share("performanceBondRate", bids.performanceBondRate());
    findings.share("fundingRate", bids.fundingRate());
    findings.range("minimumValidBids", bids.minimumValidBids(), 1, 100);
  }

  private static void scoring(ScoringRules scoring, Findings findings) {
    findings.points("basicLevel", scoring.basicLevel());
    findings.points("standardLevel", scoring.standardLevel());
    findings.points("premiumLevel", scoring.premiumLevel());
    findings.range("levelWeight", scoring.levelWeight(), 0, 1_000);
    findings.range("recordWeight", scoring.recordWeight(), 0, 1_000);
    if (scoring.levelWeight() == 0 && scoring.recordWeight() == 0) {
      findings.error("levelWeight", "and recordWeight must not both be 0");
    }
    findings.points("recordWithoutOrders", scoring.recordWithoutOrders());
  }

  private static void orders(OrderRules orders, Findings findings) {
    findings.range("purchaseDays", orders.purchaseDays(), 1, MAX_DAYS);
    findings.share("returnRate", orders.returnRate());
    findings.amount("freightPerUnit", orders.freightPerUnit());
    findings.share("basicSurcharge", orders.basicSurcharge());
    findings.share("standardSurcharge", orders.standardSurcharge());
    findings.share("premiumSurcharge", orders.premiumSurcharge());
    findings.range("paymentDays", orders.paymentDays(), 0, 360);
    findings.points("serviceLossPerLateDay", orders.serviceLossPerLateDay());
    findings.range("satisfactionMax", orders.satisfactionMax(), 1, 100_000);
    findings.points("onTimeGain", orders.onTimeGain());
    findings.points("lateLoss", orders.lateLoss());
    findings.share("lateChargeRate", orders.lateChargeRate());
    findings.range("lateChargeDays", orders.lateChargeDays(), 1, 360);
    findings.share("defaultPenaltyRate", orders.defaultPenaltyRate());
    findings.points("defaultLoss", orders.defaultLoss());
  }

  private static void monthEnd(MonthEndRules monthEnd, Findings findings) {
    findings.amount("overhead", monthEnd.overhead());
    findings.amount("stableUpkeep", monthEnd.stableUpkeep());
    findings.share("prospectDecay", monthEnd.prospectDecay());
    findings.share("formationDecay", monthEnd.formationDecay());
    findings.share("stableDecay", monthEnd.stableDecay());
    findings.share("declineDecay", monthEnd.declineDecay());
    findings.range("idleMonths", monthEnd.idleMonths(), 1, 24);
    findings.points("lostBelow", monthEnd.lostBelow());
    findings.range("coolingMonths", monthEnd.coolingMonths(), 0, 24);
    findings.points("recoverFrom", monthEnd.recoverFrom());
  }
}
