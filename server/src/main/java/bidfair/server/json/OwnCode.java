package bidfair.server.json;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.json.OwnShape.Component;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes a class for each shape, whose one method reads the components one after the other and calls
 * the constructor with them, as somebody would write it by hand. The JVM makes far better code of
 * that than of one reader that goes over lists of components: names and readers are constants,
 * numbers need no objects.
 */
final class OwnCode {
  private static final ClassDesc READER = desc(OwnReader.class);
  private static final ClassDesc TEXT = desc(OwnText.class);
  private static final ClassDesc LETTERS = CD_byte.arrayType();
  private static final int TEXT_SLOT = 1;

  /** What the constants of a class are made from. */
  private record Origin(OwnReaders readers, OwnShape shape) {}

  private OwnCode() {}

  /** Reads the components of an object, between its braces. */
  static OwnReader components(OwnReaders readers, OwnShape shape) {
    return make(
        new Origin(readers, shape),
        code -> {
          code.new_(desc(shape.type())).dup();
          shape.components().forEach(component -> named(code, component));
          construct(code, shape);
        });
  }

  /** Reads a unit, which is its bare value. */
  static OwnReader unit(OwnReaders readers, OwnShape shape) {
    return make(new Origin(readers, shape), code -> unit(code, shape));
  }

  private static OwnReader make(Origin origin, Consumer<CodeBuilder> reading) {
    byte[] bytes =
        ClassFile.of()
            .build(
                desc(OwnCode.class).nested(origin.shape().type().getSimpleName()),
                made ->
                    made.withFlags(ClassFile.ACC_FINAL)
                        .withInterfaceSymbols(READER)
                        .withMethodBody(
                            ConstantDescs.INIT_NAME,
                            ConstantDescs.MTD_void,
                            0,
                            code ->
                                code.aload(0)
                                    .invokespecial(
                                        ConstantDescs.CD_Object,
                                        ConstantDescs.INIT_NAME,
                                        ConstantDescs.MTD_void)
                                    .return_())
                        .withMethodBody(
                            "read",
                            MethodTypeDesc.of(ConstantDescs.CD_Object, TEXT),
                            ClassFile.ACC_PUBLIC,
                            code -> {
                              reading.accept(code);
                              code.areturn();
                            }));
    try {
      Lookup made = MethodHandles.lookup().defineHiddenClassWithClassData(bytes, origin, true);
      return (OwnReader)
          made.findConstructor(made.lookupClass(), MethodType.methodType(void.class)).invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static void named(CodeBuilder code, Component component) {
    code.aload(TEXT_SLOT).ldc(constant("name", component, LETTERS));
    if (component.isOptional()) {
      code.ldc(constant("reader", component, READER))
          .invokevirtual(
              TEXT, "optional", MethodTypeDesc.of(desc(Optional.class), LETTERS, READER));
    } else {
      code.invokevirtual(TEXT, "expectName", MethodTypeDesc.of(ConstantDescs.CD_void, LETTERS));
      value(code, component);
    }
  }

  private static void value(CodeBuilder code, Component component) {
    Class<?> raw = component.raw();
    if (raw == int.class) {
      call(code, "readInt", CD_int);
    } else if (raw == long.class) {
      call(code, "readLong", CD_long);
    } else if (raw == boolean.class) {
      call(code, "readBoolean", CD_boolean);
    } else if (raw == String.class) {
      call(code, "readText", ConstantDescs.CD_String);
    } else if (isPlainUnit(raw)) {
      unit(code, OwnShape.of(raw).orElseThrow());
    } else {
      code.ldc(constant("reader", component, READER))
          .aload(TEXT_SLOT)
          .invokeinterface(READER, "read", MethodTypeDesc.of(ConstantDescs.CD_Object, TEXT))
          .checkcast(desc(raw));
    }
  }

  /** One that holds a number or a text. */
  private static boolean isPlainUnit(Class<?> raw) {
    if (!RecordConventions.isUnit(raw)) {
      return false;
    }
    Class<?> held = raw.getRecordComponents()[0].getType();
    return held.isPrimitive() || held == String.class;
  }

  private static void unit(CodeBuilder code, OwnShape unit) {
    code.new_(desc(unit.type())).dup();
    value(code, unit.components().getFirst());
    construct(code, unit);
  }

  private static void construct(CodeBuilder code, OwnShape shape) {
    code.invokespecial(
        desc(shape.type()),
        ConstantDescs.INIT_NAME,
        MethodTypeDesc.of(
            ConstantDescs.CD_void,
            shape.components().stream().map(each -> desc(each.raw())).toList()));
  }

  private static void call(CodeBuilder code, String reading, ClassDesc type) {
    code.aload(TEXT_SLOT).invokevirtual(TEXT, reading, MethodTypeDesc.of(type));
  }

  /** Made by one of the two methods below when it is first needed, as types may hold themselves. */
  private static ConstantDesc constant(String made, Component component, ClassDesc type) {
    DirectMethodHandleDesc maker =
        ConstantDescs.ofConstantBootstrap(desc(OwnCode.class), made, type);
    return DynamicConstantDesc.ofNamed(maker, component.name(), type);
  }

  static byte[] name(Lookup made, String component, Class<?> type) {
    return (",\"" + component + "\":").getBytes(UTF_8);
  }

  static OwnReader reader(Lookup made, String component, Class<?> type)
      throws IllegalAccessException {
    Origin origin = MethodHandles.classData(made, ConstantDescs.DEFAULT_NAME, Origin.class);
    return origin.shape().components().stream()
        .filter(each -> each.name().equals(component))
        .map(each -> origin.readers().of(each.written()))
        .findFirst()
        .orElseThrow();
  }

  private static ClassDesc desc(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }
}
