package bidfair.server.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Reads texts that are whole. An escape such as {@code "\ud800"}, or bytes that are no UTF-8, would
 * make half a character: it could be neither stored nor sent as it is, and would come back as
 * another text than the one that was accepted.
 */
final class WholeText extends StringDeserializer {
  static final String PROBLEM = "holds half a character";

  /** The same for the names in an object that may have any. */
  static final class Name extends KeyDeserializer {
    @Override
    public Object deserializeKey(String name, DeserializationContext context) {
      return whole(name, context);
    }
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    return whole(super.deserialize(parser, context), context);
  }

  private static String whole(String text, DeserializationContext context) {
    boolean whole =
        text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    return whole ? text : context.reportInputMismatch(String.class, PROBLEM);
  }
}
