package bidfair.server.view;

import bidfair.engine.units.FirmId;
import bidfair.server.protocol.Table;

/** Takes note of tables, or of rows of them, that may have changed. */
interface Marks {
  /** Tables of everybody or of the teacher. */
  void mark(Table... tables);

  /** A row of a table of everybody or of the teacher, be it that it is new. */
  void markRow(Table table, Object key);

  /** A row of a table of one firm, be it that it is new. */
  void markRow(FirmId firm, Table table, Object key);

  /** Tables of one firm. */
  void mark(FirmId firm, Table... tables);

  /** A row of a table of every firm, be it that it is new. */
  void markFirmsRow(Table table, Object key);

  /** A table of every firm, of whose rows the source knows which ones hang on the month. */
  void markFirmsMonth(Table table);

  /** Tables of every firm. */
  void markFirms(Table... tables);
}
