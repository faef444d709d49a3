package bidfair.server.export.report;

import bidfair.engine.books.Account;
import bidfair.engine.books.Posting;
import bidfair.engine.books.ProfitAndLoss;
import bidfair.engine.books.Statement;
import bidfair.engine.game.Standing;
import bidfair.engine.review.money.Waterfall;
import bidfair.engine.review.money.WaterfallStep;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.units.Money;
import bidfair.server.export.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 四、实验结果: where the firm stands, and what became of its money. */
final class MoneyResults {
  private final Subject subject;
  private final Texts texts;

  private MoneyResults(Subject subject) {
    this.subject = subject;
    texts = subject.texts();
  }

  static List<Block> of(Subject subject) {
    MoneyResults results = new MoneyResults(subject);
    return Stream.concat(
            Stream.of(
                new Block.Heading(2, subject.texts().of("report.money")),
                results.summary(),
                results.months(),
                results.worthOverTime()),
            results.waterfall().stream())
        .toList();
  }

  private Block summary() {
    Standing standing = subject.review().standing();
    Money start = subject.game().scenario().rules().firms().startingCash();
    int firms = subject.game().firms().size();
    return new Block.Paragraph(
        standing.bankruptOn() > 0
            ? texts.of("report.summary.bankrupt", standing.bankruptOn(), standing.rank(), firms)
            : texts.of(
                "report.summary",
                subject.game().state().day(),
                Numbers.of(standing.netWorth()),
                Numbers.of(standing.netWorth().minus(start)),
                standing.rank(),
                firms));
  }

  private Block months() {
    return new Block.Grid(
        texts.of("report.months"),
        texts("month", "sales", "costOfSales", "otherCosts", "profit", "cash", "assets"),
        subject.months().stream().map(this::month).toList(),
        1);
  }

  private List<String> month(Statement statement) {
    ProfitAndLoss result = statement.profitAndLoss();
    Money sales = amount(result.income(), Account.SALES);
    Money cost = amount(result.expenses(), Account.COST_OF_SALES);
    return List.of(
        texts.of("report.month", statement.month()),
        Numbers.of(sales),
        Numbers.of(cost),
        Numbers.of(sales.minus(cost).minus(result.profit())),
        Numbers.of(result.profit()),
        Numbers.of(statement.cashFlow().closing()),
        Numbers.of(statement.balanceSheet().totalAssets()));
  }

  private static Money amount(Map<Account, Money> amounts, Account account) {
    return amounts.getOrDefault(account, Money.ZERO);
  }

  /** At the end of each month, from the books. */
  private Block worthOverTime() {
    List<Long> worth = new ArrayList<>();
    List<Long> cash = new ArrayList<>();
    Map<Account, Money> balances = new EnumMap<>(Account.class);
    List<Posting> postings = subject.game().state().ledger(subject.firm()).postings();
    int at = 0;
    for (int month = 0; month <= subject.months().size(); month++) {
      for (; at < postings.size() && monthOf(postings.get(at)) <= month; at++) {
        Posting posting = postings.get(at);
        balances.merge(posting.entry().debit(), posting.amount(), Money::plus);
        balances.merge(posting.entry().credit(), posting.amount().negated(), Money::plus);
      }
      worth.add(
          NetWorth.of(
                  subject.game().scenario().rules().settlement(),
                  account -> amount(balances, account))
              .fen());
      cash.add(amount(balances, Account.CASH).fen());
    }
    return new Block.Lines(
        texts.of("report.worth"),
        texts.of("report.yuan"),
        IntStream.rangeClosed(0, subject.months().size()).mapToObj(Integer::toString).toList(),
        List.of(
            new Block.Line(texts.of("report.netWorth"), worth),
            new Block.Line(texts.of("report.cash"), cash)));
  }

  private int monthOf(Posting posting) {
    return subject.game().scenario().rules().calendar().monthOf(posting.day());
  }

  private List<Block> waterfall() {
    Waterfall waterfall = subject.review().waterfall();
    List<Block.Bar> bars = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    long level = waterfall.start().fen();
    bars.add(new Block.Bar(texts.of("report.start"), 0, level, true));
    rows.add(List.of(texts.of("report.start"), Numbers.of(waterfall.start()), ""));
    for (WaterfallStep step : waterfall.steps()) {
      if (!step.amount().isZero()) {
        long next = level + step.amount().fen();
        bars.add(new Block.Bar(texts.of(step.item()), level, next, false));
        rows.add(
            List.of(
                texts.of(step.item()),
                Numbers.of(step.amount()),
                step.avoidable().isZero() ? "" : Numbers.of(step.avoidable())));
        level = next;
      }
    }
    bars.add(new Block.Bar(texts.of("report.netWorth"), 0, level, true));
    rows.add(List.of(texts.of("report.netWorth"), Numbers.of(waterfall.end()), ""));
    return List.of(
        new Block.Waterfall(texts.of("report.waterfall"), texts.of("report.yuan"), bars),
        new Block.Grid(
            texts.of("report.waterfall.table"), texts("item", "amount", "avoidable"), rows, 1));
  }

  private List<String> texts(String... keys) {
    return Stream.of(keys).map(key -> texts.of("report.heading." + key)).toList();
  }
}
