package bidfair.server.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Action;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Standing;
import bidfair.engine.units.FirmId;
import bidfair.server.export.Exports;
import bidfair.server.export.Exports.Format;
import bidfair.server.export.PlayedRoom;
import bidfair.server.export.text.Language;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports of a year of a person and robots, read back with other programs. */
class LabReportTest {
  private static final FirmId ROBOT = new FirmId(2);
  private static final List<String> CHAPTERS =
      List.of("一、实验目的", "二、实验内容", "三、实验步骤", "四、实验结果", "五、结果分析", "六、心得体会");

  @TempDir private static Path folder;
  private static @Nullable PlayedRoom opened;
  private static @Nullable Exports made;

  @BeforeAll
  static void play() {
    PlayedRoom room = new PlayedRoom(folder, "demo", 6);
    opened = room;
    made = new Exports(room.journal(), InstantSource.system(), ZoneOffset.UTC);
    room.sit("20260001", "王小明", "莲花贸易");
    room.order(new Command.StartGame());
    room.step(new Command.StepDay());
    room.act(1, new Action.Hire());
    room.playOn();
  }

  @AfterAll
  static void close() {
    room().close();
  }

  @ParameterizedTest
  @EnumSource
  void itHasTheChaptersOfAChineseLabReport(Format format) throws IOException {
    String text = text(format, seat(format, Language.ZH_CN));
    assertThat(text).containsSubsequence(CHAPTERS);
    assertThat(text).contains("客户关系管理实验报告", "20260001", "王小明", "莲花贸易", "第 1 月", "客户经理调整为 3 人");
  }

  @ParameterizedTest
  @EnumSource
  void itSpeaksEnglishToo(Format format) throws IOException {
    String text = text(format, firm(ROBOT, format, Language.EN));
    assertThat(text)
        .containsSubsequence(
            "1. Purpose",
            "2. Contents",
            "3. Procedure",
            "4. Results",
            "5. Analysis",
            "6. Reflection");
    assertThat(text).containsPattern("Month 1: clients enrolled: \\d");
  }

  @Test
  void theFiguresAreThoseOfTheBooks() throws IOException {
    GameState state = state();
    Standing standing =
        state.ranking().stream().filter(at -> at.firm().equals(ROBOT)).findFirst().orElseThrow();
    try (XWPFDocument document = word(firm(ROBOT, Format.DOCX, Language.ZH_CN))) {
      List<XWPFTable> tables = document.getTables();
      assertThat(tables.get(1).getRows()).hasSize(1 + state.month());
      assertThat(tables.get(2).getRows().getLast().getCell(1).getText())
          .isEqualTo(Numbers.of(standing.netWorth()));
      long bids =
          state.bids().sheets().stream().filter(sheet -> sheet.bidOf(ROBOT).isPresent()).count();
      assertThat(bids).isPositive();
      assertThat(tables.get(3).getRows()).hasSize(Math.toIntExact(1 + bids));
      assertThat(document.getCharts()).hasSize(3);
    }
  }

  @Test
  void thePdfBringsItsFontAsASubset() throws IOException {
    byte[] bytes = seat(Format.PDF, Language.ZH_CN);
    assertThat(bytes.length).isLessThan(400_000);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (PDPage page : document.getPages()) {
        PDResources resources = page.getResources();
        for (COSName name : resources.getFontNames()) {
          assertThat(resources.getFont(name).isEmbedded()).isTrue();
          assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+WenQuanYi.*");
        }
      }
    }
  }

  @Test
  void anExportOfAGameThatGoesOnChangesNothing(@TempDir Path other) {
    try (PlayedRoom playing = new PlayedRoom(other, "demo", 0)) {
      Exports exports = new Exports(playing.journal(), InstantSource.system(), ZoneOffset.UTC);
      playing.sit("1", "李雷", "Crane");
      playing.order(new Command.StartGame());
      playing.step(new Command.StepDay());
      long before = playing.read(RoomReading::decidedSeq);
      String hash = hash(playing);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (Format format : Format.values()) {
        assertThat(
                exports.reportOfFirm(playing.key(), 1, new FirmId(1), Language.ZH_CN, format, out))
            .isEmpty();
        assertThat(exports.reportOfSeat(playing.key(), 1, 1, Language.ZH_CN, format, out))
            .contains(Refusal.GAME_NOT_OVER);
      }
      assertThat(exports.workbook(playing.key(), 1, Language.ZH_CN, out)).isEmpty();
      assertThat(playing.<Long>read(RoomReading::decidedSeq)).isEqualTo(before);
      assertThat(hash(playing)).isEqualTo(hash);
      playing.step(new Command.StepDay());
      assertThat(hash(playing)).isNotEqualTo(hash);
    }
  }

  @Test
  void whatIsNotThereIsRefused() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(exports().reportOfSeat(room().key(), 1, 9, Language.EN, Format.PDF, out))
        .contains(Refusal.UNKNOWN_SEAT);
    assertThat(exports().reportOfSeat(room().key(), 2, 1, Language.EN, Format.PDF, out))
        .contains(Refusal.GAME_NOT_STARTED);
    assertThat(
            exports().reportOfFirm(room().key(), 1, new FirmId(99), Language.EN, Format.DOCX, out))
        .contains(Refusal.UNKNOWN_FIRM);
  }

  private static String text(Format format, byte[] bytes) throws IOException {
    return switch (format) {
      case DOCX -> {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(word(bytes))) {
          yield extractor.getText();
        }
      }
      case PDF -> {
        try (PDDocument document = Loader.loadPDF(bytes)) {
          String text = new PDFTextStripper().getText(document);
          yield text.lines().collect(Collectors.joining("\n"));
        }
      }
    };
  }

  private static XWPFDocument word(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  private static byte[] seat(Format format, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(exports().reportOfSeat(room().key(), 1, 1, language, format, out)).isEmpty();
    return out.toByteArray();
  }

  private static byte[] firm(FirmId firm, Format format, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(exports().reportOfFirm(room().key(), 1, firm, language, format, out)).isEmpty();
    return out.toByteArray();
  }

  private static String hash(PlayedRoom room) {
    return room.read(reading -> reading.state().game().orElseThrow().hash());
  }

  private static GameState state() {
    return room().read(reading -> reading.state().game().orElseThrow().state());
  }

  private static PlayedRoom room() {
    return Objects.requireNonNull(opened);
  }

  private static Exports exports() {
    return Objects.requireNonNull(made);
  }
}
