package bidfair.server.view;

import bidfair.server.protocol.Row;
import java.util.List;

/**
 * What is to change in a table, in whole rows.
 *
 * @param put rows that are new or changed
 * @param gone keys of rows that are no more
 */
record Change(List<? extends Row> put, List<Object> gone) {
  boolean isEmpty() {
    return put.isEmpty() && gone.isEmpty();
  }
}
