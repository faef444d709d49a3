package bidfair.server.net.tls;

import bidfair.server.config.Config;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLException;

/**
 * As whom the server speaks https.
 *
 * @param chain its certificate, and those that vouch for it
 */
record Identity(List<X509Certificate> chain, PrivateKey key) {
  /**
   * Reads the files, and checks that they belong together.
   *
   * @throws TlsException with a sentence that names the file
   */
  static Identity read(Config.Tls files) {
    List<X509Certificate> chain = chain(files.certificate());
    PrivateKey key = key(files.key());
    if (!belongTogether(chain.getFirst(), key)) {
      throw new TlsException(
          "The key in %s is not the one of the certificate in %s."
              .formatted(files.key(), files.certificate()));
    }
    return new Identity(chain, key);
  }

  SslContext context() throws SSLException {
    return SslContextBuilder.forServer(key, chain)
        .sslProvider(SslProvider.JDK)
        .protocols("TLSv1.3", "TLSv1.2")
        .build();
  }

  private static List<X509Certificate> chain(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      List<X509Certificate> chain =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (chain.isEmpty()) {
        throw new TlsException("The file %s holds no certificate in PEM form.".formatted(file));
      }
      return chain;
    } catch (CertificateException e) {
      throw new TlsException("The file %s holds no certificate in PEM form.".formatted(file));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static PrivateKey key(Path file) {
    try {
      return PemKey.of(Files.readString(file));
    } catch (GeneralSecurityException e) {
      throw new TlsException("The file %s %s.".formatted(file, e.getMessage()));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static TlsException unreadable(Path file, IOException cause) {
    return new TlsException(
        cause instanceof NoSuchFileException
            ? "There is no file %s.".formatted(file)
            : "The file %s cannot be read.".formatted(file));
  }

  private static boolean belongTogether(X509Certificate certificate, PrivateKey key) {
    String algorithm =
        switch (key.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> key.getAlgorithm();
        };
    byte[] text = {1, 2, 3};
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(text);
      byte[] signed = signature.sign();
      signature.initVerify(certificate.getPublicKey());
      signature.update(text);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false; // Not even of the same kind.
    }
  }
}
