package bidfair.server.export.report;

import bidfair.server.export.text.Language;
import java.util.List;

/**
 * A report, whole.
 *
 * @param name its name as a document
 */
public record Report(String name, Language language, List<Block> blocks) {
  public Report {
    blocks = List.copyOf(blocks);
  }
}
