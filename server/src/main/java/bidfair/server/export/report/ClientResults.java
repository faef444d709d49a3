package bidfair.server.export.report;

import bidfair.engine.review.client.ClientReview;
import bidfair.engine.review.client.CurvePoint;
import bidfair.server.export.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 四、实验结果: the firm's clients, and how recognition grew with the best of them. */
final class ClientResults {
  private static final int CURVES = 5;

  private final Subject subject;
  private final Texts texts;

  private ClientResults(Subject subject) {
    this.subject = subject;
    texts = subject.texts();
  }

  static List<Block> of(Subject subject) {
    return new ClientResults(subject).blocks();
  }

  private List<Block> blocks() {
    List<ClientReview> best =
        subject.review().clients().stream()
            .filter(client -> client.path().stays().size() > 1 || client.rfm().isPresent())
            .sorted(Comparator.comparing(ClientReview::contribution).reversed())
            .toList();
    List<String> headings =
        Stream.of(
                "client",
                "stage",
                "recognition",
                "orders",
                "sales",
                "satisfaction",
                "contribution",
                "rfm",
                "abc",
                "lifetime",
                "pattern")
            .map(key -> texts.of("report.heading." + key))
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, texts.of("report.clients")));
    blocks.add(new Block.Paragraph(texts.of("report.clients.lead")));
    blocks.add(
        new Block.Grid(
            texts.of("report.clients.table"),
            headings,
            best.stream().map(this::row).toList(),
            headings.size()));
    if (!best.isEmpty()) {
      blocks.add(curves(best.stream().limit(CURVES).toList()));
    }
    return blocks;
  }

  private List<String> row(ClientReview client) {
    CurvePoint last = client.curve().getLast();
    return List.of(
        subject.names().of(client.client()),
        texts.of(last.stage()),
        Numbers.hundredths(last.recognition()),
        client.rfm().map(rfm -> Integer.toString(rfm.orders())).orElse("0"),
        client.rfm().map(rfm -> Numbers.of(rfm.sales())).orElse(""),
        client.satisfaction().map(c -> Numbers.hundredths(c) + "%").orElse(""),
        Numbers.of(client.contribution()),
        client
            .rfm()
            .map(rfm -> "%d-%d-%d".formatted(rfm.recency(), rfm.frequency(), rfm.monetary()))
            .orElse(""),
        texts.of(client.abc()),
        Numbers.of(client.value().projected()),
        texts.of(client.path().pattern()));
  }

  /** At the end of every tenth day. */
  private Block curves(List<ClientReview> clients) {
    int day = subject.game().state().day();
    List<Integer> days = IntStream.rangeClosed(0, day / 10).map(i -> i * 10).boxed().toList();
    return new Block.Lines(
        texts.of("report.curves"),
        texts.of("report.points"),
        days.stream().map(Object::toString).toList(),
        clients.stream()
            .map(client ->
                new Block.Line(
                    subject.names().of(client.client()),
                    days.stream().map(when -> recognition(client, when)).toList()))
            .toList());
  }

  private static long recognition(ClientReview client, int day) {
    return client.curve().stream()
        .filter(point -> point.day() <= day)
        .reduce((_, later) -> later)
        .map(CurvePoint::recognition)
        .orElse(0);
  }
}
