package bidfair.server.net.routes;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code as SVG, one path, black on white whatever the theme, as cameras want it. */
final class QrCode {
  private static final int QUIET_ZONE = 4;

  private QrCode() {}

  static String svg(String text) {
    BitMatrix modules = modules(text);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          path.append("M%d %dh1v1h-1z".formatted(x, y));
        }
      }
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
    <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>
    """
        .formatted(
            modules.getWidth(), modules.getHeight(), modules.getWidth(), modules.getHeight(), path);
  }

  private static BitMatrix modules(String text) {
    try {
      Map<EncodeHintType, ?> hints =
          Map.of(
              EncodeHintType.MARGIN,
              QUIET_ZONE,
              EncodeHintType.ERROR_CORRECTION,
              ErrorCorrectionLevel.M);
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + text, e);
    }
  }
}
