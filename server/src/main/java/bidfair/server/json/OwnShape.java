package bidfair.server.json;

import bidfair.engine.market.Market;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a class is made of, in the order in which that is written.
 *
 * @param components what its constructor takes
 */
record OwnShape(Class<?> type, List<Component> components) {
  /** One of them. */
  record Component(String name, Class<?> raw, Type type) {
    boolean isOptional() {
      return raw == Optional.class;
    }

    /** The type of what is written: for an Optional, what it holds. */
    Type written() {
      return isOptional() ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    }
  }

  /** Absent if its form is not known, or not everybody may name its types. */
  static Optional<OwnShape> of(Class<?> type) {
    if (type.isRecord()) {
      return Optional.of(ofRecord(type)).filter(OwnShape::isPublic);
    } else if (type == Market.class) {
      return Optional.of(ofFormat(type, MarketFormat.class));
    }
    return Optional.empty();
  }

  private static boolean isPublic(OwnShape shape) {
    return isPublic(shape.type)
        && shape.components.stream().map(Component::raw).allMatch(OwnShape::isPublic);
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers());
  }

  private static OwnShape ofRecord(Class<?> type) {
    return new OwnShape(
        type,
        Arrays.stream(type.getRecordComponents())
            .map(each -> new Component(each.getName(), each.getType(), each.getGenericType()))
            .toList());
  }

  private static OwnShape ofFormat(Class<?> type, Class<?> format) {
    Constructor<?> creator = format.getDeclaredConstructors()[0];
    return new OwnShape(
        type,
        Arrays.stream(creator.getParameters())
            .map(each -> new Component(nameOf(each), each.getType(), each.getParameterizedType()))
            .toList());
  }

  private static String nameOf(Parameter parameter) {
    return Objects.requireNonNull(parameter.getAnnotation(JsonProperty.class)).value();
  }
}
