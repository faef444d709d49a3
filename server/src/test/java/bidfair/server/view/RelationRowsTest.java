package bidfair.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.units.FirmId;
import bidfair.server.lab.HandRoom;
import bidfair.server.protocol.FirmRow;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows that all firms share. */
class RelationRowsTest {
  private final HandRoom room = new HandRoom(ShippedScenarios.find("demo").orElseThrow(), 3, 5);
  private final RelationRows rows = new RelationRows();

  @Test
  void firmsThatDidNothingHaveTheSameRowsInMemory() {
    begin();
    int shown = rows.of(room, room.game(), new FirmId(1)).size();
    assertThat(different()).isEqualTo(shown).isPositive();
  }

  @Test
  void whatSomebodyDidIsInNobodyElsesRows() {
    begin();
    int before = different();
    var enrolled =
        room.advice(1, "balanced").stream()
            .filter(action -> room.play(1, action).equals("ACCEPTED"))
            .toList();
    assertThat(enrolled).isNotEmpty();
    assertThat(different()).isGreaterThan(before);
    assertThat(rows.of(room, room.game(), new FirmId(2)))
        .isNotEqualTo(rows.of(room, room.game(), new FirmId(1)))
        .isEqualTo(fresh(new FirmId(2)));
  }

  @Test
  void sharedRowsAreWhatTheyWouldBeIfMadeAnewAllYear() {
    begin();
    while (room.game().isRunning()) {
      room.letRobotsPlay();
      room.passDay();
      firms().forEach(firm -> assertThat(rows.of(room, room.game(), firm)).isEqualTo(fresh(firm)));
    }
  }

  private void begin() {
    room.found("Ann");
    room.start();
    room.passDay();
  }

  private List<FirmRow.Relation> fresh(FirmId firm) {
    return new RelationRows().of(room, room.game(), firm);
  }

  /** How many rows there are in memory for all firms together. */
  private int different() {
    Set<FirmRow.Relation> found = Collections.newSetFromMap(new IdentityHashMap<>());
    firms().flatMap(firm -> rows.of(room, room.game(), firm).stream()).forEach(found::add);
    return found.size();
  }

  private Stream<FirmId> firms() {
    return Stream.of(1, 2, 3, 4).map(FirmId::new);
  }
}
