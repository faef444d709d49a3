package bidfair.server.lab;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What robot firms are called. Invented names that read the same in either language, as a firm has
 * one name.
 */
final class RobotNames {
  private static final List<String> NAMES =
      List.of(
          "Alvera",
          "Borealis",
          "Cindra",
          "Delphin",
          "Evona",
          "Fjordan",
          "Galwen",
          "Halcyra",
          "Ivaro",
          "Jorinda",
          "Kestrova",
          "Lumora",
          "Mirabor",
          "Novaris",
          "Orlanta",
          "Pellucia",
          "Quintara",
          "Rivanta",
          "Solmira",
          "Tervana",
          "Umbrio",
          "Velanto",
          "Wexora",
          "Xandria",
          "Yvaine",
          "Zephira",
          "Arcona",
          "Brisella",
          "Calindor",
          "Dunmoor");

  private RobotNames() {}

  /** The first names that are not taken; after the last name come the same with a number. */
  static List<String> others(List<String> taken, int count) {
    return IntStream.iterate(1, round -> round + 1)
        .boxed()
        .flatMap(round -> round == 1 ? NAMES.stream() : numbered(round))
        .filter(name -> taken.stream().noneMatch(name::equalsIgnoreCase))
        .limit(count)
        .toList();
  }

  private static Stream<String> numbered(int round) {
    return NAMES.stream().map(name -> name + " " + round);
  }
}
