package bidfair.server.cli;

import bidfair.server.App;
import java.io.PrintWriter;

/** What whoever started the server needs to know next. Not in the log: it holds a secret link. */
final class Welcome {
  private Welcome() {}

  static void print(App app, PrintWriter out) {
    out.println();
    out.println("Bidfair is running. Open it at:");
    app.addresses().all().forEach(address -> out.println("  " + address));
    app.firstTeacherLink()
        .ifPresent(link -> {
          out.println();
          out.println("There is no teacher yet. Whoever opens this link first becomes one:");
          out.println("  " + link);
        });
    app.demo()
        .ifPresent(code -> {
          String address = app.addresses().here();
          out.println();
          out.println("Robots are playing in room " + code + ":");
          out.println("  big screen  " + address + "/screen/" + code);
          out.println("  join them   " + address + "/join/" + code);
        });
    out.println();
    out.println("Ctrl-C stops it.");
    out.flush();
  }
}
