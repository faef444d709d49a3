package bidfair.server.net.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** A private key as PEM files hold it: PKCS#8, or the older forms for RSA and EC. */
final class PemKey {
  private static final Pattern BLOCK =
      Pattern.compile(
          "-----BEGIN ((?:RSA |EC |ENCRYPTED )?PRIVATE KEY)-----([^-]*)-----END \\1-----");
  private static final List<String> KINDS = List.of("RSA", "EC", "EdDSA");

  private PemKey() {}

  /**
   * @throws GeneralSecurityException if it is none; the message continues a sentence about the file
   */
  static PrivateKey of(String pem) throws GeneralSecurityException {
    Matcher block = BLOCK.matcher(pem);
    if (!block.find()) {
      throw new GeneralSecurityException("holds no private key in PEM form");
    }
    String kind = block.group(1);
    String text = block.group(2);
    if (kind.startsWith("ENCRYPTED") || text.contains("ENCRYPTED")) {
      throw new GeneralSecurityException(
          "is locked with a password; openssl pkey -in FILE -out NEW writes one without");
    }
    try {
      return key(pkcs8(kind, Base64.getMimeDecoder().decode(text)));
    } catch (IllegalArgumentException | IOException e) {
      throw new GeneralSecurityException("holds a private key that is damaged", e);
    }
  }

  private static byte[] pkcs8(String kind, byte[] der) throws IOException {
    return switch (kind) {
      case "RSA PRIVATE KEY" ->
          new PrivateKeyInfo(
                  new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
                  RSAPrivateKey.getInstance(der))
              .getEncoded();
      case "EC PRIVATE KEY" -> {
        ECPrivateKey key = ECPrivateKey.getInstance(der);
        yield new PrivateKeyInfo(
                new AlgorithmIdentifier(
                    X9ObjectIdentifiers.id_ecPublicKey, key.getParametersObject()),
                key)
            .getEncoded();
      }
      default -> der;
    };
  }

  private static PrivateKey key(byte[] pkcs8) throws GeneralSecurityException {
    GeneralSecurityException problem = new GeneralSecurityException("no kind of key");
    for (String kind : KINDS) {
      try {
        return KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
      } catch (InvalidKeySpecException e) {
        problem = e; // Perhaps it is of another kind.
      }
    }
    throw new GeneralSecurityException(
        "holds a private key that is damaged or of an unknown kind", problem);
  }
}
