package bidfair.benchmark.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.StartTracingOptions;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tasks of the main threads of pages, from the browser's own trace. */
final class Tasks {
  private static final List<String> CATEGORIES =
      List.of("toplevel", "disabled-by-default-devtools.timeline", "__metadata");

  private Tasks() {}

  /** The longest task while something is done, in the thread's own time. */
  static double longestMillis(Browser browser, Page page, Runnable work) {
    browser.startTracing(page, new StartTracingOptions().setCategories(CATEGORIES));
    byte[] trace;
    try {
      work.run();
    } finally {
      trace = browser.stopTracing();
    }
    return longestMillis(new String(trace, StandardCharsets.UTF_8));
  }

  private static double longestMillis(String trace) {
    List<JsonObject> events = new ArrayList<>();
    JsonElement root = JsonParser.parseString(trace);
    for (JsonElement each : root.getAsJsonObject().getAsJsonArray("traceEvents")) {
      events.add(each.getAsJsonObject());
    }
    Set<String> mainThreads = new HashSet<>();
    for (JsonObject event : events) {
      if (is(event, "thread_name")
          && event.getAsJsonObject("args").get("name").getAsString().equals("CrRendererMain")) {
        mainThreads.add(thread(event));
      }
    }
    return events.stream()
        .filter(event -> is(event, "RunTask") || is(event, "ThreadControllerImpl::RunTask"))
        .filter(event -> mainThreads.contains(thread(event)))
        .mapToDouble(event -> micros(event) / 1000)
        .max()
        .orElse(0);
  }

  private static double micros(JsonObject event) {
    if (event.has("tdur")) {
      return event.get("tdur").getAsDouble();
    }
    return event.has("dur") ? event.get("dur").getAsDouble() : 0;
  }

  private static boolean is(JsonObject event, String name) {
    return event.get("name").getAsString().equals(name);
  }

  private static String thread(JsonObject event) {
    return event.get("pid") + "/" + event.get("tid");
  }
}
