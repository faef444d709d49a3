package bidfair.server.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Readers of our own JSON, made from the shapes of the types. They take nothing that {@link Json}
 * would refuse, and read it as {@link Json} would; what they do not take may be right all the same.
 * Thread-safe.
 */
final class OwnReaders {
  private static final OwnReader NONE =
      _ -> {
        throw new OwnText.Different();
      };

  private static final int MAX_BYTES = 1 << 20;

  private final Map<Type, OwnReader> byType = new ConcurrentHashMap<>();

  Optional<Object> read(String json, Class<?> type) {
    byte[] utf8 = json.getBytes(UTF_8);
    // Half a character has no UTF-8, and would have become a question mark.
    boolean whole = new String(utf8, UTF_8).equals(json);
    return whole ? read(utf8, type) : Optional.empty();
  }

  Optional<Object> read(byte[] utf8, Class<?> type) {
    if (utf8.length > MAX_BYTES) {
      return Optional.empty();
    }
    OwnText text = new OwnText(utf8);
    try {
      Object value = of(type).read(text);
      return text.isAtEnd() ? Optional.of(value) : Optional.empty();
    } catch (RuntimeException e) {
      // It differs, or a record refuses it, which the strict reader is to say in its words.
      return Optional.empty();
    }
  }

  /** One that takes nothing where a type has a form that only {@link Json} knows. */
  OwnReader of(Type type) {
    OwnReader known = byType.get(type);
    if (known == null) {
      known = make(type);
      byType.put(type, known);
    }
    return known;
  }

  /** Reads a record of a vocabulary, after its type. */
  OwnReader afterType(Class<?> record) {
    return OwnShape.of(record).map(shape -> OwnCode.components(this, shape)).orElse(NONE);
  }

  private OwnReader make(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return parameterized.getRawType() == List.class
          ? list(parameterized.getActualTypeArguments()[0])
          : NONE;
    }
    Class<?> raw = (Class<?>) type;
    if (raw == long.class || raw == Long.class) {
      return OwnText::readLong;
    } else if (raw == int.class || raw == Integer.class) {
      return OwnText::readInt;
    } else if (raw == boolean.class || raw == Boolean.class) {
      return OwnText::readBoolean;
    } else if (raw == String.class) {
      return OwnText::readText;
    } else if (raw.isEnum()) {
      return constants(raw);
    } else if (RecordConventions.isVocabulary(raw)) {
      return new OwnVocabulary(this, raw);
    } else if (raw.isArray()) {
      return array(raw.componentType());
    } else if (!RecordConventions.isOfVocabulary(raw)) {
      return OwnShape.of(raw).map(this::object).orElse(NONE);
    }
    return NONE;
  }

  private OwnReader object(OwnShape shape) {
    if (RecordConventions.isUnit(shape.type())) {
      return OwnCode.unit(this, shape);
    }
    OwnReader components = OwnCode.components(this, shape);
    return text -> {
      text.open('{');
      Object value = components.read(text);
      text.close('}');
      return value;
    };
  }

  private OwnReader array(Class<?> element) {
    OwnReader elements = list(element);
    Object[] none = (Object[]) Array.newInstance(element, 0);
    return text -> ((List<?>) elements.read(text)).toArray(none);
  }

  private OwnReader list(Type element) {
    OwnReader reader = of(element);
    return text -> {
      List<Object> list = new ArrayList<>();
      text.open('[');
      if (!text.isNext(']')) {
        do {
          list.add(reader.read(text));
        } while (text.skip(','));
      }
      text.close(']');
      return list;
    };
  }

  private static OwnReader constants(Class<?> type) {
    Map<String, Object> byText = new HashMap<>();
    for (Object constant : type.getEnumConstants()) {
      String json = Json.write(constant);
      byText.put(json.substring(1, json.length() - 1), constant);
    }
    OwnNames<Object> names = new OwnNames<>(byText);
    return text -> {
      text.expect('"');
      return names.read(text);
    };
  }
}
