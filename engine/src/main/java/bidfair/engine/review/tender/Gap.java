package bidfair.engine.review.tender;

/**
 * The distance to the winner in weighted centipoints (rulebook §7), split by what made it. The four
 * parts add up to the total exactly. A part is the tender's weight × the winner's points less one's
 * own: negative where the loser was better, from −1 000 000 to 1 000 000.
 *
 * @param total the winner's score less one's own, 0 to 1 000 000; a void bid has no score, so 0
 * @param voided what a void bid would have scored, had it been valid and everything else as it was,
 *     0 to 1 000 000; 0 for a valid bid. The other parts of a void bid are those of that score.
 */
public record Gap(int total, int recognition, int price, int service, int voided) {}
