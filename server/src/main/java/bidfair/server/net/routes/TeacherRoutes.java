package bidfair.server.net.routes;

import bidfair.server.access.Teachers;
import bidfair.server.net.http.Cookies;
import bidfair.server.net.http.Reply;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.Route;
import bidfair.server.protocol.Api;
import java.util.List;

/** How teachers come in and go out. */
final class TeacherRoutes {
  private final Services services;

  TeacherRoutes(Services services) {
    this.services = services;
  }

  List<Route> all() {
    return List.of(
        Route.post("/api/teachers/first", services.entry().limited(this::addFirst)),
        Route.post("/api/teachers/invited", services.entry().limited(this::addInvited)),
        Route.post("/api/teachers/invitations", this::invite),
        Route.post("/api/login", services.entry().limited(this::login)),
        Route.post("/api/logout", this::logout),
        Route.get("/api/me", this::me));
  }

  private Reply addFirst(Request request) {
    Api.NewTeacher wanted = request.body(Api.NewTeacher.class);
    return signedIn(
        201,
        request,
        services.teachers().addFirst(wanted.token(), wanted.name(), wanted.password()));
  }

  private Reply addInvited(Request request) {
    Api.NewTeacher wanted = request.body(Api.NewTeacher.class);
    return signedIn(
        201,
        request,
        services.teachers().addInvited(wanted.token(), wanted.name(), wanted.password()));
  }

  private Reply invite(Request request) {
    services.session().teacher(request);
    String address = services.linkAddress(request);
    return Reply.json(
        201, new Api.Invitation(TeacherLinks.invitation(address, services.teachers().invite())));
  }

  private Reply login(Request request) {
    Api.Login login = request.body(Api.Login.class);
    return signedIn(
        200,
        request,
        services
            .teachers()
            .login(
                login.name(),
                login.password(),
                request.caller().network(),
                request.cookie(Cookies.DEVICE)));
  }

  /** Its pages that are open elsewhere in this browser end with it. */
  private Reply logout(Request request) {
    request
        .cookie(Cookies.TEACHER)
        .map(services.teachers()::logout)
        .ifPresent(services.whenSignedOut());
    return Reply.empty(204)
        .withCookie(Cookies.forget(Cookies.TEACHER, services.origins().isSecure(request)));
  }

  private Reply me(Request request) {
    return Reply.json(200, new Api.TeacherInfo(services.session().teacher(request).name()));
  }

  private Reply signedIn(int status, Request request, Teachers.SignedIn signedIn) {
    boolean secure = services.origins().isSecure(request);
    return Reply.json(status, new Api.TeacherInfo(signedIn.teacher().name()))
        .withCookie(
            Cookies.set(Cookies.TEACHER, signedIn.token(), services.config().session(), secure))
        .withCookie(Cookies.set(Cookies.DEVICE, signedIn.device(), Teachers.DEVICE, secure));
  }
}
