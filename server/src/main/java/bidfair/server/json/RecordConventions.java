package bidfair.server.json;

import bidfair.engine.units.Money;
import bidfair.server.protocol.Row;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/**
 * How our records stand in JSON, told by their shape, so that the engine needs no annotations:
 *
 * <ul>
 *   <li>a unit with one component ({@code FirmId}, {@code Money}, {@code Rate}…) is its bare value;
 *   <li>a record of a sealed interface carries a {@code "type"}, its simple name in camel case
 *       ({@code Enrol} is {@code "enrol"}), but the rows of a table, which are all of one kind, do
 *       not, and so are only written, never read;
 *   <li>every component is required, but those of type {@link Optional}.
 * </ul>
 */
final class RecordConventions extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;
  private static final String OUR_PACKAGES = "bidfair.";
  private static final JsonTypeInfo.Value TYPE_PROPERTY =
      JsonTypeInfo.Value.construct(
          JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true, true);

  static String typeName(Class<?> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
    boolean bareValue =
        annotated instanceof AnnotatedMethod method
            && isUnit(method.getDeclaringClass())
            && isAccessor(method);
    return bareValue ? Boolean.TRUE : null;
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(
      MapperConfig<?> config, Annotated annotated) {
    boolean bareValue =
        annotated instanceof AnnotatedConstructor constructor
            && isUnit(constructor.getDeclaringClass());
    return bareValue ? JsonCreator.Mode.DELEGATING : null;
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    boolean required =
        member instanceof AnnotatedParameter
            && member.getDeclaringClass().isRecord()
            && member.getRawType() != Optional.class;
    return required ? Boolean.TRUE : null;
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    boolean ofVocabulary =
        annotated instanceof AnnotatedClass && isOfVocabulary(annotated.getRawType());
    return ofVocabulary ? TYPE_PROPERTY : null;
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
    Class<?> type = annotated.getRawType();
    return isVocabulary(type) ? records(type) : null;
  }

  /** The records of a sealed interface, with what stands in their {@code "type"}. */
  static List<NamedType> records(Class<?> vocabulary) {
    List<NamedType> records = new ArrayList<>();
    collect(vocabulary, records);
    return records;
  }

  @Override
  public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
    Class<?> type = annotated.getRawType();
    return type.isRecord() && isOfVocabulary(type) ? typeName(type) : null;
  }

  private static void collect(Class<?> vocabulary, List<NamedType> records) {
    for (Class<?> permitted : vocabulary.getPermittedSubclasses()) {
      if (permitted.isRecord()) {
        records.add(new NamedType(permitted, typeName(permitted)));
      } else if (isVocabulary(permitted)) {
        collect(permitted, records);
      }
    }
  }

  static boolean isUnit(Class<?> type) {
    return type.isRecord()
        && type.getPackage() == Money.class.getPackage()
        && type.getRecordComponents().length == 1;
  }

  private static boolean isAccessor(AnnotatedMethod method) {
    return Arrays.stream(method.getDeclaringClass().getRecordComponents())
        .anyMatch(component -> component.getAccessor().equals(method.getAnnotated()));
  }

  static boolean isVocabulary(Class<?> type) {
    return type.isInterface()
        && type.isSealed()
        && type.getName().startsWith(OUR_PACKAGES)
        && !Row.class.isAssignableFrom(type);
  }

  static boolean isOfVocabulary(Class<?> type) {
    return isVocabulary(type)
        || (type.isRecord()
            && Arrays.stream(type.getInterfaces()).anyMatch(RecordConventions::isVocabulary));
  }
}
