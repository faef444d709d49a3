package bidfair.engine.game;

import bidfair.engine.market.Client;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every (firm, client) pair. Most of them are untouched all year, so whoever needs some of them
 * asks for those. Not thread-safe: part of a room's own state.
 */
public final class Relations {
  private final List<Client> clients;
  private final int slots;
  private final Relation[][] pairs;
  private final List<List<Client>> managed;
  private final List<BitSet> known;
  private final List<BitSet> counted;
  private final BitSet entered = new BitSet();
  private final BitSet vacant = new BitSet();
  private @Nullable List<Client> vacantClients;
  private final int[] suppliersOfClient;

  /**
   * @param slots how many firms may manage a client at a time
   */
  Relations(int firms, List<Client> clients, int slots) {
    this.clients = clients;
    this.slots = slots;
    pairs = new Relation[firms][clients.size()];
    for (Relation[] row : pairs) {
      Arrays.fill(row, Relation.INITIAL);
    }
    managed = new ArrayList<>(Collections.nCopies(firms, List.of()));
    known = Stream.generate(BitSet::new).limit(firms).toList();
    counted = Stream.generate(BitSet::new).limit(firms).toList();
    suppliersOfClient = new int[clients.size()];
  }

  public Relation of(FirmId firm, ClientId client) {
    return pairs[firm.number() - 1][client.number() - 1];
  }

  /** How many clients a firm manages. */
  public int managedBy(FirmId firm) {
    return managed(firm).size();
  }

  /** How many firms manage a client: the supplier slots that are taken. */
  public int suppliersOf(ClientId client) {
    return suppliersOfClient[client.number() - 1];
  }

  /** The clients that a firm manages, in order of number; they stay as they are. */
  public List<Client> managed(FirmId firm) {
    return managed.get(firm.number() - 1);
  }

  /** The clients that a firm manages or that recognise it, in order of number; a copy. */
  public List<Client> known(FirmId firm) {
    return among(known.get(firm.number() - 1));
  }

  /** The clients in the market with a free supplier slot, in order of number; not changed later. */
  public List<Client> vacant() {
    // Made anew only when it has changed: on the first days every firm asks for it.
    List<Client> kept = vacantClients;
    if (kept == null) {
      kept = List.copyOf(among(vacant));
      vacantClients = kept;
    }
    return kept;
  }

  void change(FirmId firm, ClientId client, UnaryOperator<Relation> change) {
    int line = firm.number() - 1;
    int column = client.number() - 1;
    Relation before = pairs[line][column];
    Relation after = change.apply(before);
    pairs[line][column] = after;
    known.get(line).set(column, after.isManaged() || after.recognition() > 0);
    counted.get(line).set(column, after.campaignsThisMonth() > 0 || after.caredThisMonth());
    if (after.isManaged() != before.isManaged()) {
      manage(line, clients.get(column), after.isManaged());
    }
  }

  /** Makes the firm's list anew, as it is read every day and changes seldom. */
  private void manage(int line, Client client, boolean manages) {
    Stream<Client> others = managed.get(line).stream().filter(other -> !other.equals(client));
    managed.set(
        line,
        Stream.concat(others, manages ? Stream.of(client) : Stream.empty())
            .sorted(Comparator.comparing(Client::id))
            .toList());
    int column = client.id().number() - 1;
    suppliersOfClient[column] += manages ? 1 : -1;
    noteVacancy(column);
  }

  /** From now on the client is in the market. */
  void enter(Client client) {
    entered.set(client.id().number() - 1);
    noteVacancy(client.id().number() - 1);
  }

  private void noteVacancy(int column) {
    boolean isVacant = entered.get(column) && suppliersOfClient[column] < slots;
    if (vacant.get(column) != isVacant) {
      vacant.set(column, isVacant);
      vacantClients = null;
    }
  }

  void openMonth() {
    for (int line = 0; line < pairs.length; line++) {
      BitSet columns = counted.get(line);
      for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
        pairs[line][i] = pairs[line][i].inNewMonth();
      }
      columns.clear();
    }
  }

  private List<Client> among(BitSet columns) {
    List<Client> chosen = new ArrayList<>(columns.cardinality());
    for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
      chosen.add(clients.get(i));
    }
    return chosen;
  }
}
