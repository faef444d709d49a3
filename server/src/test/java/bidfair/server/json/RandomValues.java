package bidfair.server.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Values of our records, made from a seed by their shape. */
public final class RandomValues {
  private final Random random;

  public RandomValues(long seed) {
    random = new Random(seed);
  }

  public <T> T of(Class<T> type) {
    return type.cast(value(type));
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return container((Class<?>) parameterized.getRawType(), parameterized);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == int.class || raw == Integer.class) {
      return random.nextInt();
    } else if (raw == long.class || raw == Long.class) {
      return random.nextLong();
    } else if (raw == boolean.class || raw == Boolean.class) {
      return random.nextBoolean();
    } else if (raw == String.class) {
      return oneOf("", "standard", "悦邻超市", "quote \" and \\ and \n", "\uD83D\uDE9A").toString();
    } else if (raw == Instant.class) {
      return Instant.ofEpochSecond(random.nextInt());
    } else if (raw.isEnum()) {
      return oneOf(raw.getEnumConstants());
    } else if (raw.isSealed()) {
      return value((Type) oneOf((Object[]) raw.getPermittedSubclasses()));
    } else if (raw.isRecord()) {
      return record(raw);
    }
    throw new IllegalArgumentException("no values of " + type);
  }

  private Object container(Class<?> raw, ParameterizedType type) {
    Type element = type.getActualTypeArguments()[0];
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.of(value(element)) : Optional.empty();
    } else if (raw == List.class) {
      List<Object> list = new ArrayList<>();
      for (int size = random.nextInt(4); size > 0; size--) {
        list.add(value(element));
      }
      return list;
    } else if (raw == Map.class) {
      Map<String, Object> map = new TreeMap<>();
      for (int size = random.nextInt(4); size > 0; size--) {
        map.put("key" + size, value(type.getActualTypeArguments()[1]));
      }
      return map;
    }
    throw new IllegalArgumentException("no values of " + type);
  }

  private Object record(Class<?> raw) {
    RecordComponent[] components = raw.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(c -> value(c.getGenericType())).toArray();
    try {
      return raw.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no values of " + raw, e);
    }
  }

  private Object oneOf(Object... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
