package bidfair.engine.units;

/** A campaign's number over all firms, from 1, as they arise. */
public record CampaignId(int number) implements Comparable<CampaignId> {
  @Override
  public int compareTo(CampaignId other) {
    return Integer.compare(number, other.number);
  }
}
