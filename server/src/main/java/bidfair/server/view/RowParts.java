package bidfair.server.view;

import bidfair.server.protocol.Row;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of one kind of row, found once, to tell how two rows differ. Thread-safe. */
final class RowParts {
  private static final MethodType READING = MethodType.methodType(Object.class, Row.class);
  private static final ClassValue<RowParts> KNOWN =
      new ClassValue<>() {
        @Override
        protected RowParts computeValue(Class<?> kind) {
          return new RowParts(kind);
        }
      };

  private final List<Part> parts = new ArrayList<>();

  /**
   * @param reader gets the member of a row
   */
  private record Part(String name, MethodHandle reader) {
    Object of(Row row) {
      try {
        return (Object) reader.invokeExact(row);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException("a row cannot be read", e);
      }
    }
  }

  private RowParts(Class<?> kind) {
    for (RecordComponent component : kind.getRecordComponents()) {
      try {
        MethodHandle reader = MethodHandles.publicLookup().unreflect(component.getAccessor());
        parts.add(new Part(component.getName(), reader.asType(READING)));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("a row has a member that nobody may read: " + kind, e);
      }
    }
  }

  /**
   * The key of a row and those of its members that are not as before; null for a member that it has
   * no more.
   *
   * @param before of the same key
   */
  static Map<String, @Nullable Object> changed(Row before, Row now) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>();
    changed.put("key", now.key());
    for (Part part : KNOWN.get(now.getClass()).parts) {
      Object value = part.of(now);
      if (!Objects.equals(part.of(before), value)) {
        changed.put(part.name(), value instanceof Optional<?> some ? some.orElse(null) : value);
      }
    }
    return changed;
  }
}
