package bidfair.server.sbom;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of versions, of Maven's and npm's kind: number by number, and a release after its
 * previews.
 */
final class Versions implements Comparator<String> {
  static final Versions ORDER = new Versions();

  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("[.\\-_]|(?<=\\d)(?=[a-z])|(?<=[a-z])(?=\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final List<String> RELEASED = List.of("final", "ga", "release", "jre");
  private static final List<String> PREVIEWS =
      List.of("snapshot", "alpha", "a", "beta", "b", "milestone", "m", "cr", "rc", "pre", "dev");

  private Versions() {}

  @Override
  public int compare(String one, String other) {
    List<String> left = parts(one);
    List<String> right = parts(other);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      int order = comparePart(part(left, i), part(right, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static List<String> parts(String version) {
    String plain = version.toLowerCase(Locale.ROOT);
    int build = plain.indexOf('+');
    return BETWEEN_PARTS
        .splitAsStream(build < 0 ? plain : plain.substring(0, build))
        .filter(part -> !part.isEmpty() && !RELEASED.contains(part))
        .toList();
  }

  private static String part(List<String> parts, int index) {
    return index < parts.size() ? parts.get(index) : "0";
  }

  private static int comparePart(String left, String right) {
    boolean leftNumber = NUMBER.matcher(left).matches();
    boolean rightNumber = NUMBER.matcher(right).matches();
    if (leftNumber && rightNumber) {
      return new BigInteger(left).compareTo(new BigInteger(right));
    }
    if (leftNumber != rightNumber) {
      String word = leftNumber ? right : left;
      int wordFirst = PREVIEWS.contains(word) ? -1 : 1;
      return leftNumber ? -wordFirst : wordFirst;
    }
    int order = Integer.compare(PREVIEWS.indexOf(left), PREVIEWS.indexOf(right));
    return order == 0 ? left.compareTo(right) : order;
  }
}
