package bidfair.benchmark.browser;

import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Target;
import java.util.Map;

/**
 * What is alive on a page at a moment. What V8 has compiled of the page's scripts is told by
 * itself: it grows with use, up to the size of the program.
 */
record Living(double objects, double compiled, double natives, double nodes, double listeners) {
  private static final double FLAT = 1.15;

  static Living on(Watched page) {
    page.awaitDrawn();
    page.collectGarbage();
    HeapSnapshot heap = page.heap();
    Map<String, Double> figures = page.figures();
    return new Living(
        heap.objects(),
        heap.compiled(),
        heap.natives(),
        figures.getOrDefault("Nodes", 0.0),
        figures.getOrDefault("JSEventListeners", 0.0));
  }

  /** After a class, beside the same page opened afresh. */
  Findings against(Living fresh, View view) {
    return new Findings()
        .add(flat("heap", "objects and texts in the heap", view, objects, "B", fresh.objects))
        .add(flat("nodes", "nodes", view, nodes, "", fresh.nodes))
        .add(flat("listeners", "listeners", view, listeners, "", fresh.listeners))
        .add(growth("compiled", "compiled scripts", view, compiled, "B", fresh.compiled))
        .add(growth("beside", "the browser's own beside it", view, natives, "B", fresh.natives));
  }

  private static Figure flat(
      String key, String words, View view, double value, String unit, double fresh) {
    return growth(key, words, view, value, unit, fresh).reaching(Target.ratioAtMost(FLAT));
  }

  private static Figure growth(
      String key, String words, View view, double value, String unit, double fresh) {
    return Figure.of(
            key + "-" + view.key(), words + " of " + view.words() + " after a class", value, unit)
        .against("the page opened afresh", fresh);
  }
}
