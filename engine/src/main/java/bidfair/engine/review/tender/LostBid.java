package bidfair.engine.review.tender;

import bidfair.engine.game.JudgedBid;
import bidfair.engine.market.Tender;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.IndustryId;
import java.util.Optional;

/**
 * A bid that was opened and did not win (rulebook §7), and what would have won. Each change is made
 * alone, everything else as it was; a void bid is first made valid by its repair. What would have
 * won is found by opening the tender again with the change: it wins, and the next smaller change
 * does not.
 *
 * @param month the month of the tender, from 1
 * @param winner absent if the tender failed
 * @param gap to the winner, absent if the tender failed
 * @param repair present exactly if the bid is void
 * @param price absent if no price wins
 * @param recognition absent if none wins, or if the repaired bid wins without more
 * @param level absent if no level above that of the bid wins, or if the repaired bid wins as it is
 */
public record LostBid(
    JudgedBid own,
    int month,
    ClientId client,
    IndustryId industry,
    Tender tender,
    Optional<JudgedBid> winner,
    Optional<Gap> gap,
    Decider decider,
    Optional<Repair> repair,
    Optional<PriceThatWins> price,
    Optional<RecognitionThatWins> recognition,
    Optional<LevelThatWins> level) {}
