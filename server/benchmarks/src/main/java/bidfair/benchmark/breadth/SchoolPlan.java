package bidfair.benchmark.breadth;

/**
 * How big a school is.
 *
 * @param crowd people of the room that is in a rush now and then
 * @param warmUps rounds that do not count
 * @param warmUpRushes how many of them, the first ones, are with a rush: at most as many as there
 *     are months beside those of the rounds
 * @param rounds in each of which all is calm, and then that room is in a rush
 */
record SchoolPlan(
    int rooms,
    int firms,
    int peoplePerFirm,
    int crowd,
    int warmUps,
    int warmUpRushes,
    int rounds) {}
