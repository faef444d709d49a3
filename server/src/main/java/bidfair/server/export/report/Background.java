package bidfair.server.export.report;

import bidfair.engine.scenario.Calendar;
import bidfair.engine.scenario.Rules;
import bidfair.server.export.text.Texts;
import java.util.List;

/** 一、实验目的 and 二、实验内容: the same for the whole class, with the figures of its game. */
final class Background {
  private Background() {}

  static List<Block> of(Subject subject) {
    Texts texts = subject.texts();
    Rules rules = subject.game().scenario().rules();
    Calendar calendar = rules.calendar();
    return List.of(
        new Block.Heading(1, texts.of("report.purpose")),
        new Block.Points(
            List.of(
                texts.of("report.purpose.1"),
                texts.of("report.purpose.2"),
                texts.of("report.purpose.3"),
                texts.of("report.purpose.4"))),
        new Block.Heading(1, texts.of("report.contents")),
        new Block.Paragraph(
            texts.of(
                "report.contents.market",
                subject.game().firms().size(),
                calendar.months(),
                calendar.daysPerMonth(),
                Numbers.of(rules.firms().startingCash()),
                subject.game().state().market().clients().size(),
                subject.game().state().market().industries().size())),
        new Block.Paragraph(texts.of("report.contents.month", calendar.bidClosingDay())),
        new Block.Paragraph(texts.of("report.contents.books")));
  }
}
