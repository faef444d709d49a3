package bidfair.server.export.table;

import bidfair.server.protocol.ReviewApi.GradeLine;
import java.util.List;

/** The grade of every person, with what it is made of. */
public final class GradesTable {
  public static final String KEY = "grades";

  private GradesTable() {}

  public static Table<?> of(List<GradeLine> lines) {
    return Table.of(KEY, lines, columns());
  }

  private static List<Column<GradeLine>> columns() {
    return List.of(
        Column.text("studentNumber", GradeLine::studentNumber),
        Column.text("name", GradeLine::name),
        Column.whole("points", GradeLine::points),
        Column.whole("firmNumber", line -> line.firm().number()),
        Column.text("firm", GradeLine::firmName),
        Column.whole("rank", GradeLine::rank),
        Column.whole("firmPoints", GradeLine::firmPoints),
        Column.whole("participation", GradeLine::participation),
        Column.whole("accepted", GradeLine::accepted),
        Column.whole("rejected", GradeLine::rejected),
        Column.whole("proposed", GradeLine::proposed),
        Column.cell("changed", line -> Cell.of(line.changed(), Cell::of)),
        Column.text("reasonOfChange", GradeLine::reason));
  }
}
