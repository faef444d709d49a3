package bidfair.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every decoder takes or refuses whatever comes. {@code -Dbidfair.fuzz.runs=1000000} tries so many
 * inputs on each decoder; without it some thousands on all of them together.
 */
class FuzzTest {
  private static final int SHORT_RUN = 2_000;

  /** Inputs that once were not taken well, below the name of their decoder. */
  private static final Path FOUND = Path.of("src/test/resources/fuzz");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void whatWasFoundOnceIsTakenWell(Decoder decoder) throws Exception {
    Target target = decoder.target();
    for (byte[] input : found(decoder)) {
      decoder.read(target, input);
    }
    assertThat(target.seeds()).isNotEmpty();
  }

  @Test
  void whateverComesIsTakenOrRefused() throws Exception {
    int runs = Integer.getInteger("bidfair.fuzz.runs", 0);
    int seed = Integer.getInteger("bidfair.fuzz.seed", 1);
    Jazzer jazzer = new Jazzer(folder);
    if (runs == 0) {
      tell("all", jazzer.run("", corpus(Fuzzer.ALL, true), SHORT_RUN, seed));
    }
    for (Decoder decoder : runs == 0 ? List.<Decoder>of() : Fuzzer.ALL) {
      tell(decoder.name(), jazzer.run(decoder.name(), corpus(List.of(decoder), false), runs, seed));
    }
  }

  /**
   * @param marked whether each input begins with a byte that says of which decoder it is
   */
  private Path corpus(List<Decoder> decoders, boolean marked) throws Exception {
    Path corpus = Files.createTempDirectory(folder, "corpus");
    for (Decoder decoder : decoders) {
      List<byte[]> inputs = new ArrayList<>(decoder.target().seeds());
      inputs.addAll(found(decoder));
      for (int i = 0; i < inputs.size(); i++) {
        byte[] input = marked ? marked(decoder, inputs.get(i)) : inputs.get(i);
        Files.write(corpus.resolve(decoder.name() + i), input);
      }
    }
    return corpus;
  }

  private static byte[] marked(Decoder decoder, byte[] input) {
    byte[] marked = new byte[input.length + 1];
    marked[0] = (byte) Fuzzer.ALL.indexOf(decoder);
    System.arraycopy(input, 0, marked, 1, input.length);
    return marked;
  }

  private static List<byte[]> found(Decoder decoder) throws IOException {
    Path folder = FOUND.resolve(decoder.name());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<byte[]> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        inputs.add(Files.readAllBytes(file));
      }
    }
    return inputs;
  }

  private static void tell(String what, Jazzer.Figures figures) {
    assertThat(figures.coverage()).isPositive();
    System.out.printf(
        "fuzz %s: %d inputs tried, %d kept, %d branches reached%n",
        what, figures.executions(), figures.kept(), figures.coverage());
  }
}
