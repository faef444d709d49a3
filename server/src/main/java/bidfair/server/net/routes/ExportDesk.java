package bidfair.server.net.routes;

import bidfair.server.access.Refused;
import bidfair.server.net.http.Reply;
import bidfair.server.net.http.Request;
import bidfair.server.protocol.Refusal;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Makes what people take home: a few at a time, so that running rooms keep the machine, and by way
 * of a file, so that a slow reader holds on to nothing. Thread-safe.
 */
final class ExportDesk {
  static final int AT_A_TIME = 2;

  /** A class may ask for all its reports at once. */
  static final int WAITING = 200;

  /** Writes to a stream, or tells why it could not. */
  @FunctionalInterface
  interface Work {
    Optional<Refusal> writeTo(OutputStream out);
  }

  /**
   * @param type the media type
   * @param ascii the file's name for every browser, in ASCII without quotes
   * @param name the file's name as people read it
   */
  record Download(String type, String ascii, String name) {
    private String disposition() {
      String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
      return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded);
    }
  }

  private final Semaphore places = new Semaphore(AT_A_TIME + WAITING);
  private final Semaphore work = new Semaphore(AT_A_TIME, true);

  /**
   * Makes a file, and answers with it when it is whole.
   *
   * @throws Refused BUSY if too many wait already, or as the work tells
   */
  Reply reply(Request request, Download download, Work job)
      throws IOException, InterruptedException {
    if (request.method().equals(HttpMethod.HEAD)) {
      return with(download, Reply.stream(download.type(), _ -> {}));
    }
    if (!places.tryAcquire()) {
      throw new Refused(Refusal.BUSY, "too many exports are waiting");
    }
    try {
      work.acquire();
      try {
        Path file = make(job);
        return with(download, Reply.stream(download.type(), out -> send(file, out)));
      } finally {
        work.release();
      }
    } finally {
      places.release();
    }
  }

  private static Reply with(Download download, Reply reply) {
    return reply.with(HttpHeaderNames.CONTENT_DISPOSITION, download.disposition());
  }

  private static Path make(Work job) throws IOException {
    Path file = Files.createTempFile("bidfair", ".export");
    boolean made = false;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Optional<Refusal> refusal = job.writeTo(out);
      if (refusal.isPresent()) {
        throw new Refused(refusal.get(), "there is nothing to take home");
      }
      made = true;
    } finally {
      if (!made) {
        Files.delete(file);
      }
    }
    return file;
  }

  private static void send(Path file, OutputStream out) throws IOException {
    try {
      Files.copy(file, out);
    } finally {
      Files.delete(file);
    }
  }
}
