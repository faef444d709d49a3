package bidfair.engine.market;

import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Product;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The market of one game: drawn once, then only data (rulebook §3). Immutable and safe to share.
 *
 * <p>Clients and tenders are numbered from 1 in the order of their lists; tenders are numbered by
 * month, then client.
 */
public final class Market {
  private final int firms;
  private final List<Industry> industries;
  private final List<Client> clients;
  private final List<Tender> tenders;
  private final Map<ClientId, Map<Integer, Tender>> tendersByClient = new LinkedHashMap<>();
  private final Map<Integer, List<Tender>> tendersByMonth = new LinkedHashMap<>();
  private final Map<IndustryId, List<Client>> clientsByIndustry = new LinkedHashMap<>();
  private final Map<IndustryId, Industry> industryById = new LinkedHashMap<>();
  private final Map<ProductId, Product> productById = new LinkedHashMap<>();
  private final Map<ProductId, Industry> industryOfProduct = new LinkedHashMap<>();

  /**
   * @param firms how many firms play, numbered from 1
   * @throws IllegalArgumentException if clients or tenders are not numbered from 1 in order
   */
  public Market(int firms, List<Industry> industries, List<Client> clients, List<Tender> tenders) {
    this.firms = firms;
    this.industries = List.copyOf(industries);
    this.clients = List.copyOf(clients);
    this.tenders = List.copyOf(tenders);
    for (Industry industry : industries) {
      industryById.put(industry.id(), industry);
      for (Product product : industry.products()) {
        productById.put(product.id(), product);
        industryOfProduct.put(product.id(), industry);
      }
    }
    for (int i = 0; i < clients.size(); i++) {
      require(clients.get(i).id().number() == i + 1, "clients are not numbered from 1 in order");
      clientsByIndustry
          .computeIfAbsent(clients.get(i).industry(), _ -> new ArrayList<>())
          .add(clients.get(i));
    }
    for (int i = 0; i < tenders.size(); i++) {
      require(tenders.get(i).id().number() == i + 1, "tenders are not numbered from 1 in order");
      tendersByClient
          .computeIfAbsent(tenders.get(i).client(), _ -> new LinkedHashMap<>())
          .put(tenders.get(i).month(), tenders.get(i));
      tendersByMonth
          .computeIfAbsent(tenders.get(i).month(), _ -> new ArrayList<>())
          .add(tenders.get(i));
    }
    tendersByMonth.replaceAll((_, ofMonth) -> List.copyOf(ofMonth));
    clientsByIndustry.replaceAll((_, ofIndustry) -> List.copyOf(ofIndustry));
  }

  public int firms() {
    return firms;
  }

  public List<Industry> industries() {
    return industries;
  }

  public List<Client> clients() {
    return clients;
  }

  public List<Tender> tenders() {
    return tenders;
  }

  /** The clients of an industry, in order of number. */
  public List<Client> clientsOf(IndustryId industry) {
    return clientsByIndustry.getOrDefault(industry, List.of());
  }

  /** The tenders that are called in a month, in order of number. */
  public List<Tender> tendersOf(int month) {
    return tendersByMonth.getOrDefault(month, List.of());
  }

  public boolean has(FirmId id) {
    return id.number() >= 1 && id.number() <= firms;
  }

  public Optional<Client> find(ClientId id) {
    return at(clients, id.number());
  }

  public Optional<Tender> find(TenderId id) {
    return at(tenders, id.number());
  }

  /** The tender that a client calls in a month, published or not. */
  public Optional<Tender> tenderOf(ClientId client, int month) {
    return Optional.ofNullable(tendersByClient.getOrDefault(client, Map.of()).get(month));
  }

  public Optional<Industry> find(IndustryId id) {
    return Optional.ofNullable(industryById.get(id));
  }

  public Optional<Product> find(ProductId id) {
    return Optional.ofNullable(productById.get(id));
  }

  public Client client(ClientId id) {
    return clients.get(id.number() - 1);
  }

  public Tender tender(TenderId id) {
    return tenders.get(id.number() - 1);
  }

  /** The product; throws {@link java.util.NoSuchElementException} for an unknown id. */
  public Product product(ProductId id) {
    return find(id).orElseThrow();
  }

  /** The industry; throws {@link java.util.NoSuchElementException} for an unknown id. */
  public Industry industry(IndustryId id) {
    return find(id).orElseThrow();
  }

  public Industry industryOf(ClientId id) {
    return industry(client(id).industry());
  }

  /** The industry that sells a product, if there is such a product. */
  public Optional<Industry> industryOf(ProductId id) {
    return Optional.ofNullable(industryOfProduct.get(id));
  }

  private static <T> Optional<T> at(List<T> list, int number) {
    return number >= 1 && number <= list.size()
        ? Optional.of(list.get(number - 1))
        : Optional.empty();
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
