package bidfair.server.net.routes;

import bidfair.server.access.Refused;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.text.Language;
import bidfair.server.journal.RoomKey;
import bidfair.server.lab.Room;
import bidfair.server.net.http.Reply;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.Route;
import bidfair.server.protocol.Refusal;
import bidfair.server.protocol.ReviewApi.GradeLine;
import bidfair.server.review.GradeBook;
import bidfair.server.review.Grades;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** What a teacher takes home. */
final class ExportRoutes {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** What a game's file has in it, and how its names end. */
  private record Kind(String type, String english, String chinese) {
    String name(Language language, Room room, int game) {
      String form =
          switch (language) {
            case ZH_CN -> "Bidfair-%s-第%d场-" + chinese;
            case EN -> "Bidfair-%s-%d-" + english;
          };
      return form.formatted(room.code(), game);
    }
  }

  /** How it is written; a refusal if there is no such game. */
  private interface Writing {
    Optional<Refusal> write(RoomKey room, int game, Language language, OutputStream out);
  }

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
    return export(
        request, new Kind(XLSX, "workbook.xlsx", "课程数据.xlsx"), services.exports()::workbook);
  }

  private Reply tables(Request request) throws IOException, InterruptedException {
    return export(
        request, new Kind("application/zip", "tables.zip", "课程数据.zip"), services.exports()::tables);
  }

  private Reply grades(Request request) throws IOException, InterruptedException {
    return export(
        request,
        new Kind(XLSX, "grades.xlsx", "成绩单.xlsx"),
        (room, game, language, out) ->
            services.exports().grades(room, game, language, ExportRoutes::graded, out));
  }

  private Reply export(Request request, Kind kind, Writing writing)
      throws IOException, InterruptedException {
    Room room = access.ownRoom(request);
    int game = access.game(request, room);
    Language language = language(request);
    return services
        .desk()
        .reply(
            request,
            new ExportDesk.Download(
                kind.type(),
                "bidfair-%s-%d-%s".formatted(room.code(), game, kind.english()),
                kind.name(language, room, game)),
            out -> writing.write(room.key(), game, language, out));
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

  /** Chinese if the query names none. */
  static Language language(Request request) {
    return Language.of(request.queryValue("lang").orElse(Language.ZH_CN.tag()))
        .orElseThrow(() -> new Refused(Refusal.VALUE_OUT_OF_RANGE, "lang is zh-CN or en"));
  }
}
