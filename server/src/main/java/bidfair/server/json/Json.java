package bidfair.server.json;

import bidfair.engine.market.Market;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one JSON of the program: protocol, journal, records and scenarios. Immutable and thread-safe.
 *
 * <p>Money is whole fen, a rate basis points, an identifier its bare number or key; records of a
 * sealed interface carry a {@code "type"}; an empty Optional is left out. Reading is strict:
 * unknown, missing, doubled or null members, numbers with a fraction, halves of characters and
 * trailing text are refused.
 */
public final class Json {
  private static final int MAX_DEPTH = 32;
  private static final int MAX_TEXT_CHARS = 100_000;
  private static final int MAX_NUMBER_CHARS = 20;
  private static final int MAX_NAME_CHARS = 100;
  private static final long MAX_DOCUMENT_CHARS = 16L << 20;

  private static final JsonMapper MAPPER = mapper();
  private static final OwnReaders OWN = new OwnReaders();

  private Json() {}

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** UTF-8, without a byte order mark. */
  public static byte[] writeBytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /**
   * @throws JsonProblem if the text is not valid JSON or not of this type
   */
  public static <T> T read(String text, Class<T> type) {
    return explained(() -> MAPPER.readValue(text, type));
  }

  /**
   * The same as {@link #read(String, Class)}, and faster if the text was written by {@link #write}.
   *
   * @throws JsonProblem if the text is not valid JSON or not of this type
   */
  public static <T> T readOwn(String text, Class<T> type) {
    return OWN.read(text, type).map(type::cast).orElseGet(() -> read(text, type));
  }

  /**
   * The same as {@link #read(byte[], Class)}, and faster if the text was written by {@link
   * #writeBytes}.
   *
   * @throws JsonProblem if the text is not valid JSON or not of this type
   */
  public static <T> T readOwn(byte[] utf8, Class<T> type) {
    return OWN.read(utf8, type).map(type::cast).orElseGet(() -> read(utf8, type));
  }

  /**
   * @throws JsonProblem if the text is not valid JSON or not of this type
   */
  public static <T> T read(byte[] utf8, Class<T> type) {
    return explained(() -> MAPPER.readValue(utf8, type));
  }

  /**
   * @throws JsonProblem if the tree is not of this type
   */
  public static <T> T read(JsonNode tree, Class<T> type) {
    return explained(() -> MAPPER.treeToValue(tree, type));
  }

  /**
   * @throws JsonProblem if the text is not valid JSON
   */
  public static JsonNode tree(String text) {
    return explained(() -> MAPPER.readTree(text));
  }

  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  private static <T> T explained(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JacksonException e) {
      throw JsonProblems.of(e);
    }
  }

  private static JsonMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT_CHARS)
                    .maxNumberLength(MAX_NUMBER_CHARS)
                    .maxNameLength(MAX_NAME_CHARS)
                    .maxDocumentLength(MAX_DOCUMENT_CHARS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return JsonMapper.builder(factory)
        .annotationIntrospector(
            AnnotationIntrospector.pair(
                new RecordConventions(), new JacksonAnnotationIntrospector()))
        .addMixIn(Market.class, MarketFormat.class)
        .addModule(
            new SimpleModule()
                .addDeserializer(String.class, new WholeText())
                .addKeyDeserializer(String.class, new WholeText.Name()))
        .changeDefaultVisibility(v -> v.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
        .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .changeDefaultNullHandling(n -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
        .withConfigOverride(
            Optional.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.SET)))
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .build();
  }
}
