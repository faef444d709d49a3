package bidfair.server.export.report.word;

import bidfair.server.export.report.Block;
import bidfair.server.export.report.Palette;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;

/**
 * Charts of Word's own, with their numbers in them: they can be restyled, and need neither fonts
 * nor a screen to be made.
 */
final class WordCharts {
  private static final int WIDTH = 16 * Units.EMU_PER_CENTIMETER;
  private static final int HEIGHT = 9 * Units.EMU_PER_CENTIMETER;
  private static final double LINE = 1.75;
  private static final String FORMAT = "#,##0";

  private final XWPFDocument document;
  private final WordPage page;

  WordCharts(XWPFDocument document, WordPage page) {
    this.document = document;
    this.page = page;
  }

  void write(Block.Lines block) {
    XWPFChart chart = chart(block.caption());
    XDDFCategoryAxis times = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    values.setTitle(block.unit());
    values.setNumberFormat(FORMAT);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    times.setTickLabelPosition(AxisTickLabelPosition.LOW);
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, times, values);
    data.setVaryColors(false);
    XDDFCategoryDataSource categories = categories(chart, block.times());
    for (int i = 0; i < block.lines().size(); i++) {
      Block.Line line = block.lines().get(i);
      XDDFLineChartData.Series series =
          (XDDFLineChartData.Series)
              data.addSeries(categories, numbers(chart, i + 1, line.values(), Long::longValue));
      series.setTitle(line.name(), chart.setSheetTitle(line.name(), i + 1));
      series.setSmooth(false);
      series.setMarkerStyle(MarkerStyle.NONE);
      series.setLineProperties(line(i));
    }
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    chart.plot(data);
  }

  /** Every other line is dashed, so that both of two that lie on each other are seen. */
  private static XDDFLineProperties line(int number) {
    XDDFLineProperties line = new XDDFLineProperties(solid(Palette.line(number)));
    line.setWidth(LINE);
    if (number % 2 == 1) {
      line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
    }
    return line;
  }

  /** Bars from left to right, in pieces, the first of which is not to be seen. */
  void write(Block.Waterfall block) {
    XWPFChart chart = chart(block.caption());
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    names.setTickLabelPosition(AxisTickLabelPosition.LOW);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    values.setNumberFormat(FORMAT);
    values.setTitle(block.unit());
    values.setCrosses(AxisCrosses.MAX);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    data.setVaryColors(false);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setGapWidth(40);
    XDDFCategoryDataSource categories =
        categories(chart, block.bars().stream().map(Block.Bar::name).toList());
    int column = 1;
    for (BarPiece piece : BarPiece.values()) {
      XDDFChartData.Series series =
          data.addSeries(categories, numbers(chart, column, block.bars(), piece::of));
      series.setTitle(piece.name(), chart.setSheetTitle(piece.name(), column));
      series.setFillProperties(fill(piece));
      column++;
    }
    chart.plot(data);
    stackInPlace(chart);
  }

  /**
   * The pieces of a bar lie in one line. Written as bare XML, as the small set of schemas that
   * comes with the program has no class for it.
   */
  private static void stackInPlace(XWPFChart chart) {
    try (XmlCursor cursor =
        chart.getCTChart().getPlotArea().getBarChartArray(0).getGapWidth().newCursor()) {
      String namespace = cursor.getName().getNamespaceURI();
      cursor.toNextSibling();
      cursor.beginElement("overlap", namespace);
      cursor.insertAttributeWithValue("val", "100");
    }
  }

  private static XDDFFillProperties fill(BarPiece piece) {
    return switch (piece) {
      case BASE -> new XDDFNoFillProperties();
      case TOTAL -> solid(Palette.TOTAL);
      case GAIN, GAIN_BELOW -> solid(Palette.GAIN);
      case LOSS, LOSS_BELOW -> solid(Palette.LOSS);
    };
  }

  private XWPFChart chart(String caption) {
    page.caption(caption);
    XWPFParagraph paragraph = page.paragraph();
    try {
      XWPFChart chart = document.createChart(paragraph.createRun(), WIDTH, HEIGHT);
      chart.setAutoTitleDeleted(true);
      return chart;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a chart's part has an impossible name", e);
    }
  }

  private static XDDFCategoryDataSource categories(XWPFChart chart, List<String> names) {
    return XDDFDataSourcesFactory.fromArray(
        names.toArray(String[]::new), range(chart, names.size(), 0), 0);
  }

  /** Hundredths as the nearest floating-point numbers, which is all that a chart takes. */
  private static <T> XDDFNumericalDataSource<Double> numbers(
      XWPFChart chart, int column, List<T> items, ToLongFunction<T> hundredths) {
    Double[] values =
        items.stream().map(item -> hundredths.applyAsLong(item) / 100.0).toArray(Double[]::new);
    return XDDFDataSourcesFactory.fromArray(values, range(chart, items.size(), column), column);
  }

  private static String range(XWPFChart chart, int size, int column) {
    return chart.formatRange(new CellRangeAddress(1, size, column, column));
  }

  private static XDDFSolidFillProperties solid(String colour) {
    byte[] rgb = HexFormat.of().parseHex(colour);
    return new XDDFSolidFillProperties(XDDFColor.from(rgb));
  }
}
