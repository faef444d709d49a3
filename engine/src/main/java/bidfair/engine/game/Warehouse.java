package bidfair.engine.game;

import bidfair.engine.units.FirmId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.PurchaseId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every firm's stock and the purchases on the way. Not thread-safe: part of a room's own state. */
public final class Warehouse {
  private final List<TreeMap<ProductId, Integer>> stock;
  private final SequencedMap<PurchaseId, Purchase> onTheWay = new LinkedHashMap<>();
  private final OfFirm<PurchaseId, Purchase> ofFirm = new OfFirm<>();
  private int purchases;

  Warehouse(int firms) {
    stock = Stream.generate(TreeMap<ProductId, Integer>::new).limit(firms).toList();
  }

  public int stock(FirmId firm, ProductId product) {
    return stockOf(firm).getOrDefault(product, 0);
  }

  /** A firm's stock by product, without zeros; a read-only live view. */
  public SortedMap<ProductId, Integer> stockOf(FirmId firm) {
    return Collections.unmodifiableSortedMap(stock.get(firm.number() - 1));
  }

  /** All purchases on the way, in order of number; a copy. */
  public List<Purchase> onTheWay() {
    return List.copyOf(onTheWay.values());
  }

  public List<Purchase> onTheWay(FirmId firm) {
    return ofFirm.of(firm);
  }

  /** The id the next purchase will have. */
  public PurchaseId nextId() {
    return new PurchaseId(purchases + 1);
  }

  void buy(Purchase purchase) {
    purchases = purchase.id().number();
    onTheWay.put(purchase.id(), purchase);
    ofFirm.put(purchase.firm(), purchase.id(), purchase);
  }

  void arrive(PurchaseId id) {
    Purchase purchase = lose(id);
    add(purchase.firm(), purchase.product(), purchase.quantity());
  }

  /** Takes a purchase off the way without it entering stock. */
  Purchase lose(PurchaseId id) {
    Purchase purchase = onTheWay.remove(id);
    if (purchase == null) {
      throw new IllegalStateException("no purchase on the way: " + id);
    }
    ofFirm.remove(purchase.firm(), id);
    return purchase;
  }

  void add(FirmId firm, ProductId product, int quantity) {
    Map<ProductId, Integer> own = stock.get(firm.number() - 1);
    int left = Math.addExact(own.getOrDefault(product, 0), quantity);
    if (left < 0) {
      throw new IllegalStateException("negative stock of " + product + " at " + firm);
    }
    if (left == 0) {
      own.remove(product);
    } else {
      own.put(product, left);
    }
  }
}
