package bidfair.server.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a record with all components in their order, as they are written. */
final class OwnRecord implements OwnReader {
  /**
   * @param name in quotes, with a colon
   * @param next the same after a comma
   * @param type of what an Optional holds, if it is one
   */
  private record Component(String name, String next, boolean optional, Type type) {}

  private final OwnReaders readers;
  private final MethodHandle constructor;
  private final List<Component> components;

  /** Found when first needed, as types may hold themselves; whoever finds one finds the same. */
  private final @Nullable OwnReader[] found;

  private OwnRecord(OwnReaders readers, MethodHandle constructor, List<Component> components) {
    this.readers = readers;
    this.constructor = constructor;
    this.components = components;
    found = new OwnReader[components.size()];
  }

  static OwnRecord of(OwnReaders readers, Class<?> type) {
    List<Component> components = new ArrayList<>();
    for (RecordComponent each : type.getRecordComponents()) {
      boolean optional = each.getType() == Optional.class;
      Type read =
          optional
              ? ((ParameterizedType) each.getGenericType()).getActualTypeArguments()[0]
              : each.getGenericType();
      String name = '"' + each.getName() + "\":";
      components.add(new Component(name, "," + name, optional, read));
    }
    return new OwnRecord(readers, constructor(type), List.copyOf(components));
  }

  /** A unit, which is its bare value. */
  static OwnReader unit(OwnReaders readers, Class<?> type) {
    OwnRecord unit = of(readers, type);
    OwnReader value = readers.of(type.getRecordComponents()[0].getGenericType());
    return text -> unit.make(value.read(text));
  }

  @Override
  public Object read(OwnText text) {
    text.expect("{");
    return readComponents(text, false);
  }

  /**
   * Reads on after the brace, or the type.
   *
   * @param afterOthers whether something stands before the first component
   */
  Object readComponents(OwnText text, boolean afterOthers) {
    text.enter();
    Object[] values = new Object[components.size()];
    boolean comma = afterOthers;
    for (int i = 0; i < values.length; i++) {
      Component component = components.get(i);
      if (text.skip(comma ? component.next : component.name)) {
        Object value = reader(i).read(text);
        values[i] = component.optional ? Optional.of(value) : value;
        comma = true;
      } else if (component.optional) {
        values[i] = Optional.empty();
      } else {
        throw new OwnText.Different();
      }
    }
    text.leave();
    text.expect("}");
    return make(values);
  }

  private OwnReader reader(int component) {
    OwnReader known = found[component];
    if (known == null) {
      known = readers.of(components.get(component).type);
      found[component] = known;
    }
    return known;
  }

  /** What a record refuses, {@link Json} is to refuse in its words. */
  private Object make(Object... values) {
    try {
      return (Object) constructor.invokeExact(values);
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new OwnText.Different();
    }
  }

  private static MethodHandle constructor(Class<?> type) {
    try {
      Constructor<?> canonical =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      canonical.setAccessible(true);
      return MethodHandles.lookup()
          .unreflectConstructor(canonical)
          .asSpreader(Object[].class, type.getRecordComponents().length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
