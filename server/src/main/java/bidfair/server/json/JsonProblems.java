package bidfair.server.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in plain words, with a JSON pointer, what Jackson found wrong. */
final class JsonProblems {
  private static final String WHOLE_NUMBER = "a whole number in range";

  private JsonProblems() {}

  static JsonProblem of(JacksonException e) {
    String path = pointer(e);
    return switch (e) {
      case InvalidTypeIdException type -> new JsonProblem(path + "/type", typeReason(type), e);
      case UnrecognizedPropertyException unknown ->
          new JsonProblem(path, "is not a known property", e);
      case InvalidNullException none -> new JsonProblem(path, "must not be null", e);
      case MismatchedInputException mismatch -> new JsonProblem(path, mismatchReason(mismatch), e);
      case ValueInstantiationException impossible ->
          new JsonProblem(path, "is impossible: " + rootMessage(impossible), e);
      case StreamConstraintsException limit ->
          new JsonProblem(path, "passes a limit: " + limit.getOriginalMessage(), e);
      case InputCoercionException range -> new JsonProblem(path, "must be " + WHOLE_NUMBER, e);
      case StreamReadException syntax -> new JsonProblem(path, syntaxReason(syntax), e);
      default -> new JsonProblem(path, "cannot be read: " + e.getOriginalMessage(), e);
    };
  }

  private static String pointer(JacksonException e) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      String name = step.getPropertyName();
      pointer.append('/');
      if (name == null) {
        pointer.append(step.getIndex());
      } else {
        pointer.append(name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  private static String typeReason(InvalidTypeIdException e) {
    return e.getTypeId() == null ? "is missing" : "names no known type: " + e.getTypeId();
  }

  private static String mismatchReason(MismatchedInputException e) {
    String message = e.getOriginalMessage();
    if (message.startsWith("Missing required creator property")) {
      return "is missing";
    }
    if (message.startsWith("Null value for creator property")
        || message.contains("Cannot map `null`")) {
      return "must not be null";
    }
    if (message.startsWith(WholeText.PROBLEM)) {
      return WholeText.PROBLEM;
    }
    if (message.startsWith("Trailing token")) {
      return "has more text after its end";
    }
    return Optional.<Class<?>>ofNullable(e.getTargetType())
        .map(type -> "must be " + describe(type))
        .orElse("cannot be read: " + message);
  }

  private static String describe(Class<?> type) {
    if (RecordConventions.isUnit(type)) {
      return describe(type.getRecordComponents()[0].getType());
    }
    if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
      return WHOLE_NUMBER;
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "a text";
    }
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
  }

  private static String syntaxReason(StreamReadException e) {
    return "is not valid JSON at line %d, column %d: %s"
        .formatted(
            e.getLocation().getLineNr(), e.getLocation().getColumnNr(), e.getOriginalMessage());
  }

  private static @Nullable String rootMessage(Throwable e) {
    return e.getCause() == null ? e.getMessage() : rootMessage(e.getCause());
  }
}
