package bidfair.server.rehearsal;

/** Somebody at a page of their own. */
record Person(int firm, Desk desk) {}
