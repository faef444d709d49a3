package bidfair.server.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;

/** Reads the records of a sealed interface, each by the type that it carries. */
final class OwnVocabulary implements OwnReader {
  private static final byte[] TYPE = "\"type\":\"".getBytes(UTF_8);

  private final OwnNames<OwnReader> byName;

  OwnVocabulary(OwnReaders readers, Class<?> vocabulary) {
    Map<String, OwnReader> records = new HashMap<>();
    RecordConventions.records(vocabulary)
        .forEach(named -> records.put(named.getName(), readers.afterType(named.getType())));
    byName = new OwnNames<>(records);
  }

  @Override
  public Object read(OwnText text) {
    text.open('{');
    text.expect(TYPE);
    Object record = byName.read(text).read(text);
    text.close('}');
    return record;
  }
}
