package bidfair.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.benchmark.measure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsPageTest {
  private final String page = ResultsPage.html(SampleResults.all());

  @Test
  void everyFigureIsThereWithItsBaselineAndRatio() {
    for (Outcome outcome : SampleResults.all().outcomes()) {
      assertThat(page).contains("id=\"" + outcome.name() + "\"", outcome.question());
      for (Figure figure : outcome.figures()) {
        assertThat(page)
            .contains(figure.name(), Words.value(figure), Words.ratio(figure))
            .contains(HtmlText.escape(Words.baseline(figure)));
      }
      outcome.notes().forEach(note -> assertThat(page).contains(note));
    }
  }

  @Test
  void targetsAreReachedOrMissedBySoMuch() {
    assertThat(page)
        .containsSubsequence("Targets", "verdict, 99th percentile", "✓ reached")
        .contains("✗ missed by a factor of 2.79");
  }

  @Test
  void whatFailedAndWhatWasBrokenIsSaid() {
    assertThat(page)
        .contains("3 measurements, of which 1 failed", "2 kept, 1 broken")
        .contains("no &quot;chromium&quot; &amp; no &lt;browser&gt;")
        .contains("BROKEN:", "nobody sees a rival's &lt;bids&gt; (frame 7 &amp; its firm)");
  }

  @Test
  void textIsNeverMarkup() {
    assertThat(page).doesNotContain("<bids>", "<alone>", "<browser>");
  }

  @Test
  void chartsSayWhatTheyShow() {
    assertThat(page)
        .contains("<title>Verdicts under the burst</title>")
        .contains("<desc>ms over part of inputs that took longer: durable, in memory, ");
  }

  @Test
  void nothingComesFromElsewhere() {
    assertThat(page).doesNotContain("http:", "https:", "<script", "<link", "url(", "@import");
  }

  @Test
  void theMachineStandsBesideEveryMeasurement() {
    int sections = SampleResults.all().outcomes().size() + 1;
    assertThat(page.split("this disk syncs in 82.4 µs", -1)).hasSizeGreaterThan(sections);
  }

  @Test
  void aRunWithoutFiguresIsAPageToo() {
    assertThat(ResultsPage.html(SampleResults.with(List.of()))).contains("No figure of this run");
  }
}
