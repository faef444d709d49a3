package bidfair.benchmark.network;

/**
 * Bytes over a line, and what carries them: messages of a WebSocket, in packets of TCP. Not
 * thread-safe.
 */
final class Traffic {
  /** IP and TCP with time stamps. */
  private static final int PACKET_HEAD = 52;

  /** A record of TLS 1.3: head, kind and seal. */
  private static final int RECORD = 22;

  private static final int PACKET_PAYLOAD = 1448;

  private long bytes;
  private long overhead;
  private long messages;

  /** A message, or several that leave together, with their WebSocket heads. */
  void add(int size) {
    bytes += size;
    messages++;
    long sealed = (long) size + RECORD;
    long packets = (sealed + PACKET_PAYLOAD - 1) / PACKET_PAYLOAD;
    // Each packet is acknowledged by one that carries nothing.
    overhead += RECORD + packets * 2 * PACKET_HEAD;
  }

  long bytes() {
    return bytes;
  }

  /** What TCP, IP and TLS would add, in both directions. */
  long overhead() {
    return overhead;
  }

  long messages() {
    return messages;
  }
}
