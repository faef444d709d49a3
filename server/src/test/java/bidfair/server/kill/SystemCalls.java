package bidfair.server.kill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What strace has seen a server do: entries that go into the write-ahead log, its syncs, and
 * verdicts that leave over sockets; each line is one system call, or its beginning or its end.
 */
final class SystemCalls {
  static final String TRACED =
      "trace=fsync,fdatasync,pwrite64,pwritev,write,writev,sendto,sendmsg,sendmmsg";

  private static final Pattern CALL =
      Pattern.compile("^(\\d+) +(\\w+)\\((\\d+)<([^>]*)>(.*)$", Pattern.DOTALL);
  private static final Pattern RESUMED = Pattern.compile("^(\\d+) +<\\.\\.\\. (\\w+) resumed>.*");
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\{\\\\\"type\\\\\":\\\\\"seat\\\\\",\\\\\"number\\\\\":(\\d+)\\}(input-\\d+)\\{");
  private static final Pattern WELCOME =
      Pattern.compile("\\\\\"type\\\\\":\\\\\"welcome\\\\\"[^}]*\\\\\"seat\\\\\":(\\d+)");
  private static final Pattern VERDICT =
      Pattern.compile(
          "\\\\\"type\\\\\":\\\\\"verdict\\\\\",\\\\\"id\\\\\":\\\\\"(input-\\d+)\\\\\"");

  private final Map<String, Call> unfinished = new HashMap<>();
  private final Map<String, String> seatOfSocket = new HashMap<>();
  private final Set<String> written = new HashSet<>();
  private final Set<String> durable = new HashSet<>();
  private final List<String> violations = new ArrayList<>();
  private int verdicts;
  private int syncs;

  /** A call that goes on; of a sync, what had been written when it began. */
  private record Call(String name, String file, String rest, Set<String> covered) {}

  /** Takes the next line. */
  void line(String line) {
    Matcher resumed = RESUMED.matcher(line);
    if (resumed.matches()) {
      Optional.ofNullable(unfinished.remove(resumed.group(1))).ifPresent(this::end);
      return;
    }
    Matcher call = CALL.matcher(line);
    if (!call.matches()) {
      return;
    }
    Call begun =
        new Call(
            call.group(2),
            call.group(3) + "<" + call.group(4),
            call.group(5),
            call.group(2).endsWith("sync") ? Set.copyOf(written) : Set.of());
    tell(begun);
    if (line.endsWith("<unfinished ...>")) {
      unfinished.put(call.group(1), begun);
    } else {
      end(begun);
    }
  }

  int verdicts() {
    return verdicts;
  }

  int syncs() {
    return syncs;
  }

  /** Verdicts that left before their entry was synced. */
  List<String> violations() {
    return violations;
  }

  // What a socket is given may be on its way as soon as the call begins.
  private void tell(Call call) {
    if (!call.file().contains("<socket:") && !call.file().contains("<TCP")) {
      return;
    }
    Matcher welcome = WELCOME.matcher(call.rest());
    if (welcome.find()) {
      seatOfSocket.put(call.file(), welcome.group(1));
    }
    Matcher verdict = VERDICT.matcher(call.rest());
    while (verdict.find() && seatOfSocket.containsKey(call.file())) {
      verdicts++;
      String input = seatOfSocket.get(call.file()) + " " + verdict.group(1);
      if (!durable.contains(input)) {
        violations.add(
            "the verdict on %s of seat %s left before a sync (%s)"
                .formatted(
                    verdict.group(1),
                    seatOfSocket.get(call.file()),
                    written.contains(input) ? "written" : "not written"));
      }
    }
  }

  // What is written is on its way to the disk as soon as the call has ended, as is a sync done.
  private void end(Call call) {
    if (!call.file().endsWith("-wal")) {
      return;
    }
    if (call.name().endsWith("sync")) {
      syncs++;
      durable.addAll(call.covered());
      written.removeAll(call.covered());
    } else {
      Matcher entry = ENTRY.matcher(call.rest());
      while (entry.find()) {
        written.add(entry.group(1) + " " + entry.group(2));
      }
    }
  }
}
