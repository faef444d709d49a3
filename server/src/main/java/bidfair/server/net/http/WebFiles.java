package bidfair.server.net.http;

import bidfair.server.access.Refused;
import bidfair.server.protocol.Refusal;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The web client, from the folder {@code web} of the class path. An address without a dot in its
 * last part is a page, and every page is index.html. Files stay in memory: there are few of them.
 */
public final class WebFiles implements Handler {
  private static final String INDEX = "/index.html";
  private static final String GZIP_SUFFIX = ".gz";

  private final Map<String, WebFile> files = new ConcurrentHashMap<>();

  @Override
  public Reply handle(Request request) throws IOException {
    if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
      return Reply.wrongMethod("GET, HEAD");
    }
    boolean page = !request.path().substring(request.path().lastIndexOf('/') + 1).contains(".");
    WebFile file =
        find(page ? INDEX : request.path())
            .orElseThrow(
                () -> new Refused(Refusal.UNKNOWN_ADDRESS, "there is nothing at this address"));
    return file.reply(
        request.header(HttpHeaderNames.ACCEPT_ENCODING).contains("gzip"),
        request.header(HttpHeaderNames.IF_NONE_MATCH));
  }

  private Optional<WebFile> find(String path) throws IOException {
    WebFile known = files.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    // Only what the build may have put there: no way up, no way around.
    if (path.contains("..") || path.contains("//") || path.contains("\\")) {
      return Optional.empty();
    }
    Optional<byte[]> plain = read(path);
    if (plain.isEmpty() || path.endsWith(GZIP_SUFFIX)) {
      return Optional.empty();
    }
    WebFile file = WebFile.of(path, plain.get(), read(path + GZIP_SUFFIX));
    files.put(path, file);
    return Optional.of(file);
  }

  private static Optional<byte[]> read(String path) throws IOException {
    try (InputStream in = WebFiles.class.getResourceAsStream("/web" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
