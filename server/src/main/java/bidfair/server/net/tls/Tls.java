package bidfair.server.net.tls;

import bidfair.server.config.Config;
import io.netty.channel.Channel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * https, with a certificate from files. When these change, new connections get the new one; one
 * that cannot be is told in the log, and the old one stays. Thread-safe.
 */
public final class Tls {
  private static final Logger LOG = LoggerFactory.getLogger(Tls.class);
  private static final long LOOK_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Config.Tls files;
  private final AtomicLong lookAt;
  private volatile SslContext context;
  private List<FileTime> read;

  private Tls(Config.Tls files) throws SSLException {
    this.files = files;
    read = times();
    context = load();
    lookAt = new AtomicLong(System.nanoTime() + LOOK_EVERY_NANOS);
  }

  /**
   * @throws TlsException if the files cannot be what they should
   */
  public static Tls of(Config.Tls files) {
    try {
      return new Tls(files);
    } catch (SSLException e) {
      throw new TlsException("This certificate and key cannot be used: " + e.getMessage() + ".");
    }
  }

  SslHandler handler(Channel channel) {
    return context.newHandler(channel.alloc());
  }

  /** Looks whether the files have changed, if it is time to; on a thread that may block. */
  public void refresh() {
    long now = System.nanoTime();
    long due = lookAt.get();
    if (now - due >= 0 && lookAt.compareAndSet(due, now + LOOK_EVERY_NANOS)) {
      reload();
    }
  }

  /** Whether {@link #refresh} would look; cheap. */
  public boolean isDue() {
    return System.nanoTime() - lookAt.get() >= 0;
  }

  synchronized void reload() {
    List<FileTime> now = times();
    if (now.equals(read)) {
      return;
    }
    try {
      context = load();
      LOG.info("The certificate has changed; new connections get the new one");
    } catch (TlsException | SSLException e) {
      LOG.warn("The certificate has changed, but the old one stays: {}", e.getMessage());
    }
    read = now;
  }

  private SslContext load() throws SSLException {
    Identity identity = Identity.read(files);
    try {
      identity.chain().getFirst().checkValidity();
    } catch (CertificateException e) {
      LOG.warn("Browsers will not like the certificate: {}", e.getMessage());
    }
    return identity.context();
  }

  private List<FileTime> times() {
    return List.of(time(files.certificate()), time(files.key()));
  }

  /** Of a file that is not there, none. */
  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
