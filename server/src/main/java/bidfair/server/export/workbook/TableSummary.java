package bidfair.server.export.workbook;

/**
 * What was written of a table.
 *
 * @param rows without the headings
 * @param sha256 of the table as CSV in the same language, its mark and headings included
 */
record TableSummary(String key, String title, long rows, String sha256) {}
