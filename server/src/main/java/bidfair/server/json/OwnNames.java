package bidfair.server.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in quotes for one of several values. Immutable and thread-safe. */
final class OwnNames<T> {
  private static final int PLACES_FOR_EACH = 4;

  private static final class Named<T> {
    /** With the quotation mark that closes it. */
    private final byte[] name;

    private final T value;

    Named(String name, T value) {
      this.name = (name + '"').getBytes(UTF_8);
      this.value = value;
    }
  }

  /** Each in the place of its hash, or after it; enough are free. */
  private final @Nullable Named<T>[] places;

  @SuppressWarnings({"unchecked", "rawtypes"})
  OwnNames(Map<String, T> values) {
    places = new Named[Integer.highestOneBit(PLACES_FOR_EACH * values.size() + 1)];
    values.forEach((name, value) -> {
      int hash = 0;
      for (byte letter : name.getBytes(UTF_8)) {
        hash = OwnText.hash(hash, letter);
      }
      int place = placeOf(hash);
      while (places[place] != null) {
        place = placeOf(place + 1);
      }
      places[place] = new Named<>(name, value);
    });
  }

  /** Reads on after the opening quotation mark. */
  T read(OwnText text) {
    int place = placeOf(text.hashOfName());
    Named<T> named = places[place];
    while (named != null && !text.skip(named.name)) {
      place = placeOf(place + 1);
      named = places[place];
    }
    if (named == null) {
      throw new OwnText.Different();
    }
    return named.value;
  }

  private int placeOf(int hash) {
    return hash & (places.length - 1);
  }
}
