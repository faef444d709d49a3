package bidfair.server.view;

import bidfair.engine.units.FirmId;
import bidfair.server.protocol.Table;

/** Takes note of tables that may have changed. */
interface Marks {
  /** Tables of everybody or of the teacher. */
  void mark(Table... tables);

  /** Tables of one firm. */
  void mark(FirmId firm, Table... tables);

  /** Tables of every firm. */
  void markFirms(Table... tables);
}
