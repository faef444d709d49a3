package bidfair.benchmark.breadth;

/**
 * How big a school is.
 *
 * @param crowd people of the room that is in a rush now and then
 * @param warmUps rounds that do not count, all calm
 * @param rounds in each of which all is calm, and then that room is in a rush
 */
record SchoolPlan(int rooms, int firms, int peoplePerFirm, int crowd, int warmUps, int rounds) {}
