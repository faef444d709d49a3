package bidfair.engine.game;

import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.OrderId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** All orders, by number. Not thread-safe: part of a room's own state. */
public final class Orders {
  private final List<Order> all = new ArrayList<>();
  private final SequencedMap<OrderId, Order> open = new LinkedHashMap<>();
  private final OfFirm<OrderId, Order> ofFirm = new OfFirm<>();

  /** Every order so far in order of number; a read-only live view. */
  public List<Order> all() {
    return Collections.unmodifiableList(all);
  }

  /** The orders whose clients still wait, in order of number; a copy. */
  public List<Order> open() {
    return List.copyOf(open.values());
  }

  /** A firm's orders whose clients still wait, in order of number; not changed later. */
  public List<Order> open(FirmId firm) {
    return ofFirm.of(firm);
  }

  public boolean hasOpen(FirmId firm, ClientId client) {
    return open(firm).stream().anyMatch(order -> order.client().equals(client));
  }

  public Optional<Order> find(OrderId id) {
    return id.number() >= 1 && id.number() <= all.size()
        ? Optional.of(all.get(id.number() - 1))
        : Optional.empty();
  }

  /** The order; throws {@link IndexOutOfBoundsException} for an unknown id. */
  public Order get(OrderId id) {
    return all.get(id.number() - 1);
  }

  /** The id the next order will have. */
  public OrderId nextId() {
    return new OrderId(all.size() + 1);
  }

  void add(Order order) {
    all.add(order);
    open.put(order.id(), order);
    ofFirm.put(order.firm(), order.id(), order);
  }

  void change(OrderId id, UnaryOperator<Order> change) {
    Order after = change.apply(get(id));
    all.set(id.number() - 1, after);
    if (after.isOpen()) {
      open.put(id, after);
      ofFirm.put(after.firm(), id, after);
    } else {
      open.remove(id);
      ofFirm.remove(after.firm(), id);
    }
  }
}
