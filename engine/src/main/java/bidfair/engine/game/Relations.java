package bidfair.engine.game;

import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Every (firm, client) pair. Not thread-safe: part of a room's own state. */
public final class Relations {
  private final Relation[][] pairs;
  private final int[] managedByFirm;
  private final int[] suppliersOfClient;

  Relations(int firms, int clients) {
    pairs = new Relation[firms][clients];
    for (Relation[] row : pairs) {
      Arrays.fill(row, Relation.INITIAL);
    }
    managedByFirm = new int[firms];
    suppliersOfClient = new int[clients];
  }

  public Relation of(FirmId firm, ClientId client) {
    return pairs[firm.number() - 1][client.number() - 1];
  }

  /** How many clients a firm manages. */
  public int managedBy(FirmId firm) {
    return managedByFirm[firm.number() - 1];
  }

  /** How many firms manage a client: the supplier slots that are taken. */
  public int suppliersOf(ClientId client) {
    return suppliersOfClient[client.number() - 1];
  }

  void change(FirmId firm, ClientId client, UnaryOperator<Relation> change) {
    Relation[] row = pairs[firm.number() - 1];
    int column = client.number() - 1;
    Relation before = row[column];
    Relation after = change.apply(before);
    row[column] = after;
    int managed = (after.isManaged() ? 1 : 0) - (before.isManaged() ? 1 : 0);
    managedByFirm[firm.number() - 1] += managed;
    suppliersOfClient[column] += managed;
  }

  void openMonth() {
    for (Relation[] row : pairs) {
      for (int i = 0; i < row.length; i++) {
        row[i] = row[i].inNewMonth();
      }
    }
  }
}
