package bidfair.server.world;

import bidfair.server.protocol.Command;

/** What somebody wants to do, judging by the tables that are seen. */
@FunctionalInterface
interface Wishes {
  Command next(HeldTables seen, Dice dice);
}
