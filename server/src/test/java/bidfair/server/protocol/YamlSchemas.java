package bidfair.server.protocol;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says in JSON Schema, written as YAML, what {@code bidfair.server.json.Json} writes and {@link
 * TypeScript} says in TypeScript, under the same names.
 */
final class YamlSchemas {
  private static final String INDENT = "    ";

  private final Map<String, String> schemas = new TreeMap<>();
  private final Set<Class<?>> known = new HashSet<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  /** Adds a type and all that it is made of. */
  YamlSchemas with(Class<?> type) {
    reference(type);
    while (!open.isEmpty()) {
      Class<?> next = open.remove();
      schemas.put(TypeScript.name(next), schema(next));
    }
    return this;
  }

  /** Names with schemas, in the order of the names, two levels deep. */
  String text() {
    return textWithout(Set.of());
  }

  /**
   * @param elsewhere names of schemas that stand somewhere else already
   */
  String textWithout(Set<String> elsewhere) {
    return schemas.entrySet().stream()
        .filter(entry -> !elsewhere.contains(entry.getKey()))
        .map(entry -> INDENT + entry.getKey() + ":" + entry.getValue())
        .collect(Collectors.joining());
  }

  private String schema(Class<?> type) {
    if (TypeScript.isUnit(type)) {
      return " " + reference(type.getRecordComponents()[0].getGenericType()) + "\n";
    }
    if (type.isEnum()) {
      return list("enum", Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    }
    if (type.isSealed()) {
      return list(
          "oneOf", Arrays.stream(type.getPermittedSubclasses()).map(this::reference).toList());
    }
    return object(type);
  }

  private String object(Class<?> type) {
    List<String> required = new ArrayList<>();
    StringBuilder properties = new StringBuilder();
    if (TypeScript.isTold(type)) {
      required.add("type");
      properties.append(
          property("type", "{ const: " + TypeScript.uncapital(type.getSimpleName()) + " }"));
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() != Optional.class) {
        required.add(component.getName());
      }
      properties.append(property(component.getName(), reference(component.getGenericType())));
    }
    String head = "\n" + INDENT + "  type: object\n";
    return required.isEmpty() && properties.isEmpty()
        ? head
        : head
            + INDENT
            + "  required: ["
            + String.join(", ", required)
            + "]\n"
            + INDENT
            + "  properties:\n"
            + properties;
  }

  private String reference(Type type) {
    return switch (type) {
      case ParameterizedType generic -> {
        Type[] parts = generic.getActualTypeArguments();
        Class<?> raw = (Class<?>) generic.getRawType();
        if (raw == Optional.class) {
          yield reference(parts[0]);
        }
        if (raw == Map.class && parts[1] == Object.class) {
          yield "{ type: object, description: the key of a row and its changed members }";
        }
        yield Collection.class.isAssignableFrom(raw)
            ? "{ type: array, items: " + reference(parts[0]) + " }"
            : "{ type: object, additionalProperties: " + reference(parts[1]) + " }";
      }
      case WildcardType wildcard -> reference(wildcard.getUpperBounds()[0]);
      case Class<?> plain -> plain(plain);
      default -> throw new IllegalArgumentException("not part of the protocol: " + type);
    };
  }

  private String plain(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return "{ type: boolean }";
    }
    if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
      return "{ type: integer }";
    }
    if (type == String.class) {
      return "{ type: string }";
    }
    if (type == Object.class) {
      return "{ type: [integer, string] }";
    }
    if (type == Row.class) {
      return "{ type: object, description: a row of the table }";
    }
    if (known.add(type)) {
      open.add(type);
    }
    return "{ $ref: \"#/components/schemas/" + TypeScript.name(type) + "\" }";
  }

  private static String property(String name, String schema) {
    return INDENT + "    " + name + ": " + schema + "\n";
  }

  private static String list(String keyword, List<String> members) {
    return members.stream()
        .map(member -> INDENT + "    - " + member + "\n")
        .collect(Collectors.joining("", "\n" + INDENT + "  " + keyword + ":\n", ""));
  }
}
