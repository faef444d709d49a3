package bidfair.engine.review.tender;

/**
 * What a plan for a client has to reckon with (rulebook §5).
 *
 * @param course how the recognition went until the opening
 * @param visited whether the firm made this month's care visit itself
 * @param exhibitions the firm's own in the client's industry
 * @param seminars the firm's own for the client
 */
record Situation(Course course, boolean visited, Lane exhibitions, Lane seminars, int openingDay) {}
