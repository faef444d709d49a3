package bidfair.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.units.FirmId;
import bidfair.server.json.Json;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Row;
import bidfair.server.protocol.TeacherRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of a row that has changed. */
class RowPartsTest {
  private static final TeacherRow.Seat BEFORE = seat("Mei", false, Optional.of("0815"));

  @Test
  void onlyTheKeyAndWhatHasChangedAreTold() {
    assertThat(told(BEFORE, seat("Mei", true, Optional.of("0815"))))
        .isEqualTo("{\"set\":[{\"key\":4,\"online\":true}]}");
    assertThat(told(BEFORE, seat("Mei Lin", false, Optional.of("4711"))))
        .isEqualTo("{\"set\":[{\"key\":4,\"name\":\"Mei Lin\",\"newPin\":\"4711\"}]}");
  }

  @Test
  void whatARowHasNoMoreIsNull() {
    assertThat(told(BEFORE, seat("Mei", false, Optional.empty())))
        .isEqualTo("{\"set\":[{\"key\":4,\"newPin\":null}]}");
  }

  @Test
  void aNewRowIsToldWhole() {
    HeldTable held = new HeldTable();
    assertThat(Json.write(held.telling(held.changesTo(List.of(BEFORE)))))
        .isEqualTo(
            """
            {"put":[{"key":4,"number":"1001","name":"Mei","firm":2,"online":false,"newPin":"0815"}]}\
            """);
  }

  /** A browser counts from when it comes, and a newcomer may hold another. */
  @Test
  void soIsTheClock() {
    assertThat(told(clock(1), clock(2))).contains("\"put\"", "\"nextDayMillis\":70");
  }

  private static String told(Row before, Row now) {
    HeldTable held = new HeldTable();
    held.apply(new Change(List.of(before), List.of()));
    ClientOut.Change told = held.telling(held.changesTo(List.of(now)));
    return Json.write(told);
  }

  private static TeacherRow.Seat seat(String name, boolean online, Optional<String> pin) {
    return new TeacherRow.Seat(4, "1001", name, new FirmId(2), online, pin);
  }

  private static PublicRow.Clock clock(int day) {
    return new PublicRow.Clock(
        "room",
        day,
        1,
        day,
        PublicRow.Clock.MonthPhase.BIDDING,
        ClockMode.TIMER,
        true,
        Optional.empty(),
        1_000,
        70,
        700,
        7_000);
  }
}
