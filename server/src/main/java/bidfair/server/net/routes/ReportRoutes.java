package bidfair.server.net.routes;

import bidfair.engine.units.FirmId;
import bidfair.server.access.Refused;
import bidfair.server.export.Exports.Format;
import bidfair.server.export.text.Language;
import bidfair.server.lab.Room;
import bidfair.server.lab.Seat;
import bidfair.server.net.http.Reply;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.Route;
import bidfair.server.protocol.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The lab report: for a firm's own people, and for the teacher, who names the firm. */
final class ReportRoutes {
  private final Services services;
  private final RoomAccess access;

  ReportRoutes(Services services) {
    this.services = services;
    access = new RoomAccess(services);
  }

  List<Route> all() {
    return List.of(
        Route.get("/api/rooms/{code}/report.docx", request -> report(request, Format.DOCX)),
        Route.get("/api/rooms/{code}/report.pdf", request -> report(request, Format.PDF)));
  }

  private Reply report(Request request, Format format) throws IOException, InterruptedException {
    Room room = services.room(request);
    Optional<FirmId> firm = request.queryValue("firm").map(ReportRoutes::firm);
    if (firm.isPresent() && access.isOwnTeacher(request, room)) {
      return ofFirm(request, room, firm.get(), format);
    }
    Seat seat =
        access
            .seat(request, room)
            .orElseThrow(() -> new Refused(Refusal.NOT_SIGNED_IN, "no seat in this room"));
    if (firm.isPresent()) {
      throw new Refused(Refusal.NOT_ALLOWED, "only the teacher chooses the firm");
    }
    return ofSeat(request, room, seat, format);
  }

  private Reply ofFirm(Request request, Room room, FirmId firm, Format format)
      throws IOException, InterruptedException {
    int game = access.game(request, room);
    Language language = ExportRoutes.language(request);
    return services
        .desk()
        .reply(
            request,
            download(language, format, room, game, "firm-" + firm.number()),
            out -> services.exports().reportOfFirm(room.key(), game, firm, language, format, out));
  }

  private Reply ofSeat(Request request, Room room, Seat seat, Format format)
      throws IOException, InterruptedException {
    int game = access.game(request, room);
    Language language = ExportRoutes.language(request);
    return services
        .desk()
        .reply(
            request,
            download(language, format, room, game, seat.studentNumber()),
            out ->
                services
                    .exports()
                    .reportOfSeat(room.key(), game, seat.number(), language, format, out));
  }

  private static ExportDesk.Download download(
      Language language, Format format, Room room, int game, String whose) {
    String ending =
        switch (format) {
          case DOCX -> ".docx";
          case PDF -> ".pdf";
        };
    String type =
        switch (format) {
          case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
          case PDF -> "application/pdf";
        };
    String title =
        switch (language) {
          case ZH_CN -> "实验报告";
          case EN -> "Lab report";
        };
    return new ExportDesk.Download(
        type,
        "bidfair-%s-%d-report%s".formatted(room.code(), game, ending),
        "%s %s-%d %s%s".formatted(title, room.code(), game, whose, ending));
  }

  private static FirmId firm(String text) {
    try {
      return new FirmId(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw new Refused(Refusal.UNKNOWN_FIRM, "firm is a number");
    }
  }
}
