package bidfair.server.export.report;

import bidfair.engine.review.cause.Cause;
import bidfair.server.export.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 五、结果分析 and 六、心得体会: figures to start from, questions, and space: the student writes. */
final class Analysis {
  private static final int LINES_PER_QUESTION = 6;
  private static final int LINES_OF_REFLECTION = 14;

  private Analysis() {}

  static List<Block> of(Subject subject) {
    Texts texts = subject.texts();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, texts.of("report.analysis")));
    blocks.addAll(causes(subject));
    String first = subject.review().causes().isEmpty() ? "success" : "causes";
    Stream.of(first, "bid", "clients", "money")
        .map(key -> texts.of("report.question." + key))
        .forEach(question -> {
          blocks.add(new Block.Paragraph(question));
          blocks.add(new Block.Space(LINES_PER_QUESTION));
        });
    blocks.add(new Block.Heading(1, texts.of("report.reflection")));
    blocks.add(new Block.Paragraph(texts.of("report.reflection.lead")));
    blocks.add(new Block.Space(LINES_OF_REFLECTION));
    return blocks;
  }

  /** Not before the end: some of it follows from what rivals did, which is sealed until then. */
  private static List<Block> causes(Subject subject) {
    Texts texts = subject.texts();
    if (!subject.game().state().isOver()) {
      return List.of(new Block.Paragraph(texts.of("report.causes.later")));
    }
    List<Cause> causes = subject.review().causes();
    if (causes.isEmpty()) {
      return List.of(new Block.Paragraph(texts.of("report.causes.none")));
    }
    return List.of(
        new Block.Grid(
            texts.of("report.causes"),
            Stream.of("mistake", "cases", "cost")
                .map(key -> texts.of("report.heading." + key))
                .toList(),
            causes.stream().map(cause -> row(texts, cause)).toList(),
            1));
  }

  private static List<String> row(Texts texts, Cause cause) {
    return List.of(
        texts.of(cause.mistake()), Integer.toString(cause.cases()), Numbers.of(cause.cost()));
  }
}
