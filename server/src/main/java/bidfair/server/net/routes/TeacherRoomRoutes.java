package bidfair.server.net.routes;

import bidfair.engine.scenario.Problem;
import bidfair.engine.scenario.Scenario;
import bidfair.server.access.Refused;
import bidfair.server.config.Setting;
import bidfair.server.journal.RoomRow;
import bidfair.server.journal.TeacherAccount;
import bidfair.server.lab.Creation;
import bidfair.server.lab.DamagedRoom;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomPlan;
import bidfair.server.net.http.Reply;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.Route;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.Refusal;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a signed-in teacher does with rooms of their own, outside of them. */
final class TeacherRoomRoutes {
  private final Services services;
  private final RoomAccess access;

  TeacherRoomRoutes(Services services) {
    this.services = services;
    access = new RoomAccess(services);
  }

  List<Route> all() {
    return List.of(
        Route.get("/api/scenarios", this::scenarios),
        Route.get("/api/teacher/rooms", this::list),
        Route.post("/api/teacher/rooms", this::create),
        Route.delete("/api/teacher/rooms/{code}", this::delete));
  }

  private Reply scenarios(Request request) {
    services.session().teacher(request);
    return Reply.json(200, ShippedScenarios.all().stream().map(TeacherRoomRoutes::info).toList());
  }

  /** Newest first. */
  private Reply list(Request request) throws InterruptedException {
    TeacherAccount teacher = services.session().teacher(request);
    List<String> joinAt = services.joinAddresses(request);
    List<Api.RoomSummary> summaries = new ArrayList<>();
    for (RoomRow row : services.directory().all().reversed()) {
      if (row.teacher().equals(teacher.key())) {
        Optional<Room> room = services.rooms().find(row.code());
        if (room.isPresent()) {
          summaries.add(
              RoomCalls.read(
                  room.get(), reading -> RoomSummaries.of(row, reading.state(), joinAt)));
        } else {
          services.rooms().findDamaged(row.code()).map(RoomSummaries::of).ifPresent(summaries::add);
        }
      }
    }
    return Reply.json(200, summaries);
  }

  private Reply create(Request request) {
    TeacherAccount teacher = services.session().teacher(request);
    Api.NewRoom wanted = request.body(Api.NewRoom.class);
    Scenario scenario =
        ShippedScenarios.find(wanted.scenario())
            .orElseThrow(() -> new Refused(Refusal.UNKNOWN_SCENARIO, "no such scenario"));
    RoomPlan plan = new RoomPlan(teacher.key(), wanted.title(), scenario, wanted.overrides());
    return switch (services.rooms().create(plan)) {
      case Creation.Created(Room room) -> Reply.json(201, new Api.RoomCreated(room.code()));
      case Creation.Refused(Refusal reason, List<Problem> problems) -> {
        if (reason == Refusal.TRY_LATER) {
          services.metrics().limitHit(Setting.MAX_ROOMS);
        }
        throw new Refused(reason, explain(problems));
      }
    };
  }

  private Reply delete(Request request) throws InterruptedException {
    Optional<DamagedRoom> damaged = access.ownDamagedRoom(request);
    if (damaged.isPresent()) {
      services.rooms().delete(damaged.get());
      return Reply.empty(204);
    }
    Room room = access.ownRoom(request);
    services.rooms().delete(room);
    services.whenDeleted().accept(room);
    return Reply.empty(204);
  }

  private static String explain(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.path() + ": " + problem.reason())
        .collect(Collectors.joining("; "));
  }

  private static Api.ScenarioInfo info(Scenario scenario) {
    return new Api.ScenarioInfo(
        scenario.id(),
        scenario.title(),
        scenario.description(),
        scenario.industries().stream()
            .map(industry -> new Api.IndustryChoice(industry.id().key(), industry.name()))
            .toList(),
        scenario.rules().firms().startingCash(),
        scenario.rules().calendar().months(),
        scenario.pace().millisPerDay(),
        scenario.pace().planningBreakSeconds(),
        scenario.help().hints());
  }
}
