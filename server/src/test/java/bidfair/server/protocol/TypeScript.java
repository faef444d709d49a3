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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in TypeScript what {@code bidfair.server.json.Json} writes: a unit with one component is its
 * bare value, records of a sealed interface are told apart by {@code type} (rows of tables need
 * none), an empty Optional is left out.
 */
final class TypeScript {
  private static final int WIDTH = 120;
  private static final String HEAD =
      "// Generated from the records of bidfair.server.protocol by TypesTest: do not edit.\n";
  private static final String UNITS = "bidfair.engine.units";

  private final Map<String, String> declarations = new TreeMap<>();
  private final Map<String, Class<?>> named = new HashMap<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  /** Adds a type and all that it is made of. */
  TypeScript with(Class<?> type) {
    reference(type);
    while (!open.isEmpty()) {
      Class<?> next = open.remove();
      declarations.put(name(next), declaration(next));
    }
    return this;
  }

  /** Adds the types that are declared in a class which is not one itself. */
  TypeScript withNested(Class<?> holder) {
    Arrays.stream(holder.getDeclaredClasses()).forEach(this::with);
    return this;
  }

  /** Adds the tables of every audience by name. */
  TypeScript withTables() {
    List<String> audiences = new ArrayList<>();
    for (Audience audience : Audience.values()) {
      String name = capital(audience.wireName()) + "Tables";
      audiences.add("readonly " + audience.wireName() + ": " + name);
      List<String> tables =
          Arrays.stream(Table.values())
              .filter(table -> table.audience() == audience)
              .map(table -> "readonly " + table.wireName() + ": " + reference(table.rows()))
              .toList();
      declarations.put(name, block("export interface " + name + " {", tables, "}"));
      Arrays.stream(Table.values()).map(Table::rows).forEach(this::with);
    }
    declarations.put("Tables", block("export interface Tables {", audiences, "}"));
    return this;
  }

  /** The whole file, in the order of the names. */
  String text() {
    return HEAD + String.join("", declarations.values());
  }

  /** A file of what another one does not declare, with what it needs of it. */
  String textBeyond(TypeScript other, String module) {
    Map<String, String> own = new TreeMap<>(declarations);
    own.keySet().removeAll(other.declarations.keySet());
    String body = String.join("", own.values());
    List<String> needed =
        other.declarations.keySet().stream()
            .filter(name -> Pattern.compile("\\b" + name + "\\b").matcher(body).find())
            .toList();
    String names = needed.stream().map(name -> "  " + name + ",\n").collect(Collectors.joining());
    return HEAD + "import type {\n" + names + "} from '" + module + "'\n\n" + body;
  }

  private String declaration(Class<?> type) {
    String head = "export type " + name(type) + " =";
    if (isUnit(type)) {
      return head + " " + reference(type.getRecordComponents()[0].getGenericType()) + "\n";
    }
    if (type.isEnum()) {
      return union(head, Arrays.stream(type.getEnumConstants()).map(each -> "'" + each + "'"));
    }
    if (type.isSealed()) {
      return union(head, Arrays.stream(type.getPermittedSubclasses()).map(this::reference));
    }
    List<String> members = new ArrayList<>();
    if (isTold(type)) {
      members.add("readonly type: '" + uncapital(type.getSimpleName()) + "'");
    }
    if (!type.isRecord() && !Row.class.equals(type)) {
      throw new IllegalArgumentException("not part of the protocol: " + type);
    }
    if (Row.class.equals(type)) {
      members.add("readonly key: Key");
    } else {
      Arrays.stream(type.getRecordComponents()).map(this::member).forEach(members::add);
    }
    return block("export interface " + name(type) + " {", members, "}");
  }

  private String member(RecordComponent component) {
    boolean optional = component.getType() == Optional.class;
    return "readonly %s%s: %s"
        .formatted(component.getName(), optional ? "?" : "", reference(component.getGenericType()));
  }

  private String reference(Type type) {
    return switch (type) {
      case ParameterizedType generic -> {
        List<String> parts =
            Arrays.stream(generic.getActualTypeArguments()).map(this::reference).toList();
        Class<?> raw = (Class<?>) generic.getRawType();
        if (raw == Optional.class) {
          yield parts.getFirst();
        }
        if (raw == Map.class && generic.getActualTypeArguments()[1] == Object.class) {
          declarations.put(
              "Patch", "export type Patch = Row & Readonly<Record<string, unknown>>\n");
          yield "Patch";
        }
        yield Collection.class.isAssignableFrom(raw)
            ? "readonly " + parts.getFirst() + "[]"
            : "Readonly<Record<" + parts.getFirst() + ", " + parts.getLast() + ">>";
      }
      case WildcardType wildcard -> reference(wildcard.getUpperBounds()[0]);
      case Class<?> plain -> plainReference(plain);
      default -> throw new IllegalArgumentException("not part of the protocol: " + type);
    };
  }

  private String plainReference(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    }
    if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
      return "number";
    }
    if (type == String.class) {
      return "string";
    }
    if (type == Object.class) {
      declarations.put("Key", "export type Key = number | string\n");
      return "Key";
    }
    String name = name(type);
    Class<?> before = named.putIfAbsent(name, type);
    if (before == null) {
      open.add(type);
    } else if (before != type) {
      throw new IllegalArgumentException("two types named " + name + ": " + type + ", " + before);
    }
    return name;
  }

  /** A row is named so; what stands inside a record carries that record's name before its own. */
  static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    boolean inRecord = outer != null && outer.isRecord();
    boolean row = Row.class.isAssignableFrom(type) && type.isRecord();
    return (inRecord ? outer.getSimpleName() : "") + type.getSimpleName() + (row ? "Row" : "");
  }

  static boolean isUnit(Class<?> type) {
    return type.isRecord()
        && type.getPackageName().equals(UNITS)
        && type.getRecordComponents().length == 1;
  }

  static boolean isTold(Class<?> type) {
    return !Row.class.isAssignableFrom(type)
        && Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  private static String union(String head, Stream<String> members) {
    List<String> names = members.toList();
    String line = head + " " + String.join(" | ", names) + "\n";
    return line.length() <= WIDTH
        ? line
        : wrapped(head, names.stream().map(name -> " | " + name).toList(), "");
  }

  private static String block(String head, List<String> members, String tail) {
    String line = head + " " + String.join("; ", members) + " " + tail + "\n";
    return line.length() <= WIDTH
        ? line
        : wrapped(head, members.stream().map(member -> " " + member + ";").toList(), "\n" + tail);
  }

  /** Fills lines of our width, those after the first indented. */
  private static String wrapped(String head, List<String> parts, String tail) {
    StringBuilder text = new StringBuilder(head);
    int column = WIDTH;
    for (String part : parts) {
      if (column + part.length() > WIDTH) {
        text.append("\n ");
        column = 1;
      }
      text.append(part);
      column += part.length();
    }
    return text.append(tail).append('\n').toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static String uncapital(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }
}
