package bidfair.server.world;

/** How bad the world is, until it is healed. */
final class Mischief {
  private int garbled;

  /**
   * @param garbled how many messages of a hundred are lost, doubled or swapped
   */
  Mischief(int garbled) {
    this.garbled = garbled;
  }

  int garbled() {
    return garbled;
  }

  void end() {
    garbled = 0;
  }
}
