package bidfair.server.export.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Posting;
import bidfair.engine.game.Action;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.game.Standing;
import bidfair.engine.market.Client;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import bidfair.server.export.PlayedRoom;
import bidfair.server.export.text.Language;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.Command;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a year of people with awkward names and of robots, read back and counted. */
class TablesExportTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final List<String> NAMES =
      List.of("=1+1", "李\"雷\", 三班", "-韩,梅梅", "😀 أحمد", "'quoted");

  @TempDir private static Path folder;
  private static @Nullable PlayedRoom opened;
  private static byte[] workbook = {};
  private static Map<String, byte[]> files = Map.of();
  private static Map<String, List<List<String>>> sheets = Map.of();

  @BeforeAll
  static void play() {
    PlayedRoom room = new PlayedRoom(folder, "demo", 6);
    opened = room;
    for (int i = 0; i < NAMES.size(); i++) {
      room.sit("+86-" + i, NAMES.get(i), "@Firm " + i);
    }
    room.order(new Command.StartGame());
    room.step(new Command.StepDay());
    room.act(1, new Action.Enrol(freeClient(room)));
    room.act(1, new Action.BuyGoods(new ProductId("no-such-thing"), 1));
    room.act(2, new Action.Hire());
    room.playOn();
    workbook = export(1, Language.EN, true);
    files = ReadTables.zip(export(1, Language.EN, false));
    sheets = ReadTables.workbook(workbook);
  }

  @AfterAll
  static void close() {
    room().close();
  }

  @Test
  void theSheetsStandInTheirOrderWithTheIndexFirst() {
    assertThat(sheets.keySet())
        .containsExactly(
            "Index",
            "Ranking",
            "Seats",
            "Bids",
            "Openings",
            "Orders",
            "Ledger",
            "Customers",
            "Log");
    assertThat(ReadTables.workbook(export(1, Language.ZH_CN, true)).keySet())
        .containsExactly("目录", "排名", "座位与参与", "投标", "开标", "订单", "总账", "客户", "日志");
  }

  @Test
  void everyRowOfTheGameIsThere() {
    GameState state = state();
    assertThat(rows("Ranking")).hasSize(state.firms().size());
    assertThat(rows("Seats")).hasSize(NAMES.size());
    assertThat(rows("Bids"))
        .hasSize(state.bids().sheets().stream().mapToInt(sheet -> sheet.bids().size()).sum());
    assertThat(rows("Openings")).hasSameSizeAs(state.bids().sheets());
    assertThat(rows("Orders")).hasSameSizeAs(state.orders().all());
    assertThat(rows("Ledger")).hasSameSizeAs(postings(state));
    assertThat(rows("Log")).hasSize(Math.toIntExact(room().read(RoomReading::durableSeq)));
    assertThat(rows("Orders")).isNotEmpty();
    assertThat(rows("Customers")).isNotEmpty();
  }

  @Test
  void theSumsAreThoseOfTheBooks() {
    GameState state = state();
    assertThat(sum("Ranking", "Net worth (yuan)"))
        .isEqualByComparingTo(yuan(state.ranking().stream().map(Standing::netWorth).toList()));
    assertThat(sum("Ledger", "Amount (yuan)"))
        .isEqualByComparingTo(yuan(postings(state).stream().map(Posting::amount).toList()));
    assertThat(sum("Ledger", "Cash (yuan)"))
        .isEqualByComparingTo(
            yuan(state.firms().stream().map(firm -> state.ledger(firm.id()).cash()).toList()));
    assertThat(sum("Orders", "Value (yuan)"))
        .isEqualByComparingTo(yuan(state.orders().all().stream().map(Order::value).toList()));
    assertThat(sum("Bids", "Won (1 = yes)"))
        .isEqualByComparingTo(
            BigDecimal.valueOf(
                state.bids().sheets().stream().filter(sheet -> !sheet.failed()).count()));
    assertThat(sum("Customers", "Sales (yuan)"))
        .isEqualByComparingTo(sum("Ranking", "Sales (yuan)"));
  }

  @Test
  void theFilesHaveWhatTheSheetsHave() {
    for (String key : List.of("ranking", "seats", "bids", "openings", "orders", "ledger", "log")) {
      String title = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
      List<List<String>> csv = ReadCsv.of(file(key + ".csv"));
      List<List<String>> sheet = table(title);
      assertThat(csv).hasSameSizeAs(sheet);
      IntStream.range(0, csv.size())
          .forEach(i ->
              assertThat(plain(csv.get(i)))
                  .as(title)
                  .isEqualTo(filled(sheet.get(i), csv.get(i).size())));
    }
  }

  @Test
  void countsAndChecksumsHold() throws Exception {
    List<List<String>> index = table("Index");
    List<List<String>> manifest = ReadCsv.of(file("manifest.csv"));
    assertThat(manifest).hasSize(9);
    for (List<String> line : manifest.subList(1, manifest.size())) {
      byte[] bytes = file(line.getFirst());
      String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      String count = Integer.toString(ReadCsv.of(bytes).size() - 1);
      assertThat(line.subList(2, 4)).containsExactly(count, sha256);
      assertThat(index).contains(List.of(line.get(1), line.get(0), count, sha256));
    }
    assertThat(index).contains(List.of("Made at (UTC)", NOW.toString()));
  }

  @Test
  void awkwardNamesStayTextsAndStayTheSame() {
    assertThat(column(table("Seats"), "Name")).containsExactlyElementsOf(NAMES);
    List<List<String>> csv = ReadCsv.of(file("seats.csv"));
    assertThat(column(csv, "Name"))
        .containsExactly("'=1+1", "李\"雷\", 三班", "'-韩,梅梅", "😀 أحمد", "''quoted");
    assertThat(column(csv, "Student number")).first().isEqualTo("'+86-0");
    assertThat(column(csv, "Firm")).first().isEqualTo("'@Firm 0");
  }

  @Test
  void participationIsCounted() {
    List<List<String>> seats = table("Seats");
    assertThat(column(seats, "Accepted actions")).startsWith("1", "1", "0");
    assertThat(column(seats, "Rejected actions")).startsWith("1", "0");
    assertThat(column(seats, "Client actions")).startsWith("1", "0");
    assertThat(column(seats, "Team actions")).startsWith("0", "1");
  }

  @Test
  void theLogTellsVerdictsButNoSecrets() {
    List<List<String>> log = table("Log");
    assertThat(log)
        .anySatisfy(line ->
            assertThat(line).contains("student", "=1+1", "Buy", "rejected", "No such product"))
        .anySatisfy(line -> assertThat(line).contains("robot", "Bid", "accepted"));
    assertThat(new String(file("log.csv"), UTF_8)).doesNotContain("claim+86", "t+86");
  }

  @Test
  void theSameGameGivesTheSameBytes() {
    assertThat(ReadTables.zip(export(1, Language.EN, false)))
        .allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(file(name)));
  }

  @Test
  void aGameThatHasNotBegunIsNotWritten() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(TablesExport.workbook(room().journal(), room().key(), 2, Language.EN, NOW, out))
        .isFalse();
  }

  private static PlayedRoom room() {
    return Objects.requireNonNull(opened);
  }

  private static ClientId freeClient(PlayedRoom room) {
    return room.read(reading -> {
      GameState state = reading.state().game().orElseThrow().state();
      return state.market().clients().stream()
          .filter(client -> state.isInMarket(client) && state.freeSlots(client.id()) > 0)
          .map(Client::id)
          .findFirst()
          .orElseThrow();
    });
  }

  private static GameState state() {
    return room().read(reading -> reading.state().game().orElseThrow().state());
  }

  private static List<Posting> postings(GameState state) {
    return state.firms().stream()
        .flatMap(firm -> state.ledger(firm.id()).postings().stream())
        .toList();
  }

  private static byte[] export(int game, Language language, boolean asWorkbook) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(
            asWorkbook
                ? TablesExport.workbook(room().journal(), room().key(), game, language, NOW, out)
                : TablesExport.csv(room().journal(), room().key(), game, language, NOW, out))
        .isTrue();
    return out.toByteArray();
  }

  private static byte[] file(String name) {
    assertThat(files).containsKey(name);
    return files.getOrDefault(name, new byte[0]);
  }

  private static List<List<String>> table(String title) {
    return sheets.getOrDefault(title, List.of());
  }

  private static List<List<String>> rows(String title) {
    return table(title).subList(1, table(title).size());
  }

  private static List<String> column(List<List<String>> table, String heading) {
    int column = table.getFirst().indexOf(heading);
    return table.stream().skip(1).map(row -> row.get(column)).toList();
  }

  private static BigDecimal sum(String title, String heading) {
    return column(table(title), heading).stream()
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal yuan(List<Money> amounts) {
    return amounts.stream()
        .map(amount -> BigDecimal.valueOf(amount.fen(), 2))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** As a sheet has it: without the apostrophes, and numbers without the zeros at their ends. */
  private static List<String> plain(List<String> csv) {
    return csv.stream()
        .map(field -> field.startsWith("'") ? field.substring(1) : field)
        .map(field ->
            field.matches("-?\\d+\\.\\d+")
                ? new BigDecimal(field).stripTrailingZeros().toPlainString()
                : field)
        .toList();
  }

  /** Blank cells at the end of a row are not in the sheet at all. */
  private static List<String> filled(List<String> row, int columns) {
    return Stream.concat(row.stream(), Stream.generate(() -> "")).limit(columns).toList();
  }
}
