package bidfair.server.net.routes;

import bidfair.server.access.Refused;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.text.Language;
import bidfair.server.lab.Room;
import bidfair.server.net.http.Reply;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.Route;
import bidfair.server.protocol.Refusal;
import bidfair.server.protocol.ReviewApi.GradeLine;
import bidfair.server.review.GradeBook;
import bidfair.server.review.Grades;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What a teacher takes home. */
final class ExportRoutes {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Services services;
  private final RoomAccess access;

  ExportRoutes(Services services) {
    this.services = services;
    access = new RoomAccess(services);
  }

  List<Route> all() {
    return List.of(
        Route.get("/api/teacher/rooms/{code}/record", this::record),
        Route.get("/api/teacher/rooms/{code}/exports/workbook.xlsx", this::workbook),
        Route.get("/api/teacher/rooms/{code}/exports/tables.zip", this::tables),
        Route.get("/api/teacher/rooms/{code}/exports/grades.xlsx", this::grades));
  }

  private Reply record(Request request) throws IOException, InterruptedException {
    Room room = access.ownRoom(request);
    int game = access.game(request, room);
    Optional<Long> until = request.queryValue("until").map(ExportRoutes::input);
    String name =
        "bidfair-%s-%d%s.jsonl"
            .formatted(room.code(), game, until.map(seq -> "-" + seq).orElse(""));
    return services
        .desk()
        .reply(
            request,
            new ExportDesk.Download("application/jsonl", name, name),
            out -> services.exports().record(room.key(), game, until, out));
  }

  private Reply workbook(Request request) throws IOException, InterruptedException {
    Room room = access.ownRoom(request);
    int game = access.game(request, room);
    Language language = language(request);
    return services
        .desk()
        .reply(
            request,
            new ExportDesk.Download(
                XLSX,
                "bidfair-%s-%d-workbook.xlsx".formatted(room.code(), game),
                name(language, "%s-第%d场-课程数据.xlsx", "%s-%d-workbook.xlsx", room, game)),
            out -> services.exports().workbook(room.key(), game, language, out));
  }

  private Reply tables(Request request) throws IOException, InterruptedException {
    Room room = access.ownRoom(request);
    int game = access.game(request, room);
    Language language = language(request);
    return services
        .desk()
        .reply(
            request,
            new ExportDesk.Download(
                "application/zip",
                "bidfair-%s-%d-tables.zip".formatted(room.code(), game),
                name(language, "%s-第%d场-课程数据.zip", "%s-%d-tables.zip", room, game)),
            out -> services.exports().tables(room.key(), game, language, out));
  }

  private Reply grades(Request request) throws IOException, InterruptedException {
    Room room = access.ownRoom(request);
    int game = access.game(request, room);
    Language language = language(request);
    return services
        .desk()
        .reply(
            request,
            new ExportDesk.Download(
                XLSX,
                "bidfair-%s-%d-grades.xlsx".formatted(room.code(), game),
                name(language, "%s-第%d场-成绩单.xlsx", "%s-%d-grades.xlsx", room, game)),
            out ->
                services.exports().grades(room.key(), game, language, ExportRoutes::graded, out));
  }

  /** The number of an input, as the log tells it. */
  private static long input(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new Refused(Refusal.VALUE_OUT_OF_RANGE, "until is the number of an input");
    }
  }

  private static List<GradeLine> graded(JournaledGame game) {
    return Grades.of(game, GradeBook.of(game.grading()));
  }

  private static String name(
      Language language, String chinese, String english, Room room, int game) {
    String form =
        switch (language) {
          case ZH_CN -> chinese;
          case EN -> english;
        };
    return form.formatted("Bidfair-" + room.code(), game);
  }

  /** Chinese if the query names none. */
  static Language language(Request request) {
    return Language.of(request.queryValue("lang").orElse(Language.ZH_CN.tag()))
        .orElseThrow(() -> new Refused(Refusal.VALUE_OUT_OF_RANGE, "lang is zh-CN or en"));
  }
}
