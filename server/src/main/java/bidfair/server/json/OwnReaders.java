package bidfair.server.json;

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

  private static final int MAX_CHARS = 1 << 20;

  private final Map<Type, OwnReader> byType = new ConcurrentHashMap<>();

  Optional<Object> read(String json, Class<?> type) {
    if (json.length() > MAX_CHARS) {
      return Optional.empty();
    }
    try {
      OwnText text = new OwnText(json);
      Object value = of(type).read(text);
      return text.isAtEnd() ? Optional.of(value) : Optional.empty();
    } catch (OwnText.Different e) {
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

  private OwnReader make(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return parameterized.getRawType() == List.class
          ? text -> readList(parameterized.getActualTypeArguments()[0], text)
          : NONE;
    }
    Class<?> raw = (Class<?>) type;
    if (raw == long.class || raw == Long.class) {
      return OwnText::number;
    } else if (raw == int.class || raw == Integer.class) {
      return OwnReaders::readInt;
    } else if (raw == boolean.class || raw == Boolean.class) {
      return OwnReaders::readBoolean;
    } else if (raw == String.class) {
      return OwnText::quoted;
    } else if (raw.isEnum()) {
      return constants(raw);
    } else if (RecordConventions.isVocabulary(raw)) {
      return new OwnVocabulary(this, raw);
    } else if (RecordConventions.isUnit(raw)) {
      return OwnRecord.unit(this, raw);
    } else if (raw.isArray()) {
      return text -> readArray(raw.componentType(), text);
    } else if (raw.isRecord() && !RecordConventions.isOfVocabulary(raw)) {
      return OwnRecord.of(this, raw);
    }
    return NONE;
  }

  private Object[] readArray(Class<?> element, OwnText text) {
    List<Object> list = readList(element, text);
    return list.toArray((Object[]) Array.newInstance(element, list.size()));
  }

  private List<Object> readList(Type element, OwnText text) {
    OwnReader reader = of(element);
    List<Object> list = new ArrayList<>();
    text.expect("[");
    if (!text.skip("]")) {
      text.enter();
      do {
        list.add(reader.read(text));
      } while (text.skip(","));
      text.leave();
      text.expect("]");
    }
    return list;
  }

  private static OwnReader constants(Class<?> type) {
    Map<String, Object> byText = new HashMap<>();
    for (Object constant : type.getEnumConstants()) {
      String json = Json.write(constant);
      byText.put(json.substring(1, json.length() - 1), constant);
    }
    return text -> {
      Object constant = byText.get(text.quoted());
      if (constant == null) {
        throw new OwnText.Different();
      }
      return constant;
    };
  }

  private static Object readInt(OwnText text) {
    long number = text.number();
    if (number != (int) number) {
      throw new OwnText.Different();
    }
    return (int) number;
  }

  private static Object readBoolean(OwnText text) {
    if (text.skip("true")) {
      return true;
    }
    text.expect("false");
    return false;
  }
}
