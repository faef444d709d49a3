package bidfair.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * Everybody in a room.
 *
 * @param wall who looks at the big screen
 */
record Classroom(String code, ConsolePage teacher, Visitor wall, List<Student> students) {
  Classroom {
    students = List.copyOf(students);
  }

  Student student(int number) {
    return students.get(number);
  }

  /** The same, with somebody at another machine. */
  Classroom with(int number, Student student) {
    List<Student> changed = new ArrayList<>(students);
    changed.set(number, student);
    return new Classroom(code, teacher, wall, changed);
  }
}
