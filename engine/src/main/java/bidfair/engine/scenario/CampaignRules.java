package bidfair.engine.scenario;

import bidfair.engine.units.Money;
import bidfair.engine.units.Rate;

/**
 * What raises recognition (rulebook §5).
 *
 * @param spilloverRate what is left of an exhibition's gain for clients the firm does not manage
 * @param mismatchRate what is left of a seminar's gain if the product shown lacks a required
 *     feature
 * @param fatigueRate applied once for each campaign that already reached the client this month
 */
public record CampaignRules(
    CampaignTerms smallExhibition,
    CampaignTerms mediumExhibition,
    CampaignTerms largeExhibition,
    CampaignTerms seminar,
    Money careCost,
    int careGain,
    Rate spilloverRate,
    Rate mismatchRate,
    Rate fatigueRate) {

  public CampaignTerms exhibition(ExhibitionSize size) {
    return switch (size) {
      case SMALL -> smallExhibition;
      case MEDIUM -> mediumExhibition;
      case LARGE -> largeExhibition;
    };
  }
}
