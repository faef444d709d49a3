package bidfair.engine.game;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fingerprint of a whole state: SHA-256 over the text of its parts in a fixed order. Two games
 * with the same market and the same inputs have the same hash.
 */
public final class StateHash {
  private final MessageDigest digest;

  private StateHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The hash as 64 lower-case hexadecimal digits. */
  public static String of(GameState state) {
    StateHash hash = new StateHash();
    hash.add("day", state.day());
    hash.add("over", state.isOver());
    for (Firm firm : state.firms()) {
      hash.add("firm", firm);
      state.ledger(firm.id()).postings().forEach(posting -> hash.add("posting", posting));
      hash.add("stock", state.warehouse().stockOf(firm.id()));
      state
          .market()
          .clients()
          .forEach(client -> hash.add("relation", state.relation(firm.id(), client.id())));
    }
    state
        .market()
        .tenders()
        .forEach(tender -> hash.add("bids", state.bids().standing(tender.id())));
    state.bids().sheets().forEach(sheet -> hash.add("sheet", sheet));
    state.orders().all().forEach(order -> hash.add("order", order));
    hash.add("campaigns", state.campaigns().running());
    hash.add("purchases", state.warehouse().onTheWay());
    hash.add("receivables", state.receivables());
    hash.add("ranking", state.ranking());
    hash.add("next", state.bids().submissions() + state.campaigns().nextId().number());
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(String name, Object part) {
    digest.update((name + '=' + part + '\n').getBytes(StandardCharsets.UTF_8));
  }
}
