package bidfair.server.json;

import java.util.HashMap;
import java.util.Map;

/** Reads the records of a sealed interface, each by the type that it carries. */
final class OwnVocabulary implements OwnReader {
  private final Map<String, OwnRecord> byName = new HashMap<>();

  OwnVocabulary(OwnReaders readers, Class<?> vocabulary) {
    RecordConventions.records(vocabulary)
        .forEach(named -> byName.put(named.getName(), OwnRecord.of(readers, named.getType())));
  }

  @Override
  public Object read(OwnText text) {
    text.expect("{\"type\":");
    OwnRecord record = byName.get(text.quoted());
    if (record == null) {
      throw new OwnText.Different();
    }
    return record.readComponents(text, true);
  }
}
