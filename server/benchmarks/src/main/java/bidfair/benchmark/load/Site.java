package bidfair.benchmark.load;

import bidfair.benchmark.machine.JavaProcess;
import bidfair.benchmark.machine.ProcessFigures;
import bidfair.benchmark.machine.ProgramJvm;
import bidfair.benchmark.measure.Conditions;
import bidfair.server.rehearsal.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The program as {@code ./bidfair} starts it, serving on a folder of its own in a process of its
 * own.
 */
public final class Site implements AutoCloseable {
  /** Names more flags of the virtual machine, to profile it for example. */
  private static final String FLAGS = "bidfair.server.flags";

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
  private static final Pattern FIRST_TEACHER = Pattern.compile("http://\\S+#(\\S+)");

  /**
   * A whole school comes from one address here, through doors that are meant for a lab; sealing,
   * syncs, buffers and the rates of each seat are as shipped.
   */
  private static final List<String> SETTINGS =
      List.of(
          "--host=127.0.0.1",
          "--port=0",
          "--entries-per-second=10000",
          "--entries-burst=100000",
          "--max-connections-per-address=20000");

  private final JavaProcess process;
  private final int port;
  private final String teacherToken;
  private final Path data;

  private Site(JavaProcess process, int port, String teacherToken, Path data) {
    this.process = process;
    this.port = port;
    this.teacherToken = teacherToken;
    this.data = data;
  }

  /**
   * Starts it; when this returns it can be used.
   *
   * @param flags of the virtual machine, beside those that are always set
   */
  public static Site open(Conditions conditions, String... flags) throws IOException {
    Path folder = Files.createTempDirectory(conditions.scratch(), "site");
    Path data = folder.resolve("data");
    List<String> arguments = new ArrayList<>(ProgramJvm.flags(conditions.home()));
    arguments.addAll(ProgramJvm.startingWith(ProgramJvm.startCache(conditions.home())));
    Collections.addAll(arguments, flags);
    Stream.of(System.getProperty(FLAGS, "").split(" "))
        .filter(flag -> !flag.isEmpty())
        .forEach(arguments::add);
    arguments.add("-jar");
    arguments.add(conditions.home().resolve("server/target/bidfair.jar").toString());
    arguments.add("serve");
    arguments.addAll(SETTINGS);
    arguments.add("--data=" + data);
    JavaProcess process = JavaProcess.start(folder.resolve("log.txt"), arguments);
    try {
      int port = Integer.parseInt(process.await(ADDRESS).group(1));
      String token = process.await(FIRST_TEACHER).group(1);
      return new Site(process, port, token, data);
    } catch (IOException | RuntimeException e) {
      process.close();
      throw e;
    }
  }

  public int port() {
    return port;
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Makes the first teacher. */
  String teacherToken() {
    return teacherToken;
  }

  /** The folder of its database. */
  public Path data() {
    return data;
  }

  /** What its metrics say under this name, which has no tags. */
  public double metric(String name) throws IOException, InterruptedException {
    return new Caller(address())
        .get("/metrics")
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
        .findFirst()
        .orElseThrow(() -> new IOException("the metrics do not tell " + name));
  }

  public ProcessFigures figures() {
    return process.figures();
  }

  public long pid() {
    return process.pid();
  }

  /** Lets it write what it has taken and end. */
  public void stop() throws InterruptedException {
    process.stop();
  }

  @Override
  public void close() {
    process.close();
  }
}
