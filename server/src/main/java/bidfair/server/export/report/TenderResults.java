package bidfair.server.export.report;

import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.market.Tender;
import bidfair.engine.review.tender.LostBid;
import bidfair.server.export.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 四、实验结果: every bid that was opened, with what decided those that were lost. */
final class TenderResults {
  private final Subject subject;
  private final Texts texts;
  private final Map<Integer, LostBid> lost;

  private TenderResults(Subject subject) {
    this.subject = subject;
    texts = subject.texts();
    lost =
        subject.review().lostBids().stream()
            .collect(Collectors.toMap(bid -> bid.tender().id().number(), Function.identity()));
  }

  static List<Block> of(Subject subject) {
    return new TenderResults(subject).blocks();
  }

  private List<Block> blocks() {
    List<OpeningSheet> sheets =
        subject.game().state().bids().sheets().stream()
            .filter(sheet -> sheet.bidOf(subject.firm()).isPresent())
            .toList();
    long won = sheets.stream().filter(this::won).count();
    long voids = sheets.stream().filter(sheet -> own(sheet).voidReason().isPresent()).count();
    List<String> headings =
        Stream.of(
                "month",
                "client",
                "product",
                "price",
                "recognition",
                "result",
                "winningPrice",
                "gap",
                "decider")
            .map(key -> texts.of("report.heading." + key))
            .toList();
    return List.of(
        new Block.Heading(2, texts.of("report.tenders")),
        new Block.Paragraph(texts.of("report.tenders.summary", sheets.size(), won, voids)),
        new Block.Grid(
            texts.of("report.tenders.table"),
            headings,
            sheets.stream().map(this::row).toList(),
            headings.size()));
  }

  private List<String> row(OpeningSheet sheet) {
    Tender tender = subject.game().state().market().tender(sheet.tender());
    JudgedBid own = own(sheet);
    Optional<LostBid> why =
        Optional.ofNullable(lost.get(tender.id().number())).filter(_ -> shown(sheet));
    return List.of(
        Integer.toString(tender.month()),
        subject.names().of(tender.client()),
        subject.names().of(own.bid().product()),
        Numbers.of(own.bid().unitPrice()),
        Numbers.hundredths(own.recognition()),
        result(sheet, own),
        sheet.winningPrice().map(Numbers::of).orElse(""),
        why.flatMap(LostBid::gap).map(gap -> Numbers.score(gap.total())).orElse(""),
        why.map(bid -> texts.of(bid.decider())).orElse(""));
  }

  private String result(OpeningSheet sheet, JudgedBid own) {
    if (won(sheet)) {
      return texts.of("report.won");
    }
    return own.voidReason()
        .map(reason -> texts.of("report.void", texts.of(reason)))
        .orElse(texts.of(sheet.failed() ? "report.failed" : "report.lost"));
  }

  /** Only what the firm was shown at the opening, also of a game that goes on. */
  private boolean shown(OpeningSheet sheet) {
    return sheet.isShownTo(subject.firm(), subject.game().scenario().rules().bids().disclosure());
  }

  private boolean won(OpeningSheet sheet) {
    return sheet.winner().filter(subject.firm()::equals).isPresent();
  }

  private JudgedBid own(OpeningSheet sheet) {
    return sheet.bidOf(subject.firm()).orElseThrow();
  }
}
