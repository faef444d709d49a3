package bidfair.server.export.report;

import bidfair.server.export.game.SeatUse;
import bidfair.server.export.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the report is, whose, and of which game; the rest is filled in by hand. */
final class FrontPage {
  private FrontPage() {}

  /**
   * @param zone of the class, in which it was that day
   */
  static List<Block> of(Subject subject, ZoneId zone) {
    Texts texts = subject.texts();
    return List.of(
        new Block.Title(texts.of("report.title")),
        new Block.Fields(
            List.of(
                field(texts, "experiment", texts.of("report.experiment.value")),
                field(texts, "scenario", texts.of(subject.game().scenario().title())),
                field(texts, "course", ""),
                field(texts, "class", ""),
                field(texts, "number", authors(subject, SeatUse::studentNumber)),
                field(texts, "name", authors(subject, SeatUse::name)),
                field(texts, "firm", subject.names().of(subject.firm())),
                field(texts, "room", room(subject)),
                field(texts, "date", date(subject, zone)),
                field(texts, "teacher", ""),
                field(texts, "grade", ""))),
        new Block.PageBreak());
  }

  private static Block.Field field(Texts texts, String key, String value) {
    return new Block.Field(texts.of("report.field." + key), value);
  }

  private static String authors(Subject subject, Function<SeatUse, String> what) {
    return subject.authors().stream()
        .map(what)
        .collect(Collectors.joining(subject.texts().of("report.comma")));
  }

  private static String room(Subject subject) {
    return subject
        .texts()
        .of(
            "report.room",
            subject.texts().of(subject.game().title()),
            subject.game().code(),
            subject.game().number());
  }

  private static String date(Subject subject, ZoneId zone) {
    return LocalDate.ofInstant(subject.game().startedAt(), zone).toString();
  }
}
