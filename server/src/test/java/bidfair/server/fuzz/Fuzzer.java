package bidfair.server.fuzz;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the fuzzer comes in. It attacks the decoder that the system property {@value #DECODER}
 * names, or all of them in one process: then the first byte of an input says which.
 */
public final class Fuzzer {
  static final String DECODER = "bidfair.fuzz.decoder";

  /** In the order of the byte that names them. */
  static final List<Decoder> ALL = List.of(Decoder.values());

  private static final Map<Decoder, Target> TARGETS = new EnumMap<>(Decoder.class);

  private Fuzzer() {}

  /** Called by Jazzer, over and over. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    String name = System.getProperty(DECODER, "");
    if (!name.isEmpty()) {
      read(Decoder.valueOf(name), input);
    } else if (input.length > 0) {
      Decoder decoder = ALL.get(Math.floorMod(input[0], ALL.size()));
      read(decoder, Arrays.copyOfRange(input, 1, input.length));
    }
  }

  private static void read(Decoder decoder, byte[] input) throws Exception {
    Target target = TARGETS.get(decoder);
    if (target == null) {
      target = decoder.target();
      TARGETS.put(decoder, target);
    }
    decoder.read(target, input);
  }
}
