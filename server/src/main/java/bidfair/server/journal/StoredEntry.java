package bidfair.server.journal;

/**
 * A row of the entry table.
 *
 * @param epoch the opening of the data folder in which it was written
 * @param hash its link in the {@link Chain}
 */
record StoredEntry(JournalEntry entry, long epoch, String hash) {}
